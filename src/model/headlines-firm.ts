/** What chapters 7 to 9 claim of a firm and its clients, as questions to the model at any constants. */
import type { Constants } from "./constants.ts";
import type { Headline } from "./headlines-team.ts";
import type { Levers } from "./levers.ts";
import { personas } from "./scenarios.ts";
import { simulate } from "./simulate.ts";
import { line, mean, totals } from "./summary.ts";

type Persona = keyof typeof personas;

/** The persona with the highest mean total after each quarter up to ten years. */
function leaders(constants: Constants, runs: number, M: number): Persona[] {
  const names = Object.keys(personas) as Persona[];
  const sums = names.map((name) => {
    const scenario = { levers: { ...personas[name], M }, weeks: 520, constants };
    let sum = 0;
    return line(simulate(scenario, { runs, outputs: ["rev"] }), "rev", "mean").map((result) => {
      sum += result;
      return sum;
    });
  });
  return Array.from({ length: 40 }, (_, quarter) => {
    const at = sums.map((line) => line[13 * quarter + 12] as number);
    return names[at.indexOf(Math.max(...at))] as Persona;
  });
}

function everyoneWins(constants: Constants, runs: number): boolean {
  const winners = new Set<Persona>();
  for (const M of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    for (const persona of leaders(constants, runs, M)) winners.add(persona);
    if (winners.size === 3) return true;
  }
  return false;
}

function salesThenDynamic(constants: Constants, runs: number): boolean {
  const best = leaders(constants, runs, 0.6);
  return best.slice(0, 4).includes("sales") && best[39] === "dynamic";
}

function bestChanges(constants: Constants, runs: number): boolean {
  const best = leaders(constants, runs, 0.6);
  return best[3] !== best[39];
}

function quotaYear(constants: Constants, runs: number): boolean {
  const schedule = [
    { at: 52, set: { O: 8 } },
    { at: 104, set: { O: 3 } },
  ];
  const scenario = { levers: { O: 3 }, schedule, weeks: 156, constants };
  const meetings = simulate(scenario, { runs, outputs: ["meet"] });
  const month = (from: number) => mean(totals(meetings, "meet", from, from + 4));
  const before = month(48);
  return month(52) >= 1.25 * before && month(152) <= 0.6 * before;
}

const start = { O: 3, rel: 0.5, match: 0.35 };
const moves = {
  contacts: { ...start, O: 4.5 },
  proposals: { ...start, props: 1.5 },
  share: { ...start, share: 0.6 },
  match: { ...start, match: 0.9 },
  bridge: { ...start, share: 0.6, match: 0.9 },
} as const satisfies Record<string, Partial<Levers>>;

/** Mean wins over weeks 26–103. */
function wins(constants: Constants, runs: number, levers: Partial<Levers>): number {
  const found = simulate({ levers, weeks: 104, constants }, { runs, outputs: ["wins"] });
  return mean(totals(found, "wins", 26, 104));
}

function louderWinsNothing(constants: Constants, runs: number): boolean {
  const limit = 1.03 * wins(constants, runs, start);
  return wins(constants, runs, moves.contacts) < limit && wins(constants, runs, moves.proposals) < limit;
}

function bridgeBeatsEach(constants: Constants, runs: number): boolean {
  const bridge = wins(constants, runs, moves.bridge);
  const single = [moves.contacts, moves.proposals, moves.share, moves.match];
  return single.every((levers) => bridge > wins(constants, runs, levers));
}

function bridgeBeatsSum(constants: Constants, runs: number): boolean {
  const before = wins(constants, runs, start);
  const gain = (levers: Partial<Levers>) => wins(constants, runs, levers) - before;
  return gain(moves.bridge) > gain(moves.share) + gain(moves.match);
}

export const firmHeadlines = {
  "7": {
    chapter: 7,
    text: "Each of the three personas comes first somewhere, at some maturity of the market and some horizon.",
    holds: everyoneWins,
  },
  "7b": {
    chapter: 7,
    text: "At maturity 60 the sales persona comes first within a year and the dynamic marketer after ten.",
    holds: salesThenDynamic,
  },
  "7c": {
    chapter: 7,
    text: "At maturity 60 the best persona after one year is not the best after ten.",
    holds: bestChanges,
  },
  "8": {
    chapter: 8,
    text: "A year at eight contacts brings a quarter more meetings the next month, and a year after going back at most 60 % of what there was before.",
    holds: quotaYear,
  },
  "9": {
    chapter: 9,
    text: "Half as many contacts more, or half as many proposals more, win nothing.",
    holds: louderWinsNothing,
  },
  "9b": {
    chapter: 9,
    text: "Sharing the early work and meeting clients on their channel together beat every single move.",
    holds: bridgeBeatsEach,
  },
  "9c": {
    chapter: 9,
    text: "The two halves of the bridge win more together than the sum of what each wins alone.",
    holds: bridgeBeatsSum,
  },
} as const satisfies Record<string, Headline>;
