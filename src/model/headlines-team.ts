/** What chapters 2 to 6 claim of a team, as questions to the model at any constants. */
import type { Constants } from "./constants.ts";
import type { Levers } from "./levers.ts";
import { bestDirection, settled } from "./settled.ts";
import { type Ensemble, type Plan, replay, simulate } from "./simulate.ts";
import { across, crossings, quantile, runningDifference, seriesOf, share, totals } from "./summary.ts";

/** A claim of the essay that holds or does not hold in a world. */
export interface Headline {
  readonly chapter: number;
  /** One sentence, as a reader is told it. */
  readonly text: string;
  /** Whether it holds at these constants, judged by so many runs. */
  holds(constants: Constants, runs: number): boolean;
}

function team(constants: Constants, plan: Plan, runs: number, weeks: number, id: "team" | "F"): Ensemble {
  return simulate({ ...plan, weeks, constants, team: true }, { runs, outputs: [id] });
}

/** The median week (0-based) in which three of four do the new way; infinite where most teams never do. */
function mostDoIt(constants: Constants, plan: Plan, runs: number): number {
  const weeks = 208;
  const F = seriesOf(team(constants, plan, runs, weeks, "F"), "F");
  const found = Float64Array.from({ length: runs }, (_, run) => {
    const week = F.subarray(run * weeks, (run + 1) * weeks).findIndex((value) => value > 0.7499);
    return week < 0 ? weeks : week;
  });
  const median = quantile(found, 0.5);
  return median >= weeks ? Number.POSITIVE_INFINITY : median;
}

const fullStart = { levers: { D: 1, W: 1, coach: 4, A: 0 } };
const halfOfEach = { D: 0.5, W: 0.5, coach: 2, A: 0.5 };
const onlySpread = { D: 0, W: 0, coach: 0, A: 1 };

function needsBoth(constants: Constants, runs: number): boolean {
  const both = mostDoIt(constants, { levers: halfOfEach }, runs);
  const never = seriesOf(team(constants, { levers: onlySpread }, runs, 104, "F"), "F").every((F) => F === 0);
  return never && both + 13 <= mostDoIt(constants, fullStart, runs);
}

function startThenLetSpread(constants: Constants, runs: number): boolean {
  const pulse = { levers: halfOfEach, schedule: [{ at: 13, set: onlySpread }] };
  return mostDoIt(constants, pulse, runs) < mostDoIt(constants, fullStart, runs);
}

const direct = { D: 0.9, A: 0.1 };
const room = { D: 0.2, A: 0.9 };
const years = 104;

function twoPlans(constants: Constants, runs: number): { room: Ensemble; direct: Ensemble } {
  const of = (levers: Partial<Levers>) => team(constants, { levers }, runs, 2 * years, "team");
  return { room: of(room), direct: of(direct) };
}

/** Whether, at a review before week k, room is behind in total, and going back to directing then costs over two years. */
function trap(
  constants: Constants,
  runs: number,
  plans: { room: Ensemble; direct: Ensemble },
  k: number,
): boolean {
  if (k < 1) return false;
  const gap = quantile(across(runningDifference(plans.room, plans.direct, "team"), "team", k - 1), 0.5);
  const stopping = { levers: room, schedule: [{ at: k, set: direct }] };
  const stopped = totals(team(constants, stopping, runs, years, "team"), "team");
  return gap < 0 && quantile(stopped, 0.5) < quantile(totals(plans.room, "team", 0, years), 0.5);
}

function leadsLaterInTotal(constants: Constants, runs: number): boolean {
  const plans = twoPlans(constants, runs);
  const { week, total = Number.POSITIVE_INFINITY } = crossings(plans.room, plans.direct, "team");
  return week !== undefined && week < 52 && total >= week + 8;
}

function trapInWeek26(constants: Constants, runs: number): boolean {
  const plans = twoPlans(constants, runs);
  const { week = Number.POSITIVE_INFINITY } = crossings(plans.room, plans.direct, "team");
  return week < 26 && trap(constants, runs, plans, 26);
}

function trapMidway(constants: Constants, runs: number): boolean {
  const plans = twoPlans(constants, runs);
  const { week, total } = crossings(plans.room, plans.direct, "team");
  if (week === undefined || total === undefined) return false;
  return trap(constants, runs, plans, Math.floor((week + total) / 2 + 0.5));
}

