import { linear, round, stackDots } from "#charts/geometry.ts";
import { sizeSpecs } from "#charts/layout.ts";
import type { ChartProps, ChartSize } from "#charts/types.ts";
import { phrase } from "#words/phrase.ts";
import type { Row } from "./view.ts";

interface RowsProps extends Omit<ChartProps, "width" | "height"> {
  readonly rows: readonly Row[];
  /** How many quarters the wins of a market were counted over. */
  readonly quarters: number;
  /** False: what the moves bring is still to be guessed. */
  readonly revealed: boolean;
}

const names: Readonly<Record<Row["id"], string>> = {
  start: phrase`At the start`,
  yours: phrase`Your sliders`,
  contacts: phrase`+50 % contacts`,
  proposals: phrase`+50 % proposals`,
  early: phrase`half the early work`,
};

const widths: Readonly<Record<ChartSize, number>> = { wide: 304, phone: 340, stage: 620 };

/** Always room for the start, the reader's own and three moves, so that nothing below the chart moves. */
const places = 5;

/** Wins a quarter in every possible market, one dot each, one row for each plan, all over one axis. */
export function Rows({ id, title, describedBy, size = "wide", rows, quarters, revealed }: RowsProps) {
  const { letter, tick } = sizeSpecs[size];
  const width = widths[size];
  const tall = letter * (size === "stage" ? 2.6 : 5.6);
  const head = letter * 1.5;
  const foot = round(tall * places);
  const [low, high] = domainOf(rows, quarters);
  const x = linear([low, high], [letter * 0.4, width - letter * 0.4]);
  const stacks = rows.map(({ each }) => stacked(each, quarters, [low, high]));
  const highest = Math.max(...stacks.flat().map(({ level }) => level + 1));
  const step = (x(high) - x(low)) / columnsIn(quarters, [low, high]);
  const dot = Math.min(step, (tall - head) / highest);
  const first = rows[0]?.wins ?? 0;
  const slot = foot / rows.length;
  return (
    <svg
      id={id}
      class={`chart chart-${size} wins-rows`}
      viewBox={`0 0 ${width} ${round(foot + tick * 1.7)}`}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      {rows.map((row, place) => {
        const base = round(slot * (place + 1));
        const top = round(base - tall + head * 0.75);
        const yours = row.id === "yours";
        const open = revealed || yours || row.id === "start";
        return (
          <g key={row.id} class={`tone-${yours ? "pull" : row.id === "start" ? "muted" : "push"}`}>
            <line class="baseline" x1="0" x2={width} y1={base} y2={base} />
            <line class="rule-line" x1={x(first)} x2={x(first)} y1={round(top + letter * 0.6)} y2={base} />
            <text class={yours ? "label" : undefined} y={top}>
              {yours && rows.length < places ? phrase`As you are` : names[row.id]}
            </text>
            <text class="label" x={width} y={top} text-anchor="end">
              {open ? row.wins.toFixed(1) : "?"}
            </text>
            {open && (
              <path
                class={yours ? "dot" : "dot is-below"}
                d={circles(stacks[place] ?? [], { left: x(low), step, base, dot }, yours)}
              />
            )}
          </g>
        );
      })}
      {[5, 10, 15, 20].map((value) => (
        <text key={value} class="tick is-middle" x={x(value)} y={foot} dy="1.2em">
          {value}
        </text>
      ))}
    </svg>
  );
}

type Domain = readonly [low: number, high: number];
type Stacked = ReturnType<typeof stackDots>;

/** Wins a quarter that the axis runs over: wider only where markets fall outside. */
function domainOf(rows: readonly Row[], quarters: number): Domain {
  const all = rows.flatMap(({ each }) => each);
  const usual = Math.min(...all) >= 4 * quarters && Math.max(...all) <= 22 * quarters;
  return usual ? [4, 22] : [0, 24];
}

/** Two neighbouring counts of wins share a column. */
const columnsIn = (quarters: number, [low, high]: Domain) => ((high - low) * quarters) / 2;

const stacked = (each: readonly number[], quarters: number, domain: Domain): Stacked =>
  stackDots(
    each.map((wins) => (wins + 0.5) / quarters),
    domain,
    columnsIn(quarters, domain),
  );

interface Grid {
  readonly left: number;
  readonly step: number;
  readonly base: number;
  readonly dot: number;
}

function circles(dots: Stacked, { left, step, base, dot }: Grid, solid: boolean): string {
  const r = round(dot * 0.45 - (solid ? 0 : 0.6));
  return dots
    .map(({ column, level }) => {
      const cx = round(left + (column + 0.5) * step - r);
      const cy = round(base - 1 - (level + 0.5) * dot);
      return `M${cx} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    })
    .join("");
}
