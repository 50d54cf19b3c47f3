import { phrase } from "#words/phrase.ts";
import { ActionButton } from "./ActionButton.tsx";
import { Compare } from "./Compare.tsx";
import { minutesOf } from "./minutes.ts";
import { Overlay } from "./Overlay.tsx";
import type { Panels } from "./panels.ts";
import type { Presenter } from "./presenter.ts";
import { RoomDots } from "./RoomDots.tsx";
import type { ActionId } from "./shortcuts.ts";
import { labelOf } from "./steps.ts";
import { decodeTally } from "./tally.ts";

interface StageUiProps {
  readonly presenter: Presenter;
  readonly panels: Panels;
  readonly act: (action: ActionId) => void;
}

/** Everything on the stage that is not the chapter's: where we are, the room's dots, the comparison, and the bar. */
export function StageUi({ presenter, panels, act }: StageUiProps) {
  return (
    <>
      <Where presenter={presenter} />
      <Room presenter={presenter} />
      <Comparison presenter={presenter} />
      <Notice presenter={presenter} />
      <Bar presenter={presenter} panels={panels} act={act} />
      {presenter.blank.value && (
        <div class="stage-blank" data-part="blank">
          <p class="visually-hidden" role="status">{phrase`The screen is blank.`}</p>
        </div>
      )}
      <Overlay presenter={presenter} panels={panels} />
    </>
  );
}

function Where({ presenter: { plan, step } }: { presenter: Presenter }) {
  const { order, title, steps } = plan.here;
  const at = steps.indexOf(step.value) + 1;
  return (
    <p class="stage-where" role="status">
      <span>
        {order} {title}
      </span>
      <span>
        {phrase`Step ${at} of ${steps.length}`}
        <span class="visually-hidden">: {labelOf(step.value)}</span>
      </span>
    </p>
  );
}

function Room({ presenter }: { presenter: Presenter }) {
  const lens = presenter.lens.value;
  const step = presenter.step.value;
  const guess = lens?.widget.guess;
  if (!lens || !guess || (step !== "guess" && step !== "answer")) return null;
  const tally = decodeTally(presenter.tally.value, guess);
  if (!tally) return null;
  const { answer, answerWords } = lens.rested.value;
  return (
    <section class="stage-room" data-part="room" aria-label={phrase`What the room expects`}>
      <RoomDots
        tally={tally}
        guess={guess}
        answer={step === "answer" ? { value: answer, words: answerWords } : undefined}
      />
    </section>
  );
}

function Comparison({ presenter }: { presenter: Presenter }) {
  const lens = presenter.lens.value;
  return lens ? <Compare presenter={presenter} lens={lens} /> : null;
}

function Notice({ presenter: { notice } }: { presenter: Presenter }) {
  return (
    <div class="stage-notice" role="status">
      {notice.value && (
        <p>
          {notice.value}{" "}
          <button
            type="button"
            class="text-button"
            onClick={() => {
              notice.value = "";
            }}
          >{phrase`Close`}</button>
        </p>
      )}
    </div>
  );
}

const tools: readonly ActionId[] = ["tally", "hold", "code", "notes", "overview", "help", "leave"];

function Bar({ presenter, act }: StageUiProps) {
  const { step, holds, neighbour } = presenter;
  const primary = "stage-button is-primary";
  // The step is read, so that the ends are seen anew with each.
  const here = step.value;
  return (
    <nav class="stage-bar" aria-label={phrase`Presenting`}>
      <ActionButton action="previous" look={primary} act={act} />
      <p class="stage-now">
        {labelOf(here)}
        <Minutes presenter={presenter} />
      </p>
      <p class="stage-fixed">{phrase`Illustrative model, not a forecast.`}</p>
      <div class="stage-tools">
        {tools.map((action) => (
          <ActionButton
            key={action}
            action={action}
            look="stage-button"
            pressed={action === "hold" ? holds.value : undefined}
            act={act}
          />
        ))}
      </div>
      {neighbour(1) ? (
        <ActionButton action="next" look={primary} act={act} />
      ) : (
        <span class={`${primary} is-end`}>{phrase`The end`}</span>
      )}
    </nav>
  );
}

function Minutes({ presenter: { plan, step, agenda } }: { presenter: Presenter }) {
  const minutes = minutesOf(plan.here, agenda.value, step.value);
  return minutes ? <span>, {phrase`${minutes} min`}</span> : null;
}
