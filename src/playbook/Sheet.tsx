import type { ComponentChildren } from "preact";
import { Logo } from "#charts/Logo.tsx";
import { Handle, Plate } from "#charts/signs.tsx";
import { phrase, sentence } from "#words/phrase.ts";
import type { Line, Told } from "./told.ts";

interface SheetProps {
  readonly page: Told;
  /** Where the page was made, printed at its foot. */
  readonly address: string;
}

/** With fewer characters on it than this, the page is printed in larger letters. */
const roomy = 640;

/** The page itself: what is printed, and nothing else. What is not filled in is a line to write on. */
export function Sheet({ page, address }: SheetProps) {
  const { review } = page;
  const said = [page.acts, page.trial, page.meaning, page.plan]
    .flat()
    .map(({ text }) => text)
    .join("");
  return (
    <section
      id="sheet"
      class={said.length > roomy ? "sheet is-full" : "sheet"}
      aria-labelledby="sheet-title"
      data-part="sheet"
    >
      <header class="sheet-head">
        <div>
          <p class="sheet-kicker">{phrase`Playbook`}</p>
          <h2 id="sheet-title" class="sheet-team">
            <Filled text={page.team} />
          </h2>
        </div>
        <Logo />
      </header>
      <div class="sheet-first">
        <dl class="sheet-acts">
          {page.acts.map((act) => (
            <Row key={act.label} {...act} lines={2} />
          ))}
        </dl>
        <div class="sheet-dates">
          <h3 id="sheet-review">{phrase`We look on`}</h3>
          <p class="sheet-day">
            <Filled text={review.on} />
          </p>
          <p>
            {sentence("After {weeks}, not before. We start on {day}.", {
              weeks: <Filled text={review.weeks} short />,
              day: <Filled text={review.from} short />,
            })}
          </p>
          <h3 id="sheet-tripwire">{phrase`Tripwire`}</h3>
          <p>
            {sentence("If fewer than {doors} of 100 doors are open, we go quieter.", {
              doors: <Filled text={page.tripwire} short />,
            })}
          </p>
        </div>
      </div>
      <Part id="sheet-experiment" title={phrase`First experiment`}>
        <dl class="sheet-three">
          {page.trial.map((line) => (
            <Row key={line.label} {...line} />
          ))}
        </dl>
      </Part>
      <Part id="sheet-words" title={phrase`What I mean`}>
        <dl class="sheet-words">
          {page.meaning.map((line, at) => (
            <div key={line.label} class={at === 0 ? "tone-push" : "tone-pull"}>
              <dt>
                <svg class="sheet-sign" viewBox="0 0 14 24" aria-hidden="true">
                  {at === 0 ? <Plate x={0} y={12} size={24} /> : <Handle x={0} y={12} size={24} />}
                </svg>
                {line.label}
              </dt>
              <dd>
                <Filled text={line.text} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{phrase`My persona`}</dt>
            <dd>
              <Filled text={page.persona} />
            </dd>
          </div>
        </dl>
      </Part>
      <Part id="sheet-market" title={phrase`My market, from 0 to 100`}>
        <ul class="sheet-threads">
          {page.threads.map(({ label, value }) => (
            <li key={label}>
              <span>{label}</span>
              <svg class="sheet-scale" width="100%" height="14" aria-hidden="true">
                <line class="scale-line" x1="0" x2="100%" y1="7" y2="7" />
                {["0", "25%", "50%", "75%", "100%"].map((x) => (
                  <line key={x} class="scale-line" x1={x} x2={x} y1="3" y2="11" />
                ))}
                {value !== undefined && <circle class="scale-point" cx={`${value}%`} cy="7" r="5" />}
              </svg>
              <b>{value ?? ""}</b>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="sheet-rests" title={phrase`What it rests on`}>
        <dl class="sheet-rests">
          {page.plan.map((line) => (
            <Row key={line.label} {...line} />
          ))}
          <Row label={phrase`The assumption I doubt`} text={page.doubt} />
        </dl>
      </Part>
      <p class="sheet-foot">
        {phrase`Illustrative model, not a forecast. A plan that wins there has won in a toy.`}{" "}
        <span data-address>{address}</span>
      </p>
    </section>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <div class="sheet-part" id={id}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Row({ label, text, lines = 1 }: Line & { lines?: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Filled text={text} lines={lines} />
      </dd>
    </div>
  );
}

/** What stands there, or an empty line to write on by hand. */
function Filled({ text, short = false, lines = 1 }: { text: string; short?: boolean; lines?: number }) {
  if (text) return <span class="sheet-said">{text}</span>;
  return (
    <span class={short ? "sheet-gap is-short" : "sheet-gap"}>
      <span class="visually-hidden">{phrase`to be filled in`}</span>
      {lines > 1 && <span class="sheet-gap-more" />}
    </span>
  );
}
