/** Which plan a leader takes who is judged after a certain time. */
import type { Levers } from "./levers.ts";
import { personas } from "./scenarios.ts";
import { simulate } from "./simulate.ts";
import { mean, totals } from "./summary.ts";

/** The plans to choose from: three ways to divide the company's effort, and today's. */
export const choices = { ...personas, neutral: {} } as const satisfies Record<string, Partial<Levers>>;

/** The id of a plan to choose from. */
export type ChoiceId = keyof typeof choices;

/** The mean total result of every choice after so many weeks, under the given dials. */
export function outcomes(weeks: number, dials: Partial<Levers>, runs: number): Record<ChoiceId, number> {
  const total = (id: ChoiceId) => {
    const scenario = { levers: { ...dials, ...choices[id] }, weeks };
    return mean(totals(simulate(scenario, { runs, outputs: ["rev"] }), "rev"));
  };
  return {
    sales: total("sales"),
    passive: total("passive"),
    dynamic: total("dynamic"),
    neutral: total("neutral"),
  };
}

/** The choice with the highest mean total at the horizon: what a leader judged then will do. */
export function chosen(weeks: number, dials: Partial<Levers>, runs: number): ChoiceId {
  const found = outcomes(weeks, dials, runs);
  const ids = Object.keys(found) as ChoiceId[];
  return ids.reduce((best, id) => (found[id] > found[best] ? id : best));
}
