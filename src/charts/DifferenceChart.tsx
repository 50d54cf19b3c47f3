import { useAxis } from "./Axis.tsx";
import { Clip } from "./Clip.tsx";
import { aroundZero, linePath, round, type Scale } from "./geometry.ts";
import { Hatch } from "./Hatch.tsx";
import { type Plot, plotFor, plotScales, sizeSpecs, spread, wrapWords } from "./layout.ts";
import { MarkWords } from "./MarkWords.tsx";
import { Rules } from "./Rules.tsx";
import type { ChartProps, Mark, Point, Rule, Tone, XAxis, YAxis } from "./types.ts";
import { Words } from "./Words.tsx";

/** One side of the zero line. */
interface Side {
  readonly tone: Tone;
  /** Written at the right end of the area: "pull ahead by 217". */
  readonly label?: string | undefined;
}

/** How far one thing is ahead of another, added up. */
export interface DifferenceChartProps extends ChartProps {
  readonly x: XAxis;
  readonly y: YAxis;
  readonly points: readonly Point[];
  /** Hatched. */
  readonly below: Side;
  /** Solid. */
  readonly above: Side;
  readonly rules?: readonly Rule[] | undefined;
  readonly marks?: readonly Mark[] | undefined;
  /** The default's line, thin and grey. */
  readonly ghost?: readonly Point[] | undefined;
  /** A moment the reader named, on the zero line. */
  readonly guess?: { readonly x: number; readonly label: string } | undefined;
  /** The same room as the LineChart above it. */
  readonly labelRoom?: number | undefined;
  /** Levels are seldom needed: the two sides are named with their numbers. */
  readonly showLevels?: boolean | undefined;
}

/** The plot and scales a DifferenceChart with these props draws with. */
export function differenceChartScales(props: DifferenceChartProps): { plot: Plot; x: Scale; y: Scale } {
  const plot = plotFor({
    size: props.size,
    width: props.width,
    height: props.height ?? round(sizeSpecs[props.size ?? "wide"].height * 0.66),
    heading: props.y.title,
    labels: props.labelRoom ?? Boolean(props.below.label || props.above.label),
  });
  return { plot, ...plotScales(plot, props.x.domain, props.y.domain) };
}

/** Area around zero: hatched below, solid above, each side named at its end. */
export function DifferenceChart(props: DifferenceChartProps) {
  const { id, title, size = "wide", points, below, above, guess } = props;
  const { plot, x, y } = differenceChartScales(props);
  const { letter, stroke, lines: most } = sizeSpecs[size];
  const areas = aroundZero(points, x, y);
  const left = round(plot.right + letter * 0.85);
  const zero = y(0);
  const last = points.at(-1)?.[1] ?? 0;
  const named = [
    { side: above, at: last > 0 ? (y(last) + zero) / 2 : zero - letter * 1.4 },
    { side: below, at: last < 0 ? (y(last) + zero) / 2 : zero + letter * 1.4 },
  ].flatMap(({ side, at }) =>
    side.label
      ? [{ tone: side.tone, at, lines: wrapWords(side.label, plot.width - left, letter, most) }]
      : [],
  );
  const centres = spread(
    named.map(({ at, lines }) => ({ at, size: (lines.length * 1.2 + 0.3) * letter })),
    [plot.top - letter, plot.bottom + letter],
  );
  // Words at the right edge would run into the name of the side.
  const nearEnd = guess !== undefined && x(guess.x) > plot.right - letter * 2;
  const axis = useAxis({
    size,
    plot,
    x: props.x,
    y: { ...props.y, ticks: props.showLevels ? (props.y.ticks ?? [0]) : [] },
    scaleX: x,
    scaleY: y,
  });
  return (
    <svg
      id={id}
      class={`chart chart-${size}`}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      role="img"
      aria-label={title}
      aria-describedby={props.describedBy}
    >
      <Hatch id={`${id}-hatch`} tone={below.tone} gap={size === "stage" ? 18 : 9} />
      {axis}
      <Clip id={`${id}-clip`} plot={plot} slack={0} />
      <g clip-path={`url(#${id}-clip)`}>
        <path class="area-below" d={areas.below} fill={`url(#${id}-hatch)`} />
        <path class={`area-above tone-${above.tone}`} d={areas.above} />
        {props.ghost && <path class="ghost" d={linePath(props.ghost, x, y)} />}
      </g>
      <line class="baseline" x1={plot.left} x2={plot.right} y1={zero} y2={zero} />
      {props.rules && <Rules size={size} plot={plot} x={x} rules={props.rules} />}
      {guess && (
        <g class="guess-point">
          <circle class="guess-dot" cx={x(guess.x)} cy={zero} r={round(stroke * 1.7)} />
          <Words
            class="label is-haloed"
            x={nearEnd ? round(x(guess.x) + stroke * 1.7) : x(guess.x)}
            y={round(zero + letter * 1.3)}
            lines={[guess.label]}
            letter={letter}
            anchor={nearEnd ? "end" : "middle"}
          />
        </g>
      )}
      {props.marks && <MarkWords size={size} plot={plot} x={x} y={y} marks={props.marks} />}
      {named.map(({ tone, lines }, i) => (
        <g key={tone} class={`tone-${tone}`}>
          <Words
            class="label"
            x={left}
            y={centres[i] as number}
            lines={lines}
            letter={letter}
            room={plot.width - left}
          />
        </g>
      ))}
    </svg>
  );
}
