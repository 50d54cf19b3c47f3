import { Handle, Plate } from "#charts/signs.tsx";
import { authorIds, authors, verdictWords } from "./authors.ts";
import type { DeskPicture } from "./view.ts";

const tones = { push: "push", pull: "pull", neither: "ink" } as const;

/** What each author calls the act, with the plate or the handle beside the word. */
export function Verdicts({ view, revealed }: { view: DeskPicture; revealed: boolean }) {
  return (
    <dl class="verdicts">
      {authorIds.map((id) => {
        const verdict = view.verdicts[id];
        return (
          <div key={id} class={`verdict tone-${revealed ? tones[verdict] : "ink"}`}>
            <dt>{authors[id]}</dt>
            <dd>
              {revealed && verdict !== "neither" && (
                <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                  {verdict === "push" ? <Plate x={5} y={12} size={24} /> : <Handle x={5} y={12} size={24} />}
                </svg>
              )}
              {revealed ? verdictWords[verdict] : "?"}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
