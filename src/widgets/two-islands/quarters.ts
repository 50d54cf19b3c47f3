import { type Constants, defaults } from "#model/constants.ts";
import { clients } from "#model/market.ts";
import { type Scenario, simulate } from "#model/simulate.ts";
import { stagesOf } from "#model/stages.ts";
import { mean, seriesOf, totals } from "#model/summary.ts";

/** A settled stretch of quarters, counted in the middle of a plan: all means over markets and weeks. */
export interface Quarters {
  /** Wins of each market over the whole stretch, and their mean a quarter. */
  readonly each: readonly number[];
  readonly wins: number;
  /** Rep-weeks that a win costs, marketing's part included; null where nothing is won. */
  readonly cost: number | null;
  /** Clients at each stage, of a hundred. */
  readonly stages: Readonly<Record<"learn" | "shop" | "client", number>>;
  /** Clients a quarter who start to shop, drop out, and leave. */
  readonly flows: Readonly<Record<"start" | "drop" | "leave", number>>;
  /** Hours a week: what reps have, what goes where, and what marketing does. */
  readonly hours: Readonly<
    Record<"have" | "early" | "decisions" | "unserved" | "spare" | "marketing", number>
  >;
  /** Share of the time a decision needs that it gets. */
  readonly care: number;
  readonly doors: number;
}

/** The first week that is counted, from 0: half a year in, when the start is forgotten. */
export const firstWeek = 26;
const quarter = 13;

/** How many quarters a plan of so many weeks is counted over. */
export const quartersIn = (weeks: number): number => (weeks - firstWeek) / quarter;

/** Simulates a plan and counts clients and hours from its second half-year on. */
export function quarters(scenario: Scenario, runs: number): Quarters {
  const { weeks } = scenario;
  const k: Constants = { ...defaults(), ...scenario.constants };
  const [{ levers, market }] = stagesOf(scenario, k);
  const outputs = ["wins", "cost", "care", "leads", "shop", "cust", "doors", "team"] as const;
  const found = simulate(scenario, { runs, outputs });
  const counted = quartersIn(weeks);
  const each = totals(found, "wins", firstWeek);
  const average = (id: (typeof outputs)[number]) => mean(totals(found, id, firstWeek)) / (weeks - firstWeek);
  const [shop, client] = [average("shop"), average("cust")];
  const [wins, leads] = [mean(each) / counted, average("leads") * quarter];
  const gained = (id: "shop" | "cust") => change(seriesOf(found, id), weeks) / counted;
  const { decisions, unserved, spare } = served();
  const have = (market.hours * average("team")) / 100;
  const byMarketing = market.contacts * clients * levers.share * k.hC;
  return {
    each: [...each],
    wins,
    cost: wins > 0 ? (average("cost") * quarter) / wins : null,
    stages: { learn: clients - shop - client, shop, client },
    flows: { start: leads, drop: leads - wins - gained("shop"), leave: wins - gained("cust") },
    hours: { have, early: market.contactHours, decisions, unserved, spare, marketing: byMarketing },
    care: average("care"),
    doors: average("doors"),
  };

  /** What decisions ask for is set by last week's shoppers, as in the model (M6). */
  function served() {
    const [shoppers, cares, index] = [
      seriesOf(found, "shop"),
      seriesOf(found, "care"),
      seriesOf(found, "team"),
    ];
    const sums = { decisions: 0, unserved: 0, spare: 0 };
    for (let run = 0; run < runs; run += 1) {
      for (let week = firstWeek; week < weeks; week += 1) {
        const at = run * weeks + week;
        const need = (shoppers[at - 1] ?? 0) * market.decisionHours;
        const got = need * (cares[at] ?? 0);
        sums.decisions += got;
        sums.unserved += need - got;
        sums.spare += Math.max(0, (market.hours * (index[at] ?? 0)) / 100 - market.contactHours - got);
      }
    }
    const all = runs * (weeks - firstWeek);
    return { decisions: sums.decisions / all, unserved: sums.unserved / all, spare: sums.spare / all };
  }
}

/** By how much a count grew over the stretch, in the mean of all runs. */
function change(series: Float64Array, weeks: number): number {
  const runs = series.length / weeks;
  let sum = 0;
  for (let run = 0; run < runs; run += 1) {
    sum += (series[(run + 1) * weeks - 1] ?? 0) - (series[run * weeks + firstWeek - 1] ?? 0);
  }
  return sum / runs;
}
