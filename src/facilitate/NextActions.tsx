import { phrase } from "#words/phrase.ts";
import type { ChapterEnd } from "./ends.ts";
import { type Chosen, mostChosen, mostLetters } from "./outcome.ts";

interface ActionsProps {
  readonly ends: readonly ChapterEnd[];
  readonly chosen: readonly Chosen[];
  readonly onChange: (chosen: readonly Chosen[]) => void;
}

/** The ready actions of the chapters that were visited: ticked, they ask who and by when. */
export function NextActions({ ends, chosen, onChange }: ActionsProps) {
  const rows = ends.flatMap(({ order, actions }) => actions.map((words, at) => ({ order, at, words })));
  return (
    <ul class="next-actions">
      {rows.map(({ order, at, words }) => {
        const mine = chosen.find((one) => one.order === order && one.at === at);
        const id = `action-${order}-${at}`;
        const change = (part: Partial<Chosen>) =>
          onChange(chosen.map((one) => (one === mine ? { ...one, ...part } : one)));
        const line = (name: "who" | "when", label: string) => (
          <label>
            {label}
            <input
              type="text"
              autocomplete="off"
              maxLength={mostLetters}
              value={mine?.[name] ?? ""}
              onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
            />
          </label>
        );
        return (
          <li key={id} class={mine ? "is-chosen" : undefined} data-action-of={`${order}-${at}`}>
            <label class="next-action">
              <input
                type="checkbox"
                checked={mine !== undefined}
                disabled={!mine && chosen.length >= mostChosen}
                onChange={() =>
                  onChange(
                    mine
                      ? chosen.filter((one) => one !== mine)
                      : [...chosen, { order, at, who: "", when: "" }].sort(
                          (a, b) => a.order - b.order || a.at - b.at,
                        ),
                  )
                }
              />
              {words}
            </label>
            {mine && (
              <div class="next-lines">
                {line("who", phrase`Who`)}
                {line("when", phrase`By when`)}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
