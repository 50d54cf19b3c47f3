/** One of a few: a native radio group drawn as joined segments or as loose chips. */
export interface ChoiceProps {
  /** Unique on the page; also the radio group's name. */
  readonly id: string;
  readonly lever?: string | undefined;
  /** What is being chosen; read aloud, and printed when `showLegend`. */
  readonly legend: string;
  readonly showLegend?: boolean | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly look?: "segments" | "chips" | undefined;
  readonly disabled?: boolean | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
}

/** Arrow keys move, as in every radio group. */
export function Choice(props: ChoiceProps) {
  const {
    id,
    lever,
    legend,
    showLegend = false,
    options,
    value,
    look = "segments",
    disabled = false,
  } = props;
  return (
    <fieldset class={`choice is-${look}`} data-lever={lever} disabled={disabled}>
      <legend class={showLegend ? "choice-legend" : "visually-hidden"}>{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => props.onChange?.(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
