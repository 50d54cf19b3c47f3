import { phrase, sentence } from "#words/phrase.ts";
import { ActionButton } from "./ActionButton.tsx";
import { Compare } from "./Compare.tsx";
import { Overlay } from "./Overlay.tsx";
import type { Panels } from "./panels.ts";
import type { Presenter } from "./presenter.ts";
import { RoomDots } from "./RoomDots.tsx";
import type { ActionId } from "./shortcuts.ts";
import { labelOf, type StepId } from "./steps.ts";
import { decodeTally } from "./tally.ts";

interface NotesBarProps {
  readonly presenter: Presenter;
  readonly panels: Panels;
  readonly act: (action: ActionId) => void;
}

const tools: readonly ActionId[] = [
  "blank",
  "tally",
  "hold",
  "undo",
  "replay",
  "code",
  "overview",
  "takeaway",
  "help",
];

/** Where the session is, what comes next, and everything the stage can do. */
export function NotesBar({ presenter, panels, act }: NotesBarProps) {
  const { plan, step, blank, holds, neighbour, notice, lens, room, tally } = presenter;
  const at = plan.here.steps.indexOf(step.value);
  const next = neighbour(1);
  const guess = lens.value?.widget.guess;
  const entered = guess && decodeTally(tally.value, guess);
  const elsewhere =
    next && next.chapter.slug !== plan.here.slug ? `${next.chapter.order} ${next.chapter.title}, ` : "";
  const pressed: Partial<Record<ActionId, boolean>> = { blank: blank.value, hold: holds.value };
  return (
    <>
      <nav class="notes-tools" aria-label={phrase`Presenting`}>
        <ActionButton action="previous" look="button" act={act} />
        <ActionButton
          action="next"
          look="button is-primary"
          word={next ? phrase`Next: ${elsewhere}${labelOf(next.step)}` : phrase`The end`}
          act={act}
        />
        {tools.map((action) => (
          <ActionButton
            key={action}
            action={action}
            look="button is-small"
            pressed={pressed[action]}
            act={act}
          />
        ))}
      </nav>
      <p class="notes-now" role="status">
        {sentence("{step}, step {at} of {all}", {
          step: <strong>{labelOf(step.value)}</strong>,
          at: at + 1,
          all: plan.here.steps.length,
        })}
        {blank.value && <span class="notes-blank">{phrase`The screen is blank.`}</span>}
      </p>
      {next?.chapter.slug === plan.here.slug && (
        <p class="notes-then">{phrase`Then ${labelOf(next.step)}: ${firstWords(next.step)}`}</p>
      )}
      {!room.connected && (
        <p class="notes-problem">{phrase`This browser cannot keep two windows in step. Step in the window that the room sees.`}</p>
      )}
      {notice.value && (
        <p class="notes-problem" role="status">
          {notice.value}
        </p>
      )}
      {lens.value && <Compare presenter={presenter} lens={lens.value} />}
      {entered && guess && <RoomDots tally={entered} guess={guess} />}
      <Overlay presenter={presenter} panels={panels} />
    </>
  );
}

/** How the trainer begins the next step: the first sentence of its notes. */
function firstWords(step: StepId): string {
  const words = document.querySelector(`[data-say="${step}"]`)?.textContent?.trim() ?? "";
  return /^.+?[.?!](?=\s|$)/s.exec(words)?.[0] ?? words;
}
