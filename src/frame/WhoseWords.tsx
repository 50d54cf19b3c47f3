import { type Source, sources, speakers } from "#model/words.ts";
import { phrase } from "#words/phrase.ts";
import type { Lens } from "./lens.ts";
import { isSpokenOf, wordFor } from "./whose.ts";

/** Names and colours the levers as one of the authors would. A view: no result changes. */
export function WhoseWords<P>({ lens }: { lens: Lens<P> }) {
  const { widget, store, alive, say } = lens;
  const { drawn = [], controls, more = [] } = widget;
  if (drawn.length === 0 && ![...controls, ...more].some(isSpokenOf)) return null;
  const { words, ...settings } = store.settings.value;
  const id = `${widget.id}-whose`;
  return (
    <div class="whose" data-part="whose" inert={!alive.value}>
      <label for={id}>{phrase`Whose words?`}</label>{" "}
      <select
        id={id}
        class="whose-select"
        value={words ?? ""}
        onChange={({ currentTarget: { value } }) => {
          const source = sources.find((known) => known === value);
          store.change(source ? { ...settings, words: source } : settings);
          say(
            source
              ? phrase`The levers are named as ${speakers[source]} would. The result is the same.`
              : phrase`Our own words.`,
          );
        }}
      >
        <option value="">{phrase`Ours`}</option>
        {sources.map((source: Source) => (
          <option key={source} value={source}>
            {speakers[source]}
          </option>
        ))}
      </select>{" "}
      <span class="whose-note">{phrase`Other words, same levers, same result.`}</span>
      {words &&
        drawn.map(({ label, levers }) => {
          const { text, tone } = wordFor(levers, words);
          return (
            <span key={label} class={`whose-drawn tone-${tone}`}>
              {label} <span class="slider-word">{text}</span>
            </span>
          );
        })}
    </div>
  );
}
