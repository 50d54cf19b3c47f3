import { type Replay, replay, type Scenario } from "#model/simulate.ts";
import type { Settings } from "#state/settings.ts";
import { each, room } from "./options.ts";

/** Settings of the dial, in hundredths. */
export const dials: readonly number[] = Array.from({ length: 101 }, (_, at) => at);

/** One week of the team at these settings. Nobody is listened to unless people are asked. */
export function scenarioAt(
  { levers, options, constants, seed }: Settings,
  dial = options[room.id] ?? room.neutral,
): Scenario {
  const asking = options[each.id] === 1;
  const given = dial / 100;
  return {
    levers: { ...levers, D: 1 - given, A: given, listen: asking ? (levers.listen ?? 0) : 0 },
    constants,
    seed,
    weeks: 1,
    team: true,
  };
}

/** Everybody of one team in its first week. */
export const peopleOf = (scenario: Scenario, run: number): Replay["people"] => replay(scenario, run).people;

/** How many are within `near` of one setting for all, a share from 0 to 1. */
const suitedBy = (preferences: ArrayLike<number>, given: number, near: number): number =>
  Array.from(preferences).filter((wish) => Math.abs(given - wish) <= near).length;

/** How many are at their best. */
export const atBest = ({ best }: Replay["people"]): number => best.reduce((sum, one) => sum + one, 0);

/** For each of the 101 settings of the dial, how many of these people it would suit. */
export const bySetting = (preferences: ArrayLike<number>, near: number): readonly number[] =>
  dials.map((dial) => suitedBy(preferences, dial / 100, near));
