import { personas } from "#model/scenarios.ts";
import { type Scenario, simulate } from "#model/simulate.ts";
import type { Settings } from "#state/settings.ts";
import { firms } from "./named.ts";

/** Weeks in a quarter. */
const weeksIn = 13;

/** What each firm has earned by the end of each quarter, in each run. */
export interface Earned {
  /** Earned by one firm in one run, after so many quarters. */
  of(firm: number, run: number, quarter: number): number;
  /** The mean over all runs. */
  mean(firm: number, quarter: number): number;
}

/** The scenario of one firm at these settings: its own shares of effort, and its own craft or that of the others. */
export function scenarioOf(
  { levers, options, constants, seed }: Settings,
  firm: number,
  until: number,
): Scenario {
  const { id } = firms[firm] ?? firms[0];
  const own = (options.you ?? 0) === firm;
  const shock = options.shock ?? 0;
  return {
    levers: {
      ...personas[id],
      M: levers.M ?? 0,
      craft: (own ? levers.craft : options.others) ?? 0,
      ...(shock > 0 ? { shock: weeksIn * shock } : {}),
    },
    weeks: weeksIn * until,
    seed,
    constants,
  };
}

/** Runs the scenarios and adds up what each has earned, quarter by quarter. */
export function earned(scenarios: readonly Scenario[], runs: number, until: number): Earned {
  const totals = scenarios.map((scenario) => remembered(scenario, runs, until));
  const means = totals.map(({ sums, width }) =>
    Array.from({ length: until }, (_, at) => {
      let sum = 0;
      for (let run = 0; run < runs; run += 1) sum += sums[run * width + at] ?? Number.NaN;
      return sum / runs;
    }),
  );
  return {
    of: (firm, run, quarter) => {
      const total = totals[firm];
      return total ? (total.sums[run * total.width + quarter - 1] ?? Number.NaN) : Number.NaN;
    },
    mean: (firm, quarter) => means[firm]?.[quarter - 1] ?? Number.NaN,
  };
}

interface Totals {
  readonly runs: number;
  /** Quarters that are there of each run. */
  readonly width: number;
  readonly sums: Float64Array;
}

/** The last scenarios that were run. What is kept is what would come out again, so nothing depends on it but time. */
const kept = new Map<string, Totals>();
const mostKept = 12;

function remembered(scenario: Scenario, runs: number, until: number): Totals {
  const { weeks: _, ...same } = scenario;
  const name = JSON.stringify(same);
  const known = kept.get(name);
  if (known && known.runs >= runs && known.width >= until) return known;
  const found = { runs, width: until, sums: summed(scenario, runs, until) };
  kept.delete(name);
  kept.set(name, found);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return found;
}

function summed(scenario: Scenario, runs: number, until: number): Float64Array {
  const weeks = weeksIn * until;
  const { series } = simulate({ ...scenario, weeks }, { runs, outputs: ["rev"] });
  const sums = new Float64Array(runs * until);
  for (let run = 0; run < runs; run += 1) {
    let sum = 0;
    for (let week = 0; week < weeks; week += 1) {
      sum += series.rev?.[run * weeks + week] ?? Number.NaN;
      if (week % weeksIn === weeksIn - 1) sums[run * until + (week - weeksIn + 1) / weeksIn] = sum;
    }
  }
  return sums;
}

/** Which of some values is the greatest; the first of them where several are. */
export const greatest = (values: readonly number[]): number => values.indexOf(Math.max(...values));
