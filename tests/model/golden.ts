/** How each golden scenario is worked out with the model; the test compares it with what is expected. */
import { defaults } from "#model/constants.ts";
import type { LeverId, Levers } from "#model/levers.ts";
import { type OutputId, outputIds } from "#model/outputs.ts";
import { bell, key, uniform } from "#model/random.ts";
import { reference } from "#model/reference.ts";
import { bestDirection, settled } from "#model/settled.ts";
import { replay, type Scenario, simulate } from "#model/simulate.ts";
import type { Step } from "#model/spec.ts";
import {
  across,
  crossings,
  mean,
  quantile,
  runningDifference,
  seriesOf,
  share,
  totals,
} from "#model/summary.ts";
import { type Act, verdicts } from "#model/words.ts";
import { worldOf } from "#model/worlds.ts";

/** One entry of golden.json. */
export interface Golden {
  readonly id: string;
  readonly kind: "exact" | "mean" | "median" | "share";
  readonly what: string;
  readonly levers: Partial<Levers> | null;
  readonly expect: unknown;
  readonly tolAbs: number | readonly number[];
  readonly weeks?: number;
  readonly runs?: number;
  readonly run?: number;
  readonly seed?: number;
  readonly firm?: number;
  readonly market?: boolean;
  readonly schedule?: readonly Step<LeverId>[];
  readonly constants?: Scenario["constants"];
}

function scenarioOf(golden: Golden, levers: Partial<Levers> = {}): Scenario {
  const { schedule, seed, firm, constants } = golden;
  return {
    levers: { ...golden.levers, ...levers },
    weeks: golden.weeks ?? 104,
    team: golden.market === false,
    ...(schedule && { schedule }),
    ...(seed !== undefined && { seed }),
    ...(firm !== undefined && { firm }),
    ...(constants && { constants }),
  };
}

function ensembleOf(golden: Golden, outputs: readonly OutputId[], levers: Partial<Levers> = {}) {
  return simulate(scenarioOf(golden, levers), { runs: golden.runs ?? 1, outputs });
}

/** The mean over runs of a result in a week of a chapter 8 scenario: "ch8-doors-51". */
function inWeek(golden: Golden): number {
  const [, id, week] = golden.id.split("-") as [string, OutputId, string];
  return mean(across(ensembleOf(golden, [id]), id, Number(week)));
}

function winsPerQuarter(golden: Golden): number {
  return mean(totals(ensembleOf(golden, ["wins"]), "wins", 26, 104)) / 6;
}

/** The mean week in which three of four do the new way; 156 where that never happens. */
function weekOfMost(golden: Golden): number {
  const { runs, weeks, series } = ensembleOf(golden, ["F"]);
  const F = series.F as Float64Array;
  let sum = 0;
  for (let run = 0; run < runs; run++) {
    const week = F.subarray(run * weeks, (run + 1) * weeks).findIndex((value) => value > 0.7499);
    sum += week < 0 ? 156 : week;
  }
  return sum / runs;
}

/** Every result in week 40, in week 103 and summed; of a run's `left` only the last. */
function everything(golden: Golden): Record<string, number | number[]> {
  const ids = golden.id === "all-on" ? outputIds : (["team", "drive", "quant", "qual"] as const);
  const { series } = simulate(scenarioOf(golden), { runs: 1, first: golden.run ?? 0, outputs: ids });
  const told: Record<string, number | number[]> = {};
  for (const id of ids) {
    const values = series[id] as Float64Array;
    const last = values[103] as number;
    told[id] = id === "left" ? last : [values[40] as number, last, values.reduce((a, b) => a + b, 0)];
  }
  return told;
}

function atTheirBest(levers: Partial<Levers>): number {
  return replay({ levers, weeks: 1, team: true }, 0).people.best.reduce((a, b) => a + b, 0);
}

function patience(golden: Golden): number[] {
  const direct = { D: 0.9, A: 0.1 };
  const room = { D: 0.2, A: 0.9 };
  const wanted = { runs: golden.runs as number, outputs: ["team"] as const };
  const base = { weeks: 104, team: true } as const;
  const a = simulate({ ...base, levers: room }, wanted);
  const b = simulate({ ...base, levers: direct }, wanted);
  const review = { week: 26, against: { levers: direct }, instead: direct };
  const c = simulate({ ...base, levers: room, review }, wanted);
  const { week = Number.NaN, total = Number.NaN } = crossings(a, b, "team");
  const gap = quantile(across(runningDifference(a, b, "team"), "team", 25), 0.5);
  const sums = [b, a, c].map((ensemble) => quantile(totals(ensemble, "team"), 0.5));
  return [week + 1, total + 1, gap, ...sums];
}

