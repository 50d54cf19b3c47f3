/** The terms of the team's equations that only levers and constants decide. */
import type { Constants } from "./constants.ts";
import type { Levers } from "./levers.ts";
import { type Reference, reference, underEvidence } from "./reference.ts";

// The specification's rounded ln 2, which every golden value rests on.
const half = 6931 / 10000;

/** What only levers and constants decide: worked out once per change of levers, not per week or person. */
export interface TeamTerms {
  readonly k: Constants;
  readonly levers: Levers;
  readonly ref: Reference;
  /** Room offered to all (T0). */
  readonly room: number;
  /** Coaching that arrives, hours a week per person. */
  readonly coach: number;
  /** Coaching's effect, 0 to 1. */
  readonly coached: number;
  readonly skillOfAll: number;
  /** How much drive and skill move in a week (T1, T4). */
  readonly trust: number;
  readonly learning: number;
  /** What a unit of direction adds to effort, and what pay adds to measured and to unmeasured work (T2). */
  readonly directing: number;
  readonly paidMeasured: number;
  readonly paidUnmeasured: number;
  readonly friction: number;
  /** Output of a unit of effort, skill and time, so that today is 100 (T5). */
  readonly scaling: number;
  /** Chances a week of starting the new way, alone and with everybody doing it (T6). */
  readonly start: number;
  readonly spread: number;
  /** Chance a week of leaving at today's drive (T7). */
  readonly quit: number;
  readonly bar: number;
  /** How far skill moves what somebody prefers (the switch `readiness`). */
  readonly readiness: number;
}

/** Folds levers and constants into the terms of the equations. */
export function teamTerms(levers: Levers, given: Constants): TeamTerms {
  const k = underEvidence(given, levers.evidence);
  const ref = reference(given);
  const { D, W, A, c, teamPay } = levers;
  const coach = Math.min(8, (levers.coach * levers.people) / 0.1);
  const coached = coach / (coach + k.half);
  const reward = k.g * W * levers.val;
  const pressure = (D + W) / 2;
  return {
    k,
    levers,
    ref,
    room: (1 + A - D) / 2,
    coach,
    coached,
    skillOfAll: k.s0 + k.sT * levers.tools,
    trust: Math.min(1, half / levers.trust),
    learning: Math.min(1, 1.6 / levers.ramp),
    directing: k.phi * levers.dir * (1 - k.phiC * c) * (1 - k.phiI * levers.info),
    paidMeasured: reward * (1 - teamPay + k.teamPay * teamPay),
    paidUnmeasured: reward * (k.teamPay * teamPay - k.k * (1 - teamPay)),
    friction: k.psi * levers.buyer * pressure * pressure,
    scaling: 100 / (ref.result * ref.skill * (1 - (1 + 0.4 * k.admin) / 40)),
    start: (k.pT / 4) * (D + W + coached),
    spread: (k.qT / 4) * A,
    quit: (levers.quit * 12) / 52,
    bar: levers.bar * ref.skill,
    readiness: levers.readiness * 0.4,
  };
}
