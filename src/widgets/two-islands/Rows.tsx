import { linear, round, stackDots } from "#charts/geometry.ts";
import { sizeSpecs } from "#charts/layout.ts";
import type { ChartProps, ChartSize } from "#charts/types.ts";
import type { Row } from "./view.ts";

interface RowsProps extends Omit<ChartProps, "width" | "height"> {
  readonly rows: readonly Row[];
  /** How many quarters the wins of a market were counted over. */
  readonly quarters: number;
  /** False: what the moves bring is still to be guessed. */
  readonly revealed: boolean;
}

const names: Readonly<Record<Row["id"], string>> = {
  start: "At the start",
  yours: "Your sliders",
  contacts: "and 50 % more contacts",
  proposals: "and 50 % more proposals",
  early: "and half the early work",
};

const widths: Readonly<Record<ChartSize, number>> = { wide: 304, phone: 340, stage: 560 };

/** Always room for the start, the reader's own and three moves, so that a dot keeps its size. */
const places = 5;

/** Wins a quarter in every possible market, one dot each, one row for each plan, all over one axis. */
export function Rows({ id, title, describedBy, size = "wide", rows, quarters, revealed }: RowsProps) {
  const { letter, tick } = sizeSpecs[size];
  const width = widths[size];
  const tall = round(letter * 4.9);
  const bottom = tall * places;
  const [low, high] = domainOf(rows, quarters);
  const x = linear([low, high], [letter * 0.4, width - letter * 0.4]);
  const columns = (high - low) * (quarters / 2);
  const wide = (x(high) - x(low)) / columns;
  const dot = Math.min(wide, (tall - letter * 1.5) / 11);
  const each = bottom / rows.length;
  const today = rows[0]?.wins ?? 0;
  return (
    <svg
      id={id}
      class={`chart chart-${size} wins-rows`}
      viewBox={`0 0 ${width} ${round(bottom + tick * 1.7)}`}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      <path class="rule-line" d={`M${x(today)} ${round(letter * 1.5)}V${round(bottom)}`} />
      {rows.map((row, place) => {
        const foot = round(each * (place + 1) - letter * 0.2);
        const open = revealed || row.id === "start" || row.id === "yours";
        const tone = row.id === "yours" ? "pull" : row.id === "start" ? "muted" : "push";
        return (
          <g key={row.id} class={`tone-${tone}`}>
            <line class="baseline" x1="0" x2={width} y1={foot} y2={foot} />
            <text
              class={row.id === "yours" ? "label is-haloed" : "is-haloed"}
              y={round(foot - tall + letter * 1.3)}
            >
              {rows.length === places - 1 && row.id === "yours" ? "As you are" : names[row.id]}
            </text>
            <text class="label is-haloed" x={width} y={round(foot - tall + letter * 1.3)} text-anchor="end">
              {open ? row.wins.toFixed(1) : "?"}
            </text>
            {open && <path class={row.id === "yours" ? "dot" : "dot is-below"} d={dots(row)} />}
          </g>
        );

        function dots({ each: wins }: Row): string {
          const r = round(dot * 0.42 - (row.id === "yours" ? 0 : 0.6));
          return stackDots(
            wins.map((won) => won / quarters + 1e-6),
            [low, high],
            columns,
          )
            .map(({ column, level }) => {
              const cx = round(x(low) + (column + 0.5) * wide - r);
              return `M${cx} ${round(foot - 1 - (level + 0.5) * dot)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
            })
            .join("");
        }
      })}
      {ticksOf(low, high).map((value) => (
        <text key={value} class="tick is-middle" x={x(value)} y={round(bottom)} dy="1.2em">
          {value}
        </text>
      ))}
    </svg>
  );
}

/** Wins a quarter that the axis runs over: wider only where markets fall outside. */
function domainOf(rows: readonly Row[], quarters: number): [number, number] {
  const all = rows.flatMap(({ each }) => each);
  const usual = Math.min(...all) >= 4 * quarters && Math.max(...all) <= 22 * quarters;
  return usual ? [4, 22] : [0, 24];
}

const ticksOf = (low: number, high: number) =>
  [5, 10, 15, 20].filter((value) => value >= low && value <= high);
