import { defaults } from "#model/constants.ts";
import { reference } from "#model/reference.ts";
import { replay, type Scenario, simulate } from "#model/simulate.ts";
import { across, quantile, runningDifference } from "#model/summary.ts";
import type { Settings } from "#state/settings.ts";
import { scenariosOf } from "./plans.ts";
import { widget } from "./widget.ts";

/** Somebody at a place: how full the mark is, and whether it is the one of the start, nobody, or a newcomer. */
export type Member = readonly [fill: number, state: "same" | "empty" | "new"];

/** How skilled somebody is whose mark is full, where today's average is 1. */
const fullAt = 1.4;

/** The people of one run, after each of these weeks. */
export function crews(scenario: Scenario, run: number, weeks: readonly number[]): Member[][] {
  const { people, size } = replay(scenario, run);
  const today = reference({ ...defaults(), ...scenario.constants }).skill;
  return weeks.map((week) =>
    Array.from({ length: size }, (_, place): Member => {
      const at = (week - 1) * size + place;
      if (people.present[at] === 0) return [0, "empty"];
      let left = false;
      for (let before = place; before < at; before += size) left ||= people.present[before] === 0;
      const share = Math.min(1, (people.s[at] ?? 0) / (fullAt * today));
      return [Math.round(100 * share) / 100, left ? "new" : "same"];
    }),
  );
}

/** The team drawn is looked for among the first few, so that no preview draws another one. */
const candidates = 20;

/**
 * The run to draw: of those in which as many people are under the bar at the start as usual, the one nearest to the
 * middle of all. It is judged at the widget's start, so that the sliders never change who is at the table.
 */
export function runToDraw({ seed, constants }: Settings): number {
  const { keep, swap } = scenariosOf({ ...widget.start, seed, constants });
  const wanted = { runs: candidates, outputs: ["team", "left"] } as const;
  const replaced = simulate(swap, wanted);
  const gaps = across(runningDifference(replaced, simulate(keep, wanted), "team"), "team", 103);
  const gone = across(replaced, "left", 0);
  const usual = Math.round(quantile(gone, 0.5));
  const middle = quantile(gaps, 0.5);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  gaps.forEach((gap, run) => {
    // No gap is as large as the fine for another number of people.
    const distance = Math.abs(gap - middle) + 1e6 * Math.abs((gone[run] ?? 0) - usual);
    if (distance < least) [best, least] = [run, distance];
  });
  return best;
}
