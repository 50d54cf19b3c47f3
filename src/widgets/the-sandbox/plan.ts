import type { Levers } from "#model/levers.ts";
import { personas } from "#model/scenarios.ts";
import type { KeptPlan, Settings } from "#state/settings.ts";

/** What the company's effort looks like at each setting of its switch. */
const efforts: readonly Partial<Levers>[] = [{}, personas.sales, personas.passive, personas.dynamic];

/** The levers of a plan. */
export function planOf({ levers, options }: KeptPlan): Partial<Levers> {
  const A = options["planRoom"] ?? 0.5;
  return { ...levers, A, D: Number((1 - A).toFixed(2)), ...efforts[options["planEffort"] ?? 0] };
}

/** What each answer about a market stands for, from "1" on; "0" leaves it to the worlds. */
const answers = {
  knownMaturity: ["M", 0.2, 0.55, 0.9],
  knownFacts: ["info", 0, 0.35, 0.7],
  knownPeers: ["peers", 0, 0.35, 0.7],
  knownBuyers: ["buyer", 0, 0.35, 0.7],
  knownComplex: ["c", 0.1, 0.4, 0.7],
  knownRamp: ["ramp", 13, 26, 52],
} as const;

type Answer = keyof typeof answers;
const questions = Object.keys(answers) as Answer[];

/** The dials that a reader has fixed, the same in every world. */
export function marketOf({ options }: Settings): Partial<Levers> {
  const fixed: Partial<Levers> = {};
  for (const id of questions) {
    const [dial, ...values] = answers[id];
    const value = values[(options[id] ?? 0) - 1];
    if (value !== undefined) fixed[dial] = value;
  }
  return fixed;
}