/** The share of runs in which replacing at once beats keeping everyone. */
function replacing(golden: Golden): number {
  const help = { coach: 2, tools: 0.8 };
  const swap = totals(ensembleOf(golden, ["team"], { ...help, fuse: 0 }), "team");
  const keep = totals(ensembleOf(golden, ["team"], help), "team");
  return share(swap, (sum, run) => sum > (keep[run] as number));
}

/** The week in which the mean spread equation (p .03, q .38 a quarter) grows most. */
function peakOfSpread(): number {
  let F = 0;
  let most = 0;
  let peak = 0;
  for (let week = 0; week < 260; week++) {
    const growth = (0.03 / 13 + (0.38 / 13) * F) * (1 - F);
    if (growth > most) {
      most = growth;
      peak = week;
    }
    F += growth;
  }
  return peak;
}

function runZero(golden: Golden): number[] {
  const { series } = simulate(scenarioOf(golden), { runs: 1, outputs: outputIds });
  const last = (id: OutputId) => seriesOf({ runs: 1, weeks: 104, series }, id)[103] as number;
  if (golden.id === "run0-team") return [series.team?.[0] as number, last("team")];
  if (golden.id === "run0-people") return [last("left"), last("F"), last("team")];
  const wins = series.wins?.reduce((a, b) => a + b, 0) as number;
  return [last("doors"), last("cust"), wins, last("G"), last("V")];
}

const ref = reference(defaults());

/** Scenarios that need a way of their own. */
const own: Record<string, (golden: Golden) => unknown> = {
  "rng-1": () => uniform(key(1, 0, 0), 0),
  "rng-2": () => uniform(key(1, 5, 3), 1000),
  "rng-3": () => bell(key(12345, 7, 2), 4),
  "ref-drive": () => ref.drive,
  "ref-effort": () => ref.result,
  "ref-skill": () => ref.skill,
  "ch2-pull-only": (g) => mean(across(ensembleOf(g, ["F"]), "F", 104)) * 12,
  "ch2-push-only": (g) => mean(across(ensembleOf(g, ["F"]), "F", 52)),
  "ch2-both": weekOfMost,
  "ch2-pulse": weekOfMost,
  "ch3-default": patience,
  "ch4-counts": () => [
    atTheirBest({}),
    atTheirBest({ listen: 6 }),
    atTheirBest({ listen: 9 }),
    atTheirBest({ D: 0.88, A: 0.12 }),
    atTheirBest({ n: 18, D: 0.88, A: 0.12 }),
  ],
  "ch4-ask": (g) => mean(totals(ensembleOf(g, ["team"]), "team", 52, 104)) / 52,
  "ch6-keep": (g) => mean(totals(ensembleOf(g, ["team"]), "team")),
  "ch6-now": (g) => mean(totals(ensembleOf(g, ["team"]), "team")),
  "bass-peak": peakOfSpread,
  "world-0": () => {
    const { constants, levers } = worldOf(0);
    const { c, info, peers, buyer, M, ramp, trust, spread } = levers;
    const dials = { c, info, peers, buyer, M, ramp, trust, spread };
    return [constants.alpha, constants.phi, constants.tol, constants.hV, dials];
  },
};

/** Scenarios worked out alike, by the beginning of their id or by what they ask for. */
export function workOut(golden: Golden): unknown {
  const special = own[golden.id];
  if (special) return special(golden);
  if (golden.what === "settled index" || golden.id === "settled-neutral")
    return settled(golden.levers ?? {}).team;
  if (golden.id.startsWith("ch5-best")) return bestDirection(golden.levers ?? {});
  if (golden.id.startsWith("ch1-")) return verdicts(golden.levers as unknown as Act);
  if (golden.id.startsWith("run0-")) return runZero(golden);
  if (golden.id.startsWith("ch6-ramp")) return replacing(golden);
  if (golden.id.startsWith("ch7-")) return mean(totals(ensembleOf(golden, ["rev"]), "rev"));
  if (golden.id.startsWith("ch8-")) return inWeek(golden);
  if (golden.id.startsWith("ch9-")) return winsPerQuarter(golden);
  return everything(golden);
}
