import { round } from "./geometry.ts";
import { fitted } from "./layout.ts";

/** A few lines of words in a drawing, centred on `y`. */
export interface WordsProps {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** How many of the lines are the lighter second part, counted from the end. */
  readonly light?: number | undefined;
  readonly letter: number;
  /** A line that needs more is drawn narrower. */
  readonly room?: number | undefined;
  readonly anchor?: "start" | "middle" | "end" | undefined;
  readonly class: string;
}

/** SVG has no line breaks: one tspan each. */
export function Words({ x, y, lines, light = 0, letter, room, anchor = "start", class: name }: WordsProps) {
  const step = round(letter * 1.2);
  const first = round(y - ((lines.length - 1) * step) / 2 + letter * 0.35);
  return (
    <text class={name} text-anchor={anchor}>
      {lines.map((line, i) => (
        <tspan
          key={`${i}-${line}`}
          class={i >= lines.length - light ? "is-light" : undefined}
          x={x}
          y={round(first + i * step)}
          {...fitted(line, room, letter)}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
