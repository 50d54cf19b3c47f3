import { Choice } from "#controls/Choice.tsx";
import { NumberPad } from "#controls/NumberPad.tsx";
import { ParameterSlider } from "#controls/ParameterSlider.tsx";
import { phrase } from "#words/phrase.ts";
import type { GuessSpec } from "./contract.ts";
import { filled, guessWords } from "./format.ts";
import type { Lens } from "./lens.ts";

/** The question before the answer. A guess is never needed, never scored and never sent. */
export function Guess<P>({ lens }: { lens: Lens<P> }) {
  const spec = lens.widget.guess;
  if (!spec || lens.revealed.value) return null;
  const value = lens.guess.value ?? spec.initial;
  const chosen = value >= spec.min;
  return (
    <div class="guess" data-part="guess" inert={!lens.alive.value}>
      <p class="guess-question">{filled(spec.question, lens.rested.value.live)}</p>
      <Answer lens={lens} spec={spec} value={value} />
      <div class="guess-actions">
        <button
          type="button"
          class="button is-primary"
          data-action="lock"
          disabled={!chosen}
          onClick={lens.lock}
        >
          {chosen ? phrase`Lock in ${guessWords(spec, value)} and see` : phrase`Choose, then lock it in`}
        </button>
        <button
          type="button"
          class="text-button"
          data-action="skip"
          onClick={lens.skip}
        >{phrase`Skip the guess`}</button>
      </div>
    </div>
  );
}

/** A few words to choose from, a button for each number, or a slider. */
function Answer<P>({ lens, spec, value }: { lens: Lens<P>; spec: GuessSpec; value: number }) {
  const { min, max, choices, pad, unit, initial } = spec;
  const id = `${lens.widget.id}-guess`;
  if (choices)
    return (
      <Choice
        id={id}
        lever="guess"
        legend={phrase`Your guess`}
        look="chips"
        options={choices.map((label, at) => ({ value: String(at), label }))}
        value={value < min ? null : String(value)}
        onChange={(at) => lens.suggest(Number(at))}
      />
    );
  if (pad)
    return (
      <NumberPad
        id={id}
        legend={phrase`Your guess, ${unit}`}
        values={Array.from({ length: max - min + 1 }, (_, at) => min + at)}
        value={value < min ? null : value}
        onPick={lens.suggest}
      />
    );
  return (
    <ParameterSlider
      id={id}
      lever="guess"
      label={phrase`Your guess`}
      unit={unit}
      {...{ min, max, initial, value }}
      step={1}
      current
      valueText={(at) => guessWords(spec, at)}
      onInput={lens.suggest}
    />
  );
}

/** After the reveal: the locked guess as a tag, or the gap between guess and answer in words. */
export function Gap<P>({ lens, tag = false }: { lens: Lens<P>; tag?: boolean }) {
  const { guess, revealed, moved, widget, rested, first } = lens;
  if (!revealed.value || !widget.guess) return null;
  const locked = guess.value;
  const said = locked === undefined ? undefined : guessWords(widget.guess, locked);
  const about = widget.guess.about ?? (moved.value && phrase`With the sliders where they are now`);
  const answer = rested.value.answerWords || first.answerWords;
  if (tag) return said ? <p class="guess-tag">{phrase`Prediction locked: ${said}`}</p> : null;
  return (
    <p class="gap" data-part="gap" tabIndex={-1}>
      <strong>
        {said && `${phrase`You said ${said}.`} `}
        {about ? phrase`${about}, the model says ${answer}.` : phrase`The model says ${answer}.`}
      </strong>{" "}
      {said && !moved.value && `${phrase`What did you expect to happen?`} `}
      <button type="button" class="text-button" data-action="again" onClick={lens.askAgain}>
        {said ? phrase`Guess again` : phrase`Guess after all`}
      </button>
    </p>
  );
}
