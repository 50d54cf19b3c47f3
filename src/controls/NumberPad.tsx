/** Buttons for a guess: one number each, one press. */
export interface NumberPadProps {
  readonly id: string;
  /** What is guessed: "How many of the twelve?" */
  readonly legend: string;
  readonly values: readonly number[];
  readonly value: number | null;
  /** What a number is called when it is not enough by itself: (v) => `week ${v}`. */
  readonly label?: ((value: number) => string) | undefined;
  readonly disabled?: boolean | undefined;
  readonly onPick?: ((value: number) => void) | undefined;
}

/** A radio group, so that arrows move and one announcement tells place and count. */
export function NumberPad({ id, legend, values, value, label, disabled = false, onPick }: NumberPadProps) {
  return (
    <fieldset class="pad" disabled={disabled}>
      <legend class="visually-hidden">{legend}</legend>
      <div class="pad-grid">
        {values.map((option) => (
          <label key={option} class="pad-button">
            <input
              type="radio"
              name={id}
              value={option}
              checked={option === value}
              onChange={() => onPick?.(option)}
            />
            <span>{label?.(option) ?? option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