function oneSizeFitsFew(constants: Constants, runs: number): boolean {
  const dials = Float64Array.from({ length: 101 }, (_, at) => at / 100);
  const middle = new Float64Array(runs);
  const asked = new Float64Array(runs);
  const single = Array.from(dials, () => new Float64Array(runs));
  for (let run = 0; run < runs; run++) {
    const asking = replay({ levers: { listen: 6 }, weeks: 1, team: true, constants }, run).people;
    const suited = (at: number) =>
      asking.preference.reduce((count, p) => count + (Math.abs(at - p) <= constants.near ? 1 : 0), 0);
    dials.forEach((at, dial) => {
      (single[dial] as Float64Array)[run] = suited(at);
    });
    middle[run] = suited(0.5);
    asked[run] = asking.best.reduce((count, best) => count + best, 0);
  }
  const best = Math.max(...single.map((counts) => quantile(counts, 0.5)));
  return quantile(middle, 0.5) <= 1 && best <= 7 && quantile(asked, 0.5) > best;
}

const threads = ["info", "peers", "buyer", "c"] as const;
const yesterday = { info: 0, peers: 0, buyer: 0, c: 0 };

/** What full direction adds to a settled team, over none. */
function directionAdds(constants: Constants, dials: Partial<Levers>): number {
  return settled({ ...dials, D: 1 }, constants).team - settled({ ...dials, D: 0 }, constants).team;
}

function all(at: number): Partial<Levers> {
  return { info: at, peers: at, buyer: at, c: at };
}

function oneThreadLeavesIt(constants: Constants, together: number): boolean {
  const alone = threads.every((thread) => directionAdds(constants, { ...yesterday, [thread]: 0.4 }) > 0);
  return alone && directionAdds(constants, all(together)) <= 0;
}

/** In what share of runs replacing whoever is under the bar at once beats keeping everyone, over two years. */
function swapWins(constants: Constants, runs: number, swap: Partial<Levers>, keep: Partial<Levers>): number {
  const replaced = totals(team(constants, { levers: { ...swap, fuse: 0 } }, runs, years, "team"), "team");
  const kept = totals(team(constants, { levers: keep }, runs, years, "team"), "team");
  return share(replaced, (sum, run) => sum > (kept[run] as number));
}

function rampDecides(constants: Constants, runs: number): boolean {
  const at = (ramp: number) => {
    const levers = { coach: 2, tools: 0.8, ramp };
    return swapWins(constants, runs, levers, levers);
  };
  return at(8) - at(39) >= 0.2;
}

function slowRampLoses(constants: Constants, runs: number): boolean {
  const levers = { coach: 2, tools: 0.8, ramp: 39 };
  return swapWins(constants, runs, levers, levers) < 0.5;
}

export const teamHeadlines = {
  "2": {
    chapter: 2,
    text: "Half starting and half spreading reach nine of twelve at least 13 weeks before full starting alone; spreading alone never starts.",
    holds: needsBoth,
  },
  "2b": {
    chapter: 2,
    text: "Thirteen weeks of half starting and then only spreading are faster than starting at full strength for ever.",
    holds: startThenLetSpread,
  },
  "3": {
    chapter: 3,
    text: "Giving room leads by the week within a year, and in total at least eight weeks later.",
    holds: leadsLaterInTotal,
  },
  "3b": {
    chapter: 3,
    text: "At a review in week 26 room leads by the week and is behind in total, and stopping there costs over two years.",
    holds: trapInWeek26,
  },
  "3c": {
    chapter: 3,
    text: "At a review midway between the two crossings room is behind in total, and stopping there costs over two years.",
    holds: trapMidway,
  },
  "4": {
    chapter: 4,
    text: "The middle suits at most one of twelve and the best single setting seven; asking for six hours suits more.",
    holds: oneSizeFitsFew,
  },
  "5": {
    chapter: 5,
    text: "One change of the times leaves full direction better than none; four of them at 60 together do not.",
    holds: (constants) => oneThreadLeavesIt(constants, 0.6),
  },
  "5b": {
    chapter: 5,
    text: "One change of the times leaves full direction better than none; four of them at 80 together do not.",
    holds: (constants) => oneThreadLeavesIt(constants, 0.8),
  },
  "5c": {
    chapter: 5,
    text: "With all four changes at 60 the best amount of direction is at least 20 points lower than yesterday.",
    holds: (constants) => bestDirection(all(0.6), constants) <= bestDirection(yesterday, constants) - 20,
  },
  "6": {
    chapter: 6,
    text: "Keeping everyone and building the process beats replacing without help in 80 of 100 tries.",
    holds: (constants, runs) => swapWins(constants, runs, { coach: 0 }, { coach: 0, tools: 0.8 }) <= 0.2,
  },
  "6b": {
    chapter: 6,
    text: "With help for all, the time it takes to learn the job decides whether replacing pays.",
    holds: rampDecides,
  },
  "6c": {
    chapter: 6,
    text: "Where the job takes 39 weeks to learn, replacing loses most tries.",
    holds: slowRampLoses,
  },
} as const satisfies Record<string, Headline>;
