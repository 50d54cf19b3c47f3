/**
 * Everything a reader may move, declared once: label, help, unit, range, step, today's value, link key, layer, origin.
 * Sliders, links, tables, the command line and the tests are loops over this object.
 */
import { firmLevers } from "./declared/firm-levers.ts";
import { switches } from "./declared/switches.ts";
import { teamDials } from "./declared/team-dials.ts";
import { teamLevers } from "./declared/team-levers.ts";
import type { LeverSpec } from "./spec.ts";

export const levers = {
  ...teamLevers,
  ...teamDials,
  ...firmLevers,
  ...switches,
} as const satisfies Record<string, LeverSpec>;

/** The id of a lever, dial or switch. */
export type LeverId = keyof typeof levers;

/** A value for every lever, dial and switch. */
export type Levers = Record<LeverId, number>;

/** Every id, in the order of the declaration. */
export const leverIds = Object.keys(levers) as readonly LeverId[];

/** Today: every lever at the value at which every index is 100. */
export function neutral(): Levers {
  const values = {} as Levers;
  for (const id of leverIds) values[id] = levers[id].neutral;
  return values;
}

/**
 * The nearest value that a declaration allows: within its range and on its grid, written without rounding noise.
 * Idempotent. The value must be a number.
 */
export function onGrid({ min, max, step }: Pick<LeverSpec, "min" | "max" | "step">, value: number): number {
  const inside = Math.min(max, Math.max(min, value));
  const perUnit = Math.floor(1 / step + 0.5);
  const snapped =
    step > 1 ? Math.floor(inside / step + 0.5) * step : Math.floor(inside * perUnit + 0.5) / perUnit;
  return snapped === 0 ? 0 : snapped;
}
