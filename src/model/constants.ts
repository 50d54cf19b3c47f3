/**
 * Every number the model rests on, declared once, in the order of model.md's table. The order matters: world w draws
 * the constant at position p (from 1) with counter p.
 */
import { firmConstants } from "./declared/firm-constants.ts";
import { teamConstants } from "./declared/team-constants.ts";
import type { ConstantSpec } from "./spec.ts";

export const constants = { ...teamConstants, ...firmConstants } as const satisfies Record<
  string,
  ConstantSpec
>;

/** The id of a constant. */
export type ConstantId = keyof typeof constants;

/** A value for every constant. */
export type Constants = Record<ConstantId, number>;

/** Every id, in the order of the table. */
export const constantIds = Object.keys(constants) as readonly ConstantId[];

/** The values the essay uses. */
export function defaults(): Constants {
  const values = {} as Constants;
  for (const id of constantIds) values[id] = constants[id].value;
  return values;
}

/** The key of an opened constant in a link: its id behind an underscore, which no lever key starts with. */
export function constantKey(id: ConstantId): string {
  return `_${id}`;
}

/** Above 1 these would be chances, shares or rates of more than everything. */
const shares: readonly ConstantId[] = [
  "phiI",
  "shift",
  "snew",
  "w0",
  "chan",
  "win",
  "care0",
  "loyal",
  "mkCost",
  "hM",
  "disc",
  "mature",
  "hit",
];

/** Limits that keep an equation valid where zero, or twice the top of the range, would not. */
const special: Partial<Record<ConstantId, readonly [number, number]>> = {
  // Half of the scale is as far apart as two camps can be.
  clus: [0, 0.5],
  // Today's skill divides every output, and coaching divides by this many hours.
  s0: [0.05, 1],
  half: [0.1, 8],
  // A wider spread would give somebody a patch that is worth less than nothing.
  patch: [0, 0.4],
  // With a wider one, somebody's luck would turn business into a loss.
  luck: [0, 0.3],
  // At 1 a door would shut and reopen in turn.
  reopen: [0, 0.95],
};

/** How far a reader may move an opened constant: [lowest, highest]. A value fixed by evidence cannot be moved. */
export function limits(id: ConstantId): readonly [low: number, high: number] {
  const spec: ConstantSpec = constants[id];
  if (spec.range === undefined) return [spec.value, spec.value];
  const own = special[id];
  if (own !== undefined) return own;
  const top = 2 * spec.range[1];
  return [0, shares.includes(id) ? Math.min(1, top) : top];
}
