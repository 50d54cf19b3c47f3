/** Today's settled team, by which everything is scaled, and the readings of disputed evidence. */
import type { Constants } from "./constants.ts";
import { levers } from "./levers.ts";

/** Between 0 and 1. */
export function clamp(x: number): number {
  return Math.min(1, Math.max(0, x));
}

/** What the average person of today has: drive, the result of a week's effort, and skill. */
export interface Reference {
  readonly drive: number;
  readonly result: number;
  readonly skill: number;
}

/** Mean squared misfit of people drawn at today's spread. */
const misfit = 0.127;

/**
 * The reference values at the neutral levers (T1–T4). They follow the constants a reader changes, but not the evidence
 * switch: pass the unswitched constants.
 */
export function reference(k: Constants): Reference {
  const D = levers.D.neutral;
  const W = levers.W.neutral;
  const A = levers.A.neutral;
  const c = levers.c.neutral;
  const coach = levers.coach.neutral;
  const drive = 1 + k.alpha * A - k.chi * W - k.beta * misfit;
  const directed = k.phi * D * (1 - k.phiC * c);
  const reward = k.g * W;
  const measured = drive + directed + reward;
  const unmeasured = drive + directed + k.iota * (drive - 1) - reward * k.k;
  const skill = k.s0 + k.sa * 0.5 + (k.sS * coach) / (coach + k.half) + k.sT * levers.tools.neutral;
  return { drive, result: (1 - c) * measured + c * unmeasured, skill };
}

/** The constants under a reading of what research says about rewards (0 field, 1 helps, 2 crowds out, 3 about nil). */
export function underEvidence(k: Constants, reading: number): Constants {
  if (reading === 1) return { ...k, chi: 0, k: 0.1 };
  if (reading === 2) return { ...k, chi: 0.15 };
  if (reading === 3) return { ...k, g: 0.03, chi: 0 };
  return k;
}
