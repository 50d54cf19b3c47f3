/** A plan, worked out: which terms hold from which week on. */
import { type CompanyTerms, companyTerms } from "./company.ts";
import type { Constants } from "./constants.ts";
import { type LeverId, type Levers, neutral } from "./levers.ts";
import { type MarketTerms, marketTerms } from "./market.ts";
import type { Step } from "./spec.ts";
import { type TeamTerms, teamTerms } from "./team-terms.ts";

/** What is done: levers from the start (those not named stay neutral) and changes of them at later weeks. */
export interface Plan {
  readonly levers?: Partial<Levers>;
  /** The size of the team cannot change on the way: a step's `n` is ignored. */
  readonly schedule?: readonly Step<LeverId>[];
}

/** The terms that hold from week `at` (0-based) until the next stage. */
export interface Stage {
  readonly at: number;
  readonly levers: Levers;
  readonly team: TeamTerms;
  readonly market: MarketTerms;
  readonly company: CompanyTerms;
}

function stage(at: number, levers: Levers, k: Constants): Stage {
  const terms = { market: marketTerms(levers, k), company: companyTerms(levers, k) };
  return { at, levers, team: teamTerms(levers, k), ...terms };
}

/**
 * The stages of a plan, in order of time; steps of the same week act in the order given. The first stage, which sets up
 * the start, has the plan's levers only.
 */
export function stagesOf(plan: Plan, k: Constants): readonly [Stage, ...Stage[]] {
  let levers: Levers = { ...neutral(), ...plan.levers };
  const { n } = levers;
  const stages: [Stage, ...Stage[]] = [stage(0, levers, k)];
  const steps = [...(plan.schedule ?? [])].sort((a, b) => a.at - b.at);
  for (const step of steps) {
    levers = { ...levers, ...step.set, n };
    stages.push(stage(Math.max(0, step.at), levers, k));
  }
  return stages;
}
