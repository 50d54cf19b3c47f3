import { useAxis } from "#charts/Axis.tsx";
import { round } from "#charts/geometry.ts";
import { plotFor, plotScales, sizeSpecs } from "#charts/layout.ts";
import type { ChartSize } from "#charts/types.ts";
import { Words } from "#charts/Words.tsx";
import { pointed } from "#frame/pointed.ts";
import { phrase } from "#words/phrase.ts";
import { type Across, across } from "./horizon-axis.ts";
import { firms, quarters } from "./named.ts";

interface MapProps {
  readonly id: string;
  readonly describedBy: string;
  readonly size: ChartSize;
  /** One row of letters for each maturity, the most mature first; absent before the answer. */
  readonly rows: readonly string[] | undefined;
  readonly maturity: number;
  readonly horizon: number;
  /** What stands at the reader's point. */
  readonly here: string;
  /** The letter of the reader's own firm. */
  readonly yours: string;
  /** Where the point was at the start, once it was moved. */
  readonly before?: { readonly maturity: number; readonly horizon: number } | undefined;
  /** Where the map is pressed or dragged over, the reader's point goes. */
  readonly onPoint?: ((horizon: number, maturity: number) => void) | undefined;
}

const height: Readonly<Record<ChartSize, number>> = { wide: 292, phone: 286, stage: 430 };

/** Rows of maturity over columns of time, a letter for whoever has earned most, and the reader's point on it. */
export function FirstMap(props: MapProps) {
  const { id, describedBy, size, rows, maturity, horizon, here, yours, before, onPoint } = props;
  const { letter, tick } = sizeSpecs[size];
  const shared: Across = across[size];
  const title =
    size === "phone"
      ? phrase`Market maturity, and who is first`
      : phrase`How mature the market is, and who has earned most by then`;
  const plot = plotFor({ size, height: height[size], heading: title, labels: shared.labels });
  const { x, y } = plotScales(plot, shared.domain, [-0.05, 1.05]);
  const axis = useAxis({
    size,
    plot,
    x: shared.x,
    y: {
      domain: [0, 1],
      ticks: [0, 0.5, 1],
      title,
      label: (value) => String(Math.round(100 * value)),
      baseline: -1,
    },
    scaleX: x,
    scaleY: y,
  });
  const tall = (plot.bottom - plot.top) / 11;
  const top = (row: number) => round(plot.top + row * tall);
  const edge = (quarter: number) => x(quarter + 0.5);
  const drawn = rows ?? [];
  const [px, py] = [x(horizon), y(maturity)];
  const covered = (across: number, down: number) =>
    Math.abs(across - px) < 1.3 * letter && Math.abs(down - py) < letter;
  const place = pointed(({ across: along, down }) =>
    onPoint?.(
      within(Math.round(x.invert(along * plot.width)), 1, quarters),
      within(Math.round(20 * y.invert(down * plot.height)), 0, 20) / 20,
    ),
  );
  return (
    <div class="guessable">
      <svg
        id={id}
        class={`chart chart-${size}`}
        viewBox={`0 0 ${plot.width} ${plot.height}`}
        role="img"
        aria-label={phrase`Who has earned most, by maturity of the market and by the day of judgement`}
        aria-describedby={describedBy}
      >
        {axis}
        <rect
          class={rows ? "persona-ground" : "persona-none"}
          x={plot.left}
          y={plot.top}
          width={round(plot.right - plot.left)}
          height={round(plot.bottom - plot.top)}
        />
        {firms.map(({ id: firm, letter: own }) => (
          <path
            key={firm}
            class={`persona-cell tone-${firm}`}
            d={drawn.map((row, at) => stretches(row, own, edge, top(at), top(at + 1))).join("")}
          />
        ))}
        <line class="rule-line" x1={px} x2={px} y1={plot.top} y2={plot.bottom} />
        <path class="persona-border" d={borders(drawn, edge, top)} />
        {drawn.map((row, at) =>
          firms.map(({ id: firm, letter: own }) => {
            const middle = top(at) + tall / 2;
            const places = columns(shared.every)
              .filter((quarter) => row[quarter - 1]?.toUpperCase() === own && !covered(x(quarter), middle))
              .map(x);
            return (
              places.length > 0 && (
                <g key={`${firm} ${top(at)}`} class={`tone-${firm}`}>
                  <text
                    class={`persona-letters${own === yours ? " is-yours" : ""}`}
                    x={places.join(" ")}
                    y={round(middle + letter * 0.35)}
                  >
                    {own.repeat(places.length)}
                  </text>
                </g>
              )
            );
          }),
        )}
        {before && (
          <circle class="persona-before" cx={x(before.horizon)} cy={y(before.maturity)} r={letter * 0.8} />
        )}
        <circle class="persona-point" cx={px} cy={py} r={round(letter * 0.85)} />
        <text class="persona-here" x={px} y={round(py + letter * 0.36)}>
          {here}
        </text>
        <Words
          class="tick"
          x={round(plot.right + tick * 0.8)}
          y={round(plot.top + tick)}
          lines={size === "phone" ? phrase`mature market`.split(" ") : [phrase`mature market`]}
          letter={tick}
          room={plot.width - plot.right - tick * 0.8}
        />
        <Words
          class="tick"
          x={round(plot.right + tick * 0.8)}
          y={round(plot.bottom - tick)}
          lines={size === "phone" ? phrase`young market`.split(" ") : [phrase`young market`]}
          letter={tick}
          room={plot.width - plot.right - tick * 0.8}
        />
      </svg>
      {onPoint && <div class="guess-area is-point" {...place} />}
    </div>
  );
}

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

const columns = (every: number) => Array.from({ length: quarters / every }, (_, at) => every * (at + 0.5));

/** Bars over every stretch of a row in which a letter is clearly first; a small letter leaves its cell white. */
function stretches(
  row: string,
  letter: string,
  edge: (quarter: number) => number,
  from: number,
  to: number,
): string {
  return [...row.matchAll(new RegExp(`${letter}+`, "g"))]
    .map(
      ({ 0: found, index }) => `M${edge(index)} ${from}H${edge(index + found.length)}V${to}H${edge(index)}Z`,
    )
    .join("");
}

/** The coast between two letters. */
function borders(
  rows: readonly string[],
  edge: (quarter: number) => number,
  top: (row: number) => number,
): string {
  let path = "";
  const at = (row: number, quarter: number) => rows[row]?.[quarter]?.toUpperCase();
  rows.forEach((_, row) => {
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const own = at(row, quarter);
      if (quarter + 1 < quarters && at(row, quarter + 1) !== own)
        path += `M${edge(quarter + 1)} ${top(row)}V${top(row + 1)}`;
      if (row + 1 < rows.length && at(row + 1, quarter) !== own)
        path += `M${edge(quarter)} ${top(row + 1)}H${edge(quarter + 1)}`;
    }
  });
  return path;
}
