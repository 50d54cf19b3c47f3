/** The team once everything has settled, without any run (chapter 5). */
import { type Constants, defaults } from "./constants.ts";
import { type Levers, neutral } from "./levers.ts";
import { clamp } from "./reference.ts";
import { teamTerms } from "./team-terms.ts";

/** Where the people of a camp stand around its middle, in units of .895 of its spread. */
const stands = [-1.5, -0.5, 0.5, 1.5] as const;

/** What a settled team does, per average person. */
export interface Settled {
  /** Index, 100 = today. */
  readonly team: number;
  readonly drive: number;
  /** Measured and unmeasured work. */
  readonly quant: number;
  readonly qual: number;
}

/**
 * The settled team at given levers: nobody is listened to, skill is at its ceiling for average talent, and drive where
 * it stays. Averaged over eight preferences, four in each camp.
 */
export function settled(given: Partial<Levers> = {}, changed: Partial<Constants> = {}): Settled {
  const levers: Levers = { ...neutral(), ...given };
  const terms = teamTerms(levers, { ...defaults(), ...changed });
  const { k, ref, room } = terms;
  const { c, D, A, W } = levers;
  const sums = { v: 0, drive: 0, quant: 0, qual: 0 };
  for (const side of [-1, 1]) {
    for (const stand of stands) {
      const middle = 0.5 + k.shift * levers.peers + side * k.clus * levers.spread;
      const preference = Math.min(0.98, Math.max(0.02, middle + 0.895 * k.jit * stand));
      const gap = room - preference;
      const drive = 1 + k.alpha * clamp(A) - k.beta * gap * gap - k.chi * W;
      const effort = drive + terms.directing * clamp(D);
      const quant = effort + terms.paidMeasured;
      const qual = effort + k.iota * (drive - 1) + terms.paidUnmeasured;
      sums.v += Math.max(0, (1 - c) * quant + c * qual - terms.friction);
      sums.drive += drive;
      sums.quant += quant;
      sums.qual += qual;
    }
  }
  const skill = terms.skillOfAll + k.sa * 0.5 + k.sS * terms.coached;
  const time = Math.max(0, 1 - (terms.coach + k.admin * levers.tools) / 40);
  const today = 1 - (1 + 0.4 * k.admin) / 40;
  const team = ((100 * sums.v) / 8 / ref.result) * (skill / ref.skill) * (time / today);
  return { team, drive: sums.drive / 8, quant: sums.quant / 8, qual: sums.qual / 8 };
}

/** The direction, in steps of a hundredth from 0 to 100, at which a settled team does most. */
export function bestDirection(given: Partial<Levers> = {}, changed: Partial<Constants> = {}): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let D = 0; D <= 100; D++) {
    const { team } = settled({ ...given, D: D / 100 }, changed);
    if (team > most) {
      most = team;
      best = D;
    }
  }
  return best;
}
