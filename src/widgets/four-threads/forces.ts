import type { Constants } from "#model/constants.ts";
import type { Levers } from "#model/levers.ts";
import { settled } from "#model/settled.ts";
import { nearby } from "#model/worlds.ts";

/** A team under some changes of the times, and the numbers it rests on. */
export interface Team {
  readonly levers: Partial<Levers>;
  readonly constants: Partial<Constants>;
}

/** All four changes at one value. */
export const all = (at: number) => ({ info: at, peers: at, buyer: at, c: at });

/** What a settled team gets done for every amount of direction, in steps of a hundredth, and where that is most. */
export interface Curve {
  readonly line: readonly number[];
  readonly best: number;
  readonly top: number;
}

/** The index of a settled team; 100 = the usual team. */
export const result = ({ levers, constants }: Team, change: Partial<Levers> = {}): number =>
  settled({ ...levers, ...change }, constants).team;

/** The whole curve of results against direction. Of several equal settings the lowest counts as best. */
export function curve(team: Team): Curve {
  const line = Array.from({ length: 101 }, (_, at) => result(team, { D: at / 100 }));
  const top = Math.max(...line);
  return { line, best: line.indexOf(top), top };
}

/** The three forces a leader has, by their levers. */
export const forces = ["D", "W", "A"] as const;
export type Force = (typeof forces)[number];

/** What a force adds from none to full, everything else kept. */
export const adds = (team: Team, force: Force): number =>
  result(team, { [force]: 1 }) - result(team, { [force]: 0 });

/** What full direction adds over none in nearby worlds, one number each; the reader's own numbers stay. */
export const inNearbyWorlds = ({ levers, constants }: Team, worlds: number): number[] =>
  Array.from({ length: worlds }, (_, world) =>
    adds({ levers, constants: { ...nearby(world), ...constants } }, "D"),
  );
