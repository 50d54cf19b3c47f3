import type { LeverId } from "#model/levers.ts";

/** Levers set by their ids; those not named are neutral. */
export type Levers = Readonly<Partial<Record<LeverId, number>>>;

/** The three moves in the order of the guess. */
export const moveIds = ["contacts", "proposals", "early"] as const;

export type MoveId = (typeof moveIds)[number];

/** What each move does; more than two proposals for each ready client is no lever of the model. */
const moves: Readonly<Record<MoveId, (levers: Levers) => Levers>> = {
  contacts: ({ O = 0 }) => ({ O: O * 1.5 }),
  proposals: ({ props = 1 }) => ({ props: Math.min(2, Math.round(props * 15) / 10) }),
  early: ({ O = 0 }) => ({ O: O / 2 }),
};

/** The levers after one of the three moves: half as much again, or half of the early work. */
export const afterMove = (id: MoveId, levers: Levers): Levers => ({ ...levers, ...moves[id](levers) });
