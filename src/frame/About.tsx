import { type ConstantId, constants, limits } from "#model/constants.ts";
import type { ConstantSpec } from "#model/spec.ts";
import { specOf, valueIn, withValue } from "#state/settings.ts";
import { number, phrase, sentence } from "#words/phrase.ts";
import { percent } from "./format.ts";
import { isFragile } from "./fragile.ts";
import type { Lens } from "./lens.ts";

/** The rules with today's numbers in them, the assumptions to change, and how far the headline depends on them. */
export function About<P>({ lens }: { lens: Lens<P> }) {
  const { widget, robustness, equations, modelVersion } = lens;
  const settings = lens.store.settings.value;
  const today = (id: ConstantId) => settings.constants[id] ?? constants[id].value;
  return (
    <section class="panel" data-part="about">
      <h3 class="panel-title">{phrase`About this model`}</h3>
      <div class="panel-columns">
        <div>
          <h4>{phrase`The rules behind this picture`}</h4>
          {widget.rules?.map((rule) => (
            <p key={rule}>{rule}</p>
          ))}
          {equations.map(({ id, title, says, lines }) => (
            <div key={id}>
              <p>
                <strong>{title}.</strong> {says}
              </p>
              {lines.map((line, at) => (
                <p key={at} class="equation">
                  {line.map((piece) => (typeof piece === "string" ? piece : <b>{today(piece.constant)}</b>))}
                </p>
              ))}
            </div>
          ))}
          <p>
            {/* In somebody else's frame the page opens beside it, not inside. */}
            {sentence("{page}, with every rule and number.", {
              page: (
                <a href={lens.modelPath} {...(lens.embedded ? { target: "_blank", rel: "noopener" } : {})}>
                  {phrase`The whole model`}
                </a>
              ),
            })}
          </p>
          {lens.revealed.value && robustness.length > 0 && (
            <>
              <h4>{phrase`How far it depends on our numbers`}</h4>
              {robustness.map(({ text, share, worlds }) => (
                <p key={text}>
                  {phrase`In ${percent(share)} of ${number(worlds)} nearby worlds, where every number of our own is drawn anew from its range: ${text}`}
                  {isFragile(share) && ` ${phrase`That is fragile: do not lean on it.`}`}
                </p>
              ))}
            </>
          )}
        </div>
        <div>
          {widget.constants.length > 0 && (
            <>
              <h4>{phrase`Assumptions you can change`}</h4>
              <dl class="constants">
                {widget.constants.map((id) => (
                  <Assumption key={id} lens={lens} id={id} />
                ))}
              </dl>
            </>
          )}
          {!widget.certain && <SeedBox lens={lens} />}
          <p>
            {widget.certain ?? phrase`${widget.runs} possible ${widget.many}, ${widget.weeks} weeks.`}{" "}
            {phrase`Model version ${modelVersion}. Nothing here was fitted to a data set; the published findings that bound the numbers are named beside the text.`}
          </p>
        </div>
      </div>
    </section>
  );
}

function Assumption<P>({ lens, id }: { lens: Lens<P>; id: ConstantId }) {
  const spec: ConstantSpec = constants[id];
  const control = { id, constant: id };
  const { step } = specOf(control);
  const [min, max] = limits(id);
  const settings = lens.store.settings.value;
  const box = `${lens.widget.id}-${id}`;
  return (
    <div class="constant" data-constant={id}>
      <dt>
        <label for={box}>{spec.label}</label>
      </dt>
      <dd>
        <input
          id={box}
          type="number"
          {...{ min, max, step: "any" }}
          data-step={step}
          value={valueIn(control, settings)}
          disabled={spec.range === undefined}
          onChange={({ currentTarget }) => {
            const value = Math.min(max, Math.max(min, Number(currentTarget.value)));
            if (currentTarget.value === "" || Number.isNaN(value)) currentTarget.value = String(spec.value);
            else lens.store.change(withValue(control, settings, value));
          }}
        />{" "}
        <small>
          {spec.range
            ? phrase`ours: ${spec.value}, ${spec.range[0]} to ${spec.range[1]} in nearby worlds`
            : phrase`from evidence ${spec.origin.kind === "evidence" ? spec.origin.id : ""}`}
        </small>
      </dd>
    </div>
  );
}

function SeedBox<P>({ lens }: { lens: Lens<P> }) {
  const { settings, change } = lens.store;
  const { seed } = settings.value;
  return (
    <p>
      <button
        type="button"
        class="button"
        data-action="reseed"
        onClick={() => change({ ...settings.value, seed: seed + 1 })}
      >{phrase`Draw another ${lens.widget.runs} ${lens.widget.many}`}</button>{" "}
      {phrase`These come from seed ${seed}; the same seed gives the same ${lens.widget.many} on every machine.`}
    </p>
  );
}
