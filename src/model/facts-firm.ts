/** What published research found about clients and firms, as questions to the model at its default constants. */
import type { Fact } from "./facts-team.ts";
import type { Levers } from "./levers.ts";
import type { OutputId } from "./outputs.ts";
import { personas, presets } from "./scenarios.ts";
import { type Plan, type Scenario, simulate } from "./simulate.ts";
import { across, line, mean, share, totals } from "./summary.ts";
import { asked } from "./team-questions.ts";

const yes: readonly [number, number] = [1, 1];
const years = 52;

/** The mean over runs of a result's sum over weeks from … to − 1. */
function total(
  scenario: Omit<Scenario, "weeks">,
  id: OutputId,
  from: number,
  to: number,
  runs: number,
): number {
  return mean(totals(simulate({ ...scenario, weeks: to }, { runs, outputs: [id] }), id, from, to));
}

/** Mean open doors at the end of each year of eight under the Pharma 2006 preset, the start first. */
function access(): number[] {
  const doors = line(
    simulate({ ...presets["pharma-2006"], weeks: 8 * years }, { runs: 200, outputs: ["doors"] }),
    "doors",
    "mean",
  );
  return [100, ...Array.from({ length: 8 }, (_, year) => doors[(year + 1) * years - 1] as number)];
}

function regained(): number {
  const plan: Plan = { ...presets["pharma-2006"], schedule: [{ at: 8 * years, set: { O: 2 } }] };
  const found = simulate({ ...plan, weeks: 11 * years }, { runs: 100, outputs: ["doors"] });
  const before = mean(across(found, "doors", 8 * years - 1));
  return (mean(across(found, "doors", 11 * years - 1)) - before) / (100 - before);
}

function meetings(levers: Partial<Levers>): number {
  return total({ levers }, "meet", 0, 3 * years, 40);
}

/** The steady volume with most meetings over three years, in steps of a quarter contact. */
function bestVolume(levers: Partial<Levers> = {}): number {
  let best = 0;
  let most = 0;
  for (let O = 1; O <= 8; O += 0.25) {
    const found = meetings({ ...levers, O });
    if (found > most) {
      most = found;
      best = O;
    }
  }
  return best;
}

function goodwill(levers: Partial<Levers>, weeks: number): number[] {
  return line(simulate({ levers, weeks }, { runs: 1, outputs: ["G"] }), "G", "mean");
}

function longOverShort(): number {
  const G = goodwill({ brand: 0.4 }, 520);
  const start = G[0] as number;
  const gained = G.map((level) => level - start);
  return (gained[519] as number) / mean(gained.slice(0, 26));
}

function monthsOfGoodwill(): number {
  const G = goodwill({ brand: 0 }, 104);
  return (G.findIndex((level) => level <= 0.1 * (G[0] as number)) * 12) / 52;
}

/** Elasticity of wins to contacts between two volumes around today's. */
function elasticity(): number {
  const wins = (O: number) => total({ levers: { O } }, "wins", 0, 2 * years, 400);
  const less = wins(2);
  const more = wins(2.5);
  return (more - less) / ((more + less) / 2) / ((2.5 - 2) / 2.25);
}

const names = Object.keys(personas) as (keyof typeof personas)[];

/** At maturity .6, luck off: the plan that is best over three years against the best over three months, in per cent. */
function patient(weeks: number): number {
  const sum = (name: (typeof names)[number], until: number) =>
    total({ levers: { ...personas[name], M: 0.6 }, constants: { luck: 0 } }, "rev", 0, until, 200);
  const best = (until: number) => {
    const sums = names.map((name) => sum(name, until));
    return names[sums.indexOf(Math.max(...sums))] as (typeof names)[number];
  };
  return 100 * (sum(best(3 * years), weeks) / sum(best(13), weeks) - 1);
}

function dynamicWins(): number {
  const of = (levers: Partial<Levers>, firm: number) => {
    const scenario = { levers: { ...levers, M: 0.6 }, firm, weeks: 7 * years };
    return totals(simulate(scenario, { runs: 1000, outputs: ["rev"] }), "rev");
  };
  const sales = of(personas.sales, 1);
  return share(of(personas.dynamic, 0), (sum, run) => sum > (sales[run] as number));
}

function marginOverSales(): number {
  const gain = (id: OutputId) => {
    const of = (levers: Partial<Levers>) => total({ levers: { ...levers, M: 0.6 } }, id, 0, 7 * years, 100);
    return of(personas.dynamic) / of(personas.sales) - 1;
  };
  return asked(gain("margin") > 0 && gain("margin") > gain("wins"));
}

export const firmFacts = {
  C23: {
    evidence: "C23",
    words: "Doors open after eight years of four contacts a month at relevance .1, as a share",
    band: [0.45, 0.7],
    value: () => (access()[8] as number) / 100,
  },
  C23y: {
    evidence: "C23",
    words: "Years of those eight in which doors fell by more than a tenth of a door",
    band: [0, 8],
    value: () => {
      const doors = access();
      return doors.filter((now, year) => year > 0 && now < (doors[year - 1] as number) - 0.1).length;
    },
  },
  C24: {
    evidence: "C24",
    words: "Share of the lost doors regained three years after halving the contacts",
    band: [0, 0.25],
    value: regained,
  },
  C27: {
    evidence: "C27",
    words: "Meetings over three years at 4/7 of the best volume, as a share",
    band: [0.6, 0.76],
    value: () => {
      const best = bestVolume();
      return meetings({ O: (best * 4) / 7 }) / meetings({ O: best });
    },
  },
  C27b: {
    evidence: "C27",
    words: "Meetings over three years at 10/7 of the best volume, as a share",
    band: [0.76, 0.9],
    value: () => {
      const best = bestVolume();
      return meetings({ O: (best * 10) / 7 }) / meetings({ O: best });
    },
  },
  C28: {
    evidence: "C28",
    words: "Clients met on the channel they prefer take more contacts",
    band: yes,
    value: () => asked(bestVolume({ match: 1 }) > bestVolume({ match: 0 })),
  },
  C30: {
    evidence: "C30",
    words: "Goodwill gained in the long run over its mean in half a year",
    band: [1.5, 2.5],
    value: longOverShort,
  },
  C31: {
    evidence: "C31",
    words: "Elasticity of wins to contacts at today's volume",
    band: [0.2, 0.45],
    value: elasticity,
  },
  C32: {
    evidence: "C32",
    words: "Months until a tenth of goodwill is left",
    band: [6, 9],
    value: monthsOfGoodwill,
  },
  C32b: {
    evidence: "C32",
    words: "A sales persona has less goodwill after two years than at the start",
    band: yes,
    value: () => {
      const G = goodwill(personas.sales, 105);
      return asked((G[104] as number) < (G[0] as number));
    },
  },
  C33: {
    evidence: "C33",
    words: "The plan best over three years, in the first year, in per cent of the best over three months",
    band: [-10, -1],
    value: () => patient(years),
  },
  C33b: {
    evidence: "C33b",
    words: "The same after three years",
    band: [5, 25],
    value: () => patient(3 * years),
  },
  C38: {
    evidence: "C38",
    words: "Share of pairs in which a dynamic marketer beats an independent sales persona",
    band: [0.6, 0.75],
    value: dynamicWins,
  },
  C39: {
    evidence: "C39",
    words: "A dynamic marketer gains more in margin than in wins",
    band: yes,
    value: marginOverSales,
  },
} as const satisfies Record<string, Fact>;
