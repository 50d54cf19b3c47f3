/** Other worlds that could be ours: constants drawn from their ranges, and the dials of chapter 10's hundred worlds. */
import { type ConstantId, type Constants, constantIds, constants, defaults } from "./constants.ts";
import type { LeverId, Levers } from "./levers.ts";
import { key, uniform } from "./random.ts";
import type { ConstantSpec } from "./spec.ts";

/** The seed that worlds are drawn with. */
const worldSeed = 777;

/** A draw of world w, evenly from low to high. */
function drawn(world: number, counter: number, low: number, high: number): number {
  return low + (high - low) * uniform(key(worldSeed, world, 0), counter);
}

/** The constants of world w (0, 1, …): each that has a range is drawn from it, the others stay as they are. */
export function nearby(world: number): Constants {
  const values = defaults();
  constantIds.forEach((id: ConstantId, at) => {
    const spec: ConstantSpec = constants[id];
    if (spec.range !== undefined) values[id] = drawn(world, at + 1, spec.range[0], spec.range[1]);
  });
  return values;
}

/** One of the hundred worlds of chapter 10: its constants, its dials, and the run that is played in it. */
export interface World {
  readonly constants: Constants;
  readonly levers: Partial<Levers>;
  readonly run: number;
}

/** The dials that a world of chapter 10 draws besides, evenly from these ranges. Draws go by place: a new one comes last. */
export const worldDials = {
  c: [0.1, 0.7],
  info: [0, 0.7],
  peers: [0, 0.7],
  buyer: [0, 0.7],
  M: [0.2, 0.9],
  ramp: [13, 52],
  trust: [8, 38],
  spread: [0.3, 1],
} as const satisfies Partial<Record<LeverId, readonly [low: number, high: number]>>;

/** How many people leave by themselves in those worlds, a month. */
export const worldQuit = 0.02;

/** World w of chapter 10 (0, 1, …). Both plans of a comparison meet the same one. */
export function worldOf(world: number): World {
  const levers: Partial<Levers> = { quit: worldQuit };
  const dials = Object.entries(worldDials) as [keyof typeof worldDials, readonly [number, number]][];
  dials.forEach(([id, [low, high]], place) => {
    levers[id] = drawn(world, 200 + place, low, high);
  });
  return { constants: nearby(world), levers, run: world };
}
