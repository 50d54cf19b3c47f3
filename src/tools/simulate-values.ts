/** Values as somebody gives them to `simulate`, on the command line or in a file: usable, or a sentence why not. */
import { type ConstantId, constants, limits } from "#model/constants.ts";
import { type LeverId, levers } from "#model/levers.ts";
import type { LeverSpec } from "#model/spec.ts";

/** A mistake in what was asked, told to the person who made it. */
export class Mistake extends Error {}

/** A name that is not among those that are known. */
export function unknown(where: string, name: string, known: readonly string[]): Mistake {
  return new Mistake(`${where}: there is no "${name}"; known are ${known.join(", ")}.`);
}

/** A number in digits, or one that already is one. */
function number(name: string, given: unknown): number {
  const value = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Mistake(
    `${name}: ${typeof given === "string" ? `"${given}"` : JSON.stringify(given)} is not a number.`,
  );
}

function within(name: string, given: unknown, [low, high]: readonly [number, number]): number {
  const value = number(name, given);
  if (value >= low && value <= high) return value;
  const allowed = low === high ? `it is fixed at ${low}` : `it must be between ${low} and ${high}`;
  throw new Mistake(`${name}: ${value} is not allowed; ${allowed}.`);
}

/** A whole number from low to high. */
export function whole(name: string, given: unknown, low: number, high: number): number {
  const value = within(name, given, [low, high]);
  if (Math.floor(value) !== value) throw new Mistake(`${name}: ${value} must be a whole number.`);
  return value;
}

/** Whether a name is a lever's, a dial's or a switch's. */
export function isLever(name: string): name is LeverId {
  return Object.hasOwn(levers, name);
}

/** Whether a name is a constant's. */
export function isConstant(name: string): name is ConstantId {
  return Object.hasOwn(constants, name);
}

/** Levers that count people or weeks, or choose; of the others a world may have any value between. */
const counting: readonly LeverId[] = ["n", "fuse", "shock", "evidence", "readiness"];

/** A value that a lever may have. */
export function leverValue(id: LeverId, given: unknown): number {
  const { min, max }: LeverSpec = levers[id];
  return counting.includes(id) ? whole(id, given, min, max) : within(id, given, [min, max]);
}

/** A value that a constant may be moved to. */
export function constantValue(name: string, id: ConstantId, given: unknown): number {
  return within(name, given, limits(id));
}

/** How much may be simulated: weeks, runs, seeds, and where the runs begin. */
export const scope = {
  weeks: (name: string, given: unknown) => whole(name, given, 1, 520),
  runs: (name: string, given: unknown) => whole(name, given, 1, 10_000),
  seed: (name: string, given: unknown) => whole(name, given, 0, 4_294_967_295),
  first: (name: string, given: unknown) => whole(name, given, 0, 999_999),
  /** The week of a change of levers or of a review. */
  week: (name: string, given: unknown) => whole(name, given, 0, 520),
};
