/**
 * Chance, as a function: every draw belongs to a seed, a run, somebody or something, and a counter, so that two plans
 * meet the same people and the same luck. 32-bit integer arithmetic only, the same in every engine.
 */

/** 2³²: what a raw draw is divided by, and what a probability is multiplied by to be compared with one. */
export const scale = 4294967296;

/** √12 / 2: makes four uniform draws minus 2 have a standard deviation of 1. */
const unit = 1.7320508075688772;

/** Stirs 32 bits; the result is a signed 32-bit integer. */
export function mix(bits: number): number {
  let x = bits ^ (bits >>> 16);
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  return x ^ (x >>> 16);
}

/** The key of one entity in one run (a signed 32-bit integer). */
export function key(seed: number, run: number, entity: number): number {
  const inRun = mix(mix(seed | 0) ^ Math.imul(run + 1, 0x9e3779b1));
  return mix(inRun ^ Math.imul(entity + 1, 0x85ebca6b));
}

/** A raw draw, 0 to 2³² − 1. It is below p · 2³² with probability p, exactly. */
export function raw(entity: number, counter: number): number {
  return mix(entity ^ Math.imul(counter + 1, 0xc2b2ae35)) >>> 0;
}

/** A uniform draw in [0, 1). */
export function uniform(entity: number, counter: number): number {
  return raw(entity, counter) / scale;
}

/** A bell-shaped draw from four uniform ones: mean 0, standard deviation 1, never beyond 3.47. */
export function bell(entity: number, counter: number): number {
  const sum =
    uniform(entity, counter) +
    uniform(entity, counter + 1) +
    uniform(entity, counter + 2) +
    uniform(entity, counter + 3);
  return (sum - 2) * unit;
}
