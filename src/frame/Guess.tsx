import { ParameterSlider } from "#controls/ParameterSlider.tsx";
import { filled } from "./format.ts";
import type { Lens } from "./lens.ts";

/** The question before the answer. A guess is never needed, never scored and never sent. */
export function Guess<P>({ lens }: { lens: Lens<P> }) {
  const { question, prefix, unit, min, max, initial } = lens.widget.guess;
  const value = lens.guess.value ?? initial;
  const said = [prefix, value, unit].filter((part) => part !== undefined && part !== "").join(" ");
  return (
    <div class="guess" data-part="guess" inert={!lens.alive.value}>
      <p class="guess-question">{filled(question, lens.rested.value.live)}</p>
      <ParameterSlider
        id={`${lens.widget.id}-guess`}
        lever="guess"
        label="Your guess"
        unit={unit}
        {...{ min, max, initial, value }}
        step={1}
        current
        valueText={() => said}
        onInput={lens.suggest}
      />
      <div class="guess-actions">
        <button type="button" class="button is-primary" data-action="lock" onClick={lens.lock}>
          Lock in {said} and see
        </button>
        <button type="button" class="text-button" data-action="skip" onClick={lens.skip}>
          Skip the guess
        </button>
      </div>
    </div>
  );
}

/** After the reveal: the locked guess as a tag, or the gap between guess and answer in words. */
export function Gap<P>({ lens, tag = false }: { lens: Lens<P>; tag?: boolean }) {
  const { guess, revealed, moved, widget, rested, first } = lens;
  if (!revealed.value) return null;
  const locked = guess.value;
  const { prefix, unit } = widget.guess;
  const said = locked === undefined ? undefined : [prefix, locked, unit].filter(Boolean).join(" ");
  if (tag) return said ? <p class="guess-tag">Prediction locked: {said}</p> : null;
  return (
    <p class="gap" data-part="gap" tabIndex={-1}>
      <strong>
        {said && `You said ${said}. `}
        {moved.value ? "With the sliders where they are now, the model says " : "The model says "}
        {rested.value.answerWords || first.answerWords}.
      </strong>{" "}
      {said && !moved.value && "What did you expect to happen? "}
      <button type="button" class="text-button" data-action="again" onClick={lens.askAgain}>
        {said ? "Guess again" : "Guess after all"}
      </button>
    </p>
  );
}
