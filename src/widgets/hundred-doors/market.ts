import { type Ensemble, replay, type Scenario, simulate } from "#model/simulate.ts";
import { quantile } from "#model/summary.ts";
import { endOf } from "./months.ts";

/** A market month by month: what the middle of all runs does, and one run that is drawn door by door. */
export interface Market {
  readonly months: number;
  /** Meetings a month in the middle of all markets, one number a month. */
  readonly meetings: readonly number[];
  /** Doors open in the market drawn, at the end of each month. */
  readonly doors: readonly number[];
  /** Doors nearly shut in the market drawn. */
  readonly near: readonly number[];
  /** The drawn market's doors, month by month: a text of digits, 0 open, 1 nearly shut, 2 shut. */
  readonly states: readonly string[];
  /** Which run is drawn: a typical one. */
  readonly drawn: number;
  /** Doors open in every run, at the end of a month. */
  all(month: number): number[];
}

/** The run to draw is picked among the first few and by the first years, so that no preview draws another one. */
const candidates = 20;
const years = 3;

/** Simulates a market and picks the run to draw: the one whose doors stay nearest to the middle throughout. */
export function market(scenario: Scenario, runs: number, months: number): Market {
  const ensemble = simulate(scenario, { runs, outputs: ["meet", "doors"] });
  const all = (month: number) => column(ensemble, "doors", endOf(month) - 1);
  const early = Array.from({ length: Math.min(months, years * 12) }, (_, index) => all(index + 1));
  const typical = closest(early.map((values) => values.slice(0, candidates)));
  const { doors } = replay(scenario, typical);
  const states = Array.from({ length: months }, (_, index) => {
    const from = (endOf(index + 1) - 1) * 100;
    return doors.subarray(from, from + 100).join("");
  });
  const counted = (state: string, digit: string) => state.split(digit).length - 1;
  return {
    months,
    meetings: Array.from({ length: months }, (_, index) => monthly(ensemble, index + 1)),
    doors: states.map((state) => 100 - counted(state, "2")),
    near: states.map((state) => counted(state, "1")),
    states,
    drawn: typical,
    all,
  };
}

function column({ series, runs, weeks }: Ensemble, id: "doors" | "meet", week: number): number[] {
  const values = series[id];
  return Array.from({ length: runs }, (_, run) => values?.[run * weeks + week] ?? Number.NaN);
}

/** The middle run's mean of the weeks of a month. */
function monthly({ series, runs, weeks }: Ensemble, month: number): number {
  const from = endOf(month - 1);
  const to = endOf(month);
  const means = Array.from({ length: runs }, (_, run) => {
    let sum = 0;
    for (let week = from; week < to; week += 1) sum += series.meet?.[run * weeks + week] ?? Number.NaN;
    return sum / (to - from);
  });
  return quantile(means, 0.5);
}

/** The run that stays nearest to the middle of the runs given, month after month. */
function closest(columns: readonly number[][]): number {
  const runs = columns[0]?.length ?? 0;
  const middles = columns.map((values) => quantile(values, 0.5));
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    let distance = 0;
    columns.forEach((values, month) => {
      distance += Math.abs((values[run] ?? 0) - (middles[month] ?? 0));
    });
    if (distance < least) [best, least] = [run, distance];
  }
  return best;
}
