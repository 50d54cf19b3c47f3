import { round, stackDots } from "./geometry.ts";
import { type Plot, plotFor, sizeSpecs, textWidth } from "./layout.ts";
import type { ChartProps, Tone, XAxis } from "./types.ts";

/** One side of the split: its tone, and how it is named with its count: "31 behind". */
interface DotSide {
  readonly tone: Tone;
  readonly label: string;
}

/** Runs as dots one can count. */
export interface DotChartProps extends ChartProps {
  readonly x: XAxis & { readonly title?: string | undefined };
  readonly values: readonly number[];
  /** Which side a run is on. */
  readonly isAbove: (value: number, index: number) => boolean;
  /** Drawn as rings; stands left. */
  readonly below: DotSide;
  /** Drawn solid; stands right. */
  readonly above: DotSide;
  /** A dotted line where the sides part. */
  readonly split?: number | undefined;
  /** Index of the run being looked at. */
  readonly highlight?: number | undefined;
  /** Diameter with its gap, in viewBox units; the largest that fits when absent. Fix it while a lever moves. */
  readonly dot?: number | undefined;
}

/** The largest dot, in half units, at which the tallest stack still fits. */
function largestDot(
  values: readonly number[],
  domain: readonly [number, number],
  plot: Plot,
  most: number,
): number {
  const wide = plot.right - plot.left;
  const tall = plot.bottom - plot.top;
  for (let dot = most; dot > 3; dot -= 0.5) {
    const highest = stackDots(values, domain, wide / dot).reduce((top, d) => Math.max(top, d.level + 1), 0);
    if (highest * dot <= tall) return dot;
  }
  return 3;
}

/** Stacked dots, one per run: rings on one side, solid on the other, so that grey prints read too. */
export function DotChart(props: DotChartProps) {
  const { id, title, size = "wide", values, x, isAbove, below, above, highlight } = props;
  const { letter, tick, height } = sizeSpecs[size];
  const plot: Plot = {
    ...plotFor({
      size,
      width: props.width,
      height: props.height ?? round(height * 0.62),
      heading: below.label || above.label,
    }),
    left: round(tick),
  };
  const dot =
    props.dot ?? largestDot(values, x.domain, plot, size === "stage" ? 34 : size === "wide" ? 17 : 13);
  const columns = Math.max(1, Math.floor((plot.right - plot.left) / dot));
  const step = (plot.right - plot.left) / columns;
  const across = (value: number) => {
    const span = x.domain[1] - x.domain[0];
    return round(plot.left + (span > 0 ? (value - x.domain[0]) / span : 0.5) * (plot.right - plot.left));
  };
  const radius = round(dot * 0.42);
  const dots = stackDots(values, x.domain, columns).map((d) => {
    const side = isAbove(values[d.index] as number, d.index) ? "above" : "below";
    return {
      ...d,
      side,
      cx: round(plot.left + (d.column + 0.5) * step),
      cy: round(plot.bottom - (d.level + 0.5) * dot - 1),
    };
  });
  // All dots of a side are one path: a hundred of them can follow a slider.
  const circles = (side: string, r: number) =>
    dots
      .filter((d) => d.side === side)
      .map(
        (d) =>
          `M${round(d.cx - r)} ${d.cy}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0z`,
      )
      .join("");
  const chosen = dots.find((d) => d.index === highlight);
  return (
    <svg
      id={id}
      class={`chart chart-${size}`}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      role="img"
      aria-label={title}
      aria-describedby={props.describedBy}
    >
      <g class={`tone-${below.tone}`}>
        <text class="label" x={plot.left} y={letter}>
          {below.label}
        </text>
      </g>
      <g class={`tone-${above.tone}`}>
        <text class="label" x={plot.right} y={letter} text-anchor="end">
          {above.label}
        </text>
      </g>
      <line class="axis-line" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {props.split !== undefined && (
        <line
          class="rule-line"
          x1={across(props.split)}
          x2={across(props.split)}
          y1={plot.top}
          y2={plot.bottom}
        />
      )}
      <path class={`dot is-below tone-${below.tone}`} d={circles("below", round(radius - 1))} />
      <path class={`dot is-above tone-${above.tone}`} d={circles("above", radius)} />
      {chosen && <circle class="dot-ring" cx={chosen.cx} cy={chosen.cy} r={round(dot * 0.8)} />}
      {x.ticks.map((value) => {
        const words = x.label?.(value) ?? String(value);
        const half = textWidth(words, tick) / 2;
        const at = round(Math.min(Math.max(across(value), half), plot.width - half));
        return (
          <text key={value} class="tick is-middle" x={at} y={plot.bottom} dy="1.45em">
            {words}
          </text>
        );
      })}
    </svg>
  );
}
