import { useEffect, useRef, useState } from "preact/hooks";
import { phrase } from "#words/phrase.ts";
import { useHold } from "./hold.ts";
import { type Grid, share, snap } from "./steps.ts";

/** One lever: label, native range, − and + that repeat while held, number box, unit. */
export interface ParameterSliderProps extends Grid {
  /** Unique on the page. */
  readonly id: string;
  /** Name of the lever, kept as data-lever. */
  readonly lever: string;
  readonly label: string;
  /** What somebody else calls it, under the label: "push". */
  readonly word?: string | undefined;
  /** Printed after the number: "a month", "%". */
  readonly unit?: string | undefined;
  readonly value: number;
  /** Where the tick stands, and what Backspace or a double click returns to. */
  readonly initial: number;
  readonly tone?: "push" | "pull" | "person" | "ink" | undefined;
  /** What is spoken: "8 contacts a month". By default number and unit. */
  readonly valueText?: ((value: number) => string) | undefined;
  /** Captions under the two ends; the numbers when absent. */
  readonly minLabel?: string | undefined;
  readonly maxLabel?: string | undefined;
  /** Id of a help sentence. */
  readonly describedBy?: string | undefined;
  /** Whether this is the lever the phone's dock shows. */
  readonly current?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Every change while it moves. */
  readonly onInput?: ((value: number) => void) | undefined;
  /** Once, when it rests. */
  readonly onCommit?: ((value: number) => void) | undefined;
}

/** A lever with three ways to move it: drag, buttons, typing. Values are always on the grid. */
export function ParameterSlider(props: ParameterSliderProps) {
  const {
    id,
    lever,
    label,
    unit = "",
    value,
    initial,
    min,
    max,
    step,
    tone = "ink",
    disabled = false,
  } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);

  const move = (next: number): boolean => {
    const to = snap(next, props);
    const moved = to !== latest.current;
    latest.current = to;
    if (moved) props.onInput?.(to);
    return moved;
  };
  const rest = () => props.onCommit?.(latest.current);
  const jump = (next: number) => {
    move(next);
    rest();
  };
  const less = useHold(() => move(latest.current - step), rest);
  const more = useHold(() => move(latest.current + step), rest);
  const spoken = props.valueText?.(value) ?? `${value}${unit && ` ${unit}`}`;
  const at = share(value, props);
  const home = share(initial, props);

  return (
    <div
      class={`slider tone-${tone}`}
      data-lever={lever}
      data-current={props.current ? "true" : "false"}
      data-moved={value === initial ? "false" : "true"}
    >
      <label class="slider-label" for={id}>
        {label}
        {props.word && <span class="slider-word">{props.word}</span>}
      </label>
      <div class="slider-value">
        <button
          type="button"
          class="stepper"
          data-action="less"
          aria-label={phrase`Less: ${label}`}
          disabled={disabled}
          aria-disabled={value <= min}
          {...less}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 6H10" />
          </svg>
        </button>
        <input
          type="number"
          class="slider-number"
          aria-label={unit ? `${label}, ${unit}` : label}
          data-digits={String(Math.max(String(max).length, String(snap(min + step, props)).length))}
          min={min}
          max={max}
          step={step}
          value={typed ?? String(value)}
          disabled={disabled}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const number = Number(text);
            if (text !== "" && number >= min && number <= max && snap(number, props) === number) move(number);
          }}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped(null);
            if (text !== "") jump(Number(text));
          }}
          onBlur={() => setTyped(null)}
        />
        {unit && (
          <span class="slider-unit" aria-hidden="true">
            {unit}
          </span>
        )}
        <button
          type="button"
          class="stepper"
          data-action="more"
          aria-label={phrase`More: ${label}`}
          disabled={disabled}
          aria-disabled={value >= max}
          {...more}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 6H10M6 2V10" />
          </svg>
        </button>
      </div>
      <div class="slider-rail">
        <svg class="slider-track" width="100%" height="100%" aria-hidden="true">
          <line class="slider-fill" x1="0" x2={`${at}%`} y1="50%" y2="50%" />
          <line class="slider-home" x1={`${home}%`} x2={`${home}%`} y1="0" y2="100%" />
        </svg>
        <input
          type="range"
          id={id}
          class="slider-range"
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={disabled}
          aria-valuetext={spoken}
          aria-describedby={props.describedBy}
          onInput={(event) => move(Number(event.currentTarget.value))}
          onChange={(event) => jump(Number(event.currentTarget.value))}
          onDblClick={() => jump(initial)}
          onKeyDown={(event) => {
            if (event.key !== "Backspace") return;
            event.preventDefault();
            jump(initial);
          }}
        />
      </div>
      <div class="slider-ends" aria-hidden="true">
        <span>{props.minLabel ?? min}</span>
        <span>{props.maxLabel ?? max}</span>
      </div>
    </div>
  );
}
