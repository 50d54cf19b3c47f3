import { useEffect, useRef } from "preact/hooks";
import { Icon } from "#charts/Icon.tsx";
import { currentHash } from "#state/address.ts";
import { phrase } from "#words/phrase.ts";
import type { Lens } from "./lens.ts";

/** Goals without steps. The page notices when one is met, and says where the reader stands. */
export function Challenges<P>({ lens }: { lens: Lens<P> }) {
  const { widget, met, moved, rested, revealed } = lens;
  const part = useRef<HTMLDivElement>(null);
  const shown = revealed.value;
  useEffect(() => {
    if (shown) goToAsked(part.current);
  }, [shown]);
  if (!shown) return null;
  return (
    <div class="widget-challenges" data-part="challenges" ref={part}>
      <h3 id={`${widget.id}-challenges`}>{phrase`Now try`}</h3>
      <ol class="challenges">
        {widget.challenges.map(({ id, goal, detail }) => {
          const done = met.value.has(id);
          const state = done ? "met" : moved.value ? "tried" : "open";
          return (
            <li
              key={id}
              id={`${widget.id}-${id}`}
              class="challenge"
              data-challenge={id}
              data-met={done ? "true" : "false"}
              data-state={state}
            >
              <strong class="challenge-goal">{goal}</strong>
              {!lens.embedded && (
                <a class="copy-link" href={`#${widget.id}-${id}`}>
                  <span class="visually-hidden">{phrase`Copy link to: ${goal}`}</span>
                </a>
              )}{" "}
              <span class="challenge-detail">{detail}</span>{" "}
              <span class="challenge-state">
                {done && <Icon name="check" />}
                {done
                  ? phrase`Solved. Now: ${rested.value.goals[id]?.state ?? ""}`
                  : rested.value.goals[id]?.state}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** A link to a challenge comes before there is one on the page: the browser has nothing to go to until the guess is made. */
function goToAsked(part: HTMLElement | null): void {
  const asked = currentHash();
  if (asked) [...(part?.querySelectorAll("li") ?? [])].find(({ id }) => id === asked)?.scrollIntoView();
}
