import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { round, type Scale, ticks } from "./geometry.ts";
import { headingLines, headingStart, type Plot, sizeSpecs, textWidth } from "./layout.ts";
import type { ChartSize, XAxis, YAxis } from "./types.ts";

/** What the two axes need. */
export interface AxisProps {
  readonly size: ChartSize;
  readonly plot: Plot;
  readonly x: XAxis;
  readonly y: YAxis;
  readonly scaleX: Scale;
  readonly scaleY: Scale;
  /** How far under the plot the words of the x axis stand; false leaves them out. */
  readonly xTicks?: number | false | undefined;
}

/**
 * The axes, drawn anew only when something that they show has changed: most moves of a lever leave them as they are. Words on an axis
 * must depend on nothing but the tick they name.
 */
export function useAxis(props: AxisProps): ComponentChildren {
  const { size, plot, x, y, xTicks } = props;
  const shown = [
    size,
    Object.values(plot),
    x.domain,
    x.ticks,
    y.domain,
    y.ticks,
    y.title,
    y.baseline,
    xTicks,
  ].join("|");
  // The text stands for everything that is drawn.
  return useMemo(() => <Axis {...props} />, [shown]);
}

/** At most five level lines, the named baseline stronger, and words along both sides. */
function Axis({ size, plot, x, y, scaleX, scaleY, xTicks = 0 }: AxisProps) {
  const { tick, letter } = sizeSpecs[size];
  const levels = (y.ticks ?? ticks(y.domain)).slice(0, 6);
  const base = y.baseline ?? (levels.includes(0) ? 0 : undefined);
  const heading = headingLines(y.title, size, plot.width);
  let taken = Number.NEGATIVE_INFINITY;
  return (
    <>
      {heading.map((line, i) => (
        <text key={line} class="unit" x={headingStart(size)} y={round(letter * (1 + 1.2 * i))}>
          {line}
        </text>
      ))}
      {levels.map((level) => (
        <g key={level}>
          <line
            class={level === base ? "baseline" : "grid"}
            x1={plot.left}
            x2={plot.right}
            y1={scaleY(level)}
            y2={scaleY(level)}
          />
          <text class="tick is-end" x={round(plot.left - tick * 0.7)} y={scaleY(level)} dy=".35em">
            {y.label?.(level) ?? String(level)}
          </text>
        </g>
      ))}
      {xTicks !== false &&
        x.ticks.map((value) => {
          const words = x.label?.(value) ?? String(value);
          const half = textWidth(words, tick) / 2;
          const at = Math.min(Math.max(scaleX(value), half), plot.width - half);
          // Where a language needs more room for one tick, the next goes without words.
          if (at - half < taken) return null;
          taken = at + half;
          return (
            <text
              key={value}
              class="tick is-middle"
              x={round(at)}
              y={round(plot.bottom + xTicks)}
              dy="1.45em"
            >
              {words}
            </text>
          );
        })}
    </>
  );
}
