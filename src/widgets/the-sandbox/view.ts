import type { View } from "#frame/contract.ts";
import { quantile } from "#model/summary.ts";
import type { Settings } from "#state/settings.ts";
import { apart, type Ground, scenarioIn, totalsOf, wins, worldAt } from "./contest.ts";
import { marketOf, planOf } from "./plan.ts";
import { told } from "./told.ts";
import { type End, endOf } from "./typical.ts";

/** A plan laid aside, as it is drawn beside the present one. */
export interface KeptLine {
  readonly name: string;
  /** In how many worlds it is ahead of doing nothing, by quarter. */
  readonly ahead: readonly number[];
  /** In how many worlds the present plan is ahead of it, at the date it is judged. */
  readonly beaten: number;
}

/** What is drawn of a plan. */
export interface SandboxPicture {
  readonly horizon: number;
  /** In how many worlds the plan is ahead of doing nothing, by quarter. */
  readonly ahead: readonly number[];
  /** World by world: per cent more or less than doing nothing, at the date it is judged. */
  readonly apart: readonly number[];
  readonly kept: readonly KeptLine[];
  /** The world in the middle at the end: with the plan, and with nothing changed. */
  readonly plan: End;
  readonly nothing: End;
}

const names = ["A", "B", "C"];

/** The quarters drawn: three years, or as far as the plan is judged. */
const drawnFor = (horizon: number) => [12, 20].find((quarters) => horizon <= quarters) ?? 40;

/** What the settings say about the worlds. */
export const groundOf = (settings: Settings): Ground => ({
  seed: settings.seed,
  constants: settings.constants,
  dials: marketOf(settings),
});

/** A plan against doing nothing in many worlds: pure, the same on server, worker and page. */
export function look(settings: Settings, runs: number): View<SandboxPicture> {
  const ground = groundOf(settings);
  const horizon = settings.options["horizon"] ?? 8;
  const quarters = drawnFor(horizon);
  const plan = planOf(settings);
  const ours = totalsOf(plan, ground, runs, quarters);
  const nothing = totalsOf({}, ground, runs, quarters);
  const byQuarter = (totals: typeof ours) =>
    Array.from({ length: quarters }, (_, at) => inHundred(wins(totals, nothing, at + 1), runs));
  const middle = (at: number) => quantile(apart(ours, nothing, at), 0.5);
  const now = apart(ours, nothing, horizon);
  const world = worldAt(ground, closest(now, middle(horizon)));
  const kept = (settings.kept ?? []).map((one, at): KeptLine => {
    const theirs = totalsOf(planOf(one), ground, runs, quarters);
    const beaten = inHundred(wins(ours, theirs, horizon), runs);
    return { name: names[at] ?? "", ahead: byQuarter(theirs), beaten };
  });
  return told({
    runs,
    settings,
    picture: {
      horizon,
      ahead: byQuarter(ours),
      apart: now,
      kept,
      plan: endOf(world, plan, horizon),
      nothing: endOf(world, {}, horizon),
    },
    middles: Array.from({ length: quarters }, (_, at) => middle(at + 1)),
    atTwo: inHundred(wins(ours, nothing, 2), runs),
    atEight: inHundred(wins(ours, nothing, 8), runs),
    elsewhere: elsewhere(settings, runs),
    plans: {
      plan: scenarioIn(world, plan, horizon),
      "doing-nothing": scenarioIn(world, {}, horizon),
    },
  });
}

/** Where a reader has fixed one thing about the market: how the plan does after a year where nothing is fixed. */
function elsewhere(settings: Settings, runs: number): number | undefined {
  const ground = groundOf(settings);
  if (settings.options["horizon"] !== 4 || Object.keys(ground.dials).length !== 1) return undefined;
  const anywhere = { ...ground, dials: {} };
  const ours = totalsOf(planOf(settings), anywhere, runs, 4);
  return inHundred(wins(ours, totalsOf({}, anywhere, runs, 4), 4), runs);
}

/** A preview of fewer worlds speaks of a hundred all the same; halves are kept. */
const inHundred = (won: number, worlds: number) => Math.round((200 * won) / worlds) / 2;

/** The place of the value nearest to another. */
function closest(values: readonly number[], wanted: number): number {
  let best = 0;
  values.forEach((value, at) => {
    if (Math.abs(value - wanted) < Math.abs((values[best] ?? 0) - wanted)) best = at;
  });
  return best;
}
