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

/** Link keys of settings that are no lever: the seed, the horizon in quarters, the week of a review. */
export const reserved = { seed: "z", horizon: "h", review: "rw" } as const;

/** Link keys of levers that are gone: never to be used again, so that old links cannot mean something new. */
export const retired: readonly string[] = [];

/** Today: every lever at the value at which every index is 100. */
export function neutral(): Levers {
  const values = {} as Levers;
  for (const id of leverIds) values[id] = levers[id].neutral;
  return values;
}

/** What a value turned into when it was made to fit a lever. */
export interface Coerced {
  readonly value: number;
  /** A sentence for the reader, when the value could not be used as given. */
  readonly problem?: string;
}

/** The nearest point on a lever's grid, written without rounding noise. */
function snap(spec: LeverSpec, value: number): number {
  const perUnit = Math.floor(1 / spec.step + 0.5);
  const snapped = Math.floor(value * perUnit + 0.5) / perUnit;
  return snapped === 0 ? 0 : snapped;
}

/**
 * Makes any number usable for a lever: not a number becomes today's value, out of range is clamped, off the grid is
 * snapped to the step. Idempotent. Never throws.
 */
export function coerce(id: LeverId, value: number): Coerced {
  const spec: LeverSpec = levers[id];
  if (Number.isNaN(value)) {
    return { value: spec.neutral, problem: `${spec.label}: that is not a number; ${spec.neutral} is used.` };
  }
  const within = Math.min(spec.max, Math.max(spec.min, value));
  const snapped = snap(spec, within);
  if (within !== value) {
    const range = `${spec.min} to ${spec.max}`;
    return { value: snapped, problem: `${spec.label}: ${value} is outside ${range}; ${snapped} is used.` };
  }
  if (Math.abs(snapped - value) > 1e-9) {
    const steps = `steps of ${spec.step}`;
    return {
      value: snapped,
      problem: `${spec.label}: ${value} is between the ${steps}; ${snapped} is used.`,
    };
  }
  return { value: snapped };
}
