import { useAxis } from "./Axis.tsx";
import { Clip } from "./Clip.tsx";
import { EndLabels } from "./EndLabels.tsx";
import { bandPath, linePath, round, type Scale } from "./geometry.ts";
import { type Plot, plotFor, plotScales, sizeSpecs } from "./layout.ts";
import { MarkWords } from "./MarkWords.tsx";
import { Phases } from "./Phases.tsx";
import { Rules } from "./Rules.tsx";
import type {
  ChartProps,
  DataPoints,
  GuessLine,
  Mark,
  Phase,
  Point,
  Rule,
  Series,
  Tone,
  XAxis,
  YAxis,
} from "./types.ts";

/** Lines over time with everything said about them. */
export interface LineChartProps extends ChartProps {
  readonly x: XAxis;
  readonly y: YAxis;
  readonly series: readonly Series[];
  readonly marks?: readonly Mark[] | undefined;
  readonly rules?: readonly Rule[] | undefined;
  readonly phases?: readonly Phase[] | undefined;
  readonly guess?: GuessLine | undefined;
  /** A hollow point on a line: where we are now. */
  readonly cursor?: { readonly x: number; readonly y: number; readonly tone?: Tone } | undefined;
  readonly data?: DataPoints | undefined;
  /** Single runs, thin enough to count. */
  readonly runs?: readonly (readonly Point[])[] | undefined;
  readonly runsTone?: Tone | undefined;
  /** Room at the right for the lines' labels, in viewBox units; give two stacked charts the same. */
  readonly labelRoom?: number | undefined;
  /** Leave the words under the axis to the chart below. */
  readonly hideXTicks?: boolean | undefined;
}

/** The plot and scales a LineChart with these props draws with, for turning a pointer into data. */
export function lineChartScales(props: LineChartProps): { plot: Plot; x: Scale; y: Scale } {
  const plot = plotFor({
    size: props.size,
    width: props.width,
    height: props.height,
    heading: props.y.title,
    labels: props.labelRoom ?? Boolean(props.guess?.label || props.data || props.series.some((s) => s.label)),
    phases: Boolean(props.phases?.length),
    xTicks: !props.hideXTicks,
  });
  return { plot, ...plotScales(plot, props.x.domain, props.y.domain) };
}

/** Series in order, later ones on top; ghosts and runs below, the reader's guess above. Axes never move by themselves. */
export function LineChart(props: LineChartProps) {
  const { id, title, size = "wide", series, guess, cursor, data, runs } = props;
  const { plot, x, y } = lineChartScales(props);
  const { stroke, strip, tick } = sizeSpecs[size];
  const strips = props.phases?.length ? strip + tick * 0.7 : 0;
  const inside = ([px, py]: Point) =>
    x(px) >= plot.left && x(px) <= plot.right && y(py) >= plot.top - stroke && y(py) <= plot.bottom + stroke;
  const lines = [...series].sort((a, b) => Number(b.ghost ?? false) - Number(a.ghost ?? false));
  const axis = useAxis({
    size,
    plot,
    x: props.x,
    y: props.y,
    scaleX: x,
    scaleY: y,
    xTicks: props.hideXTicks ? false : strips,
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
      {axis}
      {props.phases && <Phases size={size} plot={plot} x={x} phases={props.phases} />}
      {props.rules && <Rules size={size} plot={plot} x={x} rules={props.rules} />}
      <Clip id={`${id}-clip`} plot={plot} slack={round(stroke * 0.75)} />
      <g clip-path={`url(#${id}-clip)`}>
        {series.map(
          (s) =>
            s.band && <path key={`${s.id}-band`} class={`band tone-${s.tone}`} d={bandPath(s.band, x, y)} />,
        )}
        {runs && (
          <path
            class={`run tone-${props.runsTone ?? "muted"}`}
            d={runs.map((run) => linePath(run, x, y)).join("")}
          />
        )}
        {lines.map((s) => (
          <path
            key={s.id}
            class={`${s.ghost ? "ghost" : "line"}${s.dash ? " is-dashed" : ""} tone-${s.tone}`}
            d={linePath(s.points, x, y)}
          />
        ))}
        {guess && <path class="guess-line" d={linePath(guess.points, x, y)} />}
      </g>
      {data && (
        <g class="tone-data">
          {data.points.filter(inside).map(([dx, dy]) => (
            <rect
              key={dx}
              class="datum"
              x={round(x(dx) - stroke * 1.4)}
              y={round(y(dy) - stroke * 1.4)}
              width={round(stroke * 2.8)}
              height={round(stroke * 2.8)}
            />
          ))}
        </g>
      )}
      {props.marks && <MarkWords size={size} plot={plot} x={x} y={y} marks={props.marks} />}
      {cursor && inside([cursor.x, cursor.y]) && (
        <circle
          class={`cursor tone-${cursor.tone ?? "ink"}`}
          cx={x(cursor.x)}
          cy={y(cursor.y)}
          r={stroke * 2}
        />
      )}
      <EndLabels size={size} plot={plot} x={x} y={y} series={series} guess={guess} data={data} />
      {guess?.handle && (
        <g class="guess-handle" transform={`translate(${x(guess.handle[0])} ${y(guess.handle[1])})`}>
          <circle class="guess-reach" r={size === "stage" ? 48 : 24} />
          <circle class="guess-knob" r={round(stroke * 2.6)} />
        </g>
      )}
    </svg>
  );
}
