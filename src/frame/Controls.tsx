import { useComputed, useSignal } from "@preact/signals";
import { Choice } from "#controls/Choice.tsx";
import { ParameterSlider } from "#controls/ParameterSlider.tsx";
import { Toggle } from "#controls/Toggle.tsx";
import { type Control, hasEffect, valueIn } from "#state/settings.ts";
import { phrase } from "#words/phrase.ts";
import type { Lens } from "./lens.ts";
import { Play } from "./Play.tsx";
import { shown, tidy } from "./scale.ts";
import { isSpokenOf, wordOf } from "./whose.ts";

/** What acts on the whole picture, right under it: playing step by step, and switches. */
export function Actions<P>({ lens }: { lens: Lens<P> }) {
  const { controls } = lens.widget;
  const switches = controls.filter((control) => shown(control).choices);
  const player = controls.find(({ plays }) => plays);
  if (switches.length === 0 && !player) return null;
  return (
    <div class="widget-actions" data-part="actions" inert={!lens.alive.value}>
      <div class="control-row">
        {player && <Play lens={lens} control={player} />}
        {switches.map((control) => (
          <Switch key={control.id} lens={lens} control={control} />
        ))}
      </div>
    </div>
  );
}

/** The sliders. On a phone one at a time, in the dock at the bottom. */
export function Controls<P>({ lens }: { lens: Lens<P> }) {
  const { widget } = lens;
  const sliders = widget.controls.filter((control) => !shown(control).choices);
  const current = useSignal((sliders.find((control) => !control.waits) ?? sliders[0])?.id);
  return (
    <div class="widget-controls" data-part="controls" inert={!lens.alive.value}>
      <DockKey lens={lens} />
      <IdleNote lens={lens} />
      <fieldset class="levers">
        <legend class="visually-hidden">{phrase`What you can move`}</legend>
        {sliders.map((control) => (
          <Slider key={control.id} lens={lens} control={control} current={control.id === current.value} />
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/useSemanticElements: a second fieldset inside the dock would be read twice */}
      <div class="chips" role="group" aria-label={phrase`Which slider to show`}>
        {sliders.map((control) => (
          <button
            key={control.id}
            type="button"
            class="chip"
            aria-pressed={control.id === current.value}
            onClick={() => {
              current.value = control.id;
            }}
          >
            {control.short ?? shown(control).label}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Levers of the reader's own market, out of sight until they are wanted. */
export function More<P>({ lens }: { lens: Lens<P> }) {
  const { more = [], moreTitle = phrase`Your market` } = lens.widget;
  if (more.length === 0) return null;
  return (
    <details class="more-levers" data-part="more" inert={!lens.alive.value}>
      <summary>{moreTitle}</summary>
      <fieldset class="levers">
        <legend class="visually-hidden">{phrase`What else you can move`}</legend>
        {more.map((control) =>
          shown(control).choices ? (
            <Switch key={control.id} lens={lens} control={control} />
          ) : (
            <Slider key={control.id} lens={lens} control={control} current />
          ),
        )}
      </fieldset>
    </details>
  );
}

/** Says aloud why sliders rest, so that grey is not the only sign. */
function IdleNote<P>({ lens }: { lens: Lens<P> }) {
  const { controls } = lens.widget;
  const resting = useComputed(() =>
    controls.some((control) => !hasEffect(control, lens.store.settings.value)),
  );
  if (!resting.value) return null;
  return (
    <p class="picture-caption">{phrase`The sliders rest: they belong to the picture without the switch above.`}</p>
  );
}

function DockKey<P>({ lens }: { lens: Lens<P> }) {
  const { value, words } = lens.view.value.key[lens.revealed.value ? "after" : "before"];
  return (
    <p class="dock-key" aria-hidden="true">
      <strong>{value}</strong> <span>{words}</span>
    </p>
  );
}

interface OneControl<P> {
  readonly lens: Lens<P>;
  readonly control: Control;
}

function Slider<P>({ lens, control, current }: OneControl<P> & { current: boolean }) {
  const { label, unit, min, max, step, factor } = shown(control);
  const { settings } = lens.store;
  // Only the slider that moves is drawn again.
  const value = useComputed(() => tidy(valueIn(control, settings.value) * factor)).value;
  const word = useComputed(() => {
    const { words } = settings.value;
    return words && isSpokenOf(control) ? wordOf(control, words) : undefined;
  }).value;
  const idle = useComputed(() => !hasEffect(control, settings.value)).value;
  const waiting = control.waits === true && !lens.revealed.value;
  const note = `${lens.widget.id}-${control.id}-note`;
  return (
    <>
      <ParameterSlider
        id={`${lens.widget.id}-${control.id}`}
        lever={control.id}
        tone={word?.tone ?? control.tone ?? "ink"}
        word={word?.text}
        {...{ label, unit, min, max, step, value, current }}
        initial={tidy(valueIn(control, lens.start) * factor)}
        disabled={waiting || idle}
        describedBy={waiting || idle ? note : undefined}
        onInput={(next) => lens.move(control, tidy(next / factor))}
      />
      {(waiting || idle) && (
        <span id={note} class="visually-hidden">
          {waiting
            ? phrase`Waits for your guess, because it would give the answer away.`
            : phrase`Has no effect on what is shown now. Turn the switch below off to use it.`}
        </span>
      )}
    </>
  );
}

/** A switch, or one of a few where there are more than two to choose from. */
function Switch<P>({ lens, control }: OneControl<P>) {
  const { label, choices = {} } = shown(control);
  const value = valueIn(control, lens.store.settings.value);
  const disabled =
    (control.waits === true && !lens.revealed.value) || !hasEffect(control, lens.store.settings.value);
  const values = Object.keys(choices).sort((a, b) => Number(a) - Number(b));
  if (values.length > 2)
    return (
      <Choice
        id={`${lens.widget.id}-${control.id}`}
        lever={control.id}
        legend={label}
        showLegend
        options={values.map((at) => ({ value: at, label: choices[at] ?? at }))}
        value={String(value)}
        disabled={disabled}
        onChange={(at) => lens.move(control, Number(at))}
      />
    );
  return (
    <Toggle
      id={`${lens.widget.id}-${control.id}`}
      lever={control.id}
      label={label}
      checked={value === 1}
      disabled={disabled}
      onChange={(on) => lens.move(control, on ? 1 : 0)}
    />
  );
}
