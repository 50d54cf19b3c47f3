import { levers as declared } from "#model/levers.ts";
import type { Scenario } from "#model/simulate.ts";
import type { Settings } from "#state/settings.ts";
import { widget } from "./widget.ts";

/** The week (counted from 0) of a replacement review that lets people try first: half a year in. */
export const fairTry = 26;

/** What is set against keeping everyone, in the order of the choices in widget.ts. */
export const plans = ["now", "helped", "tried"] as const;
export type PlanName = (typeof plans)[number];

/** Without help: no coaching, and the process that there is today. */
const unhelped = { coach: 0, tools: declared.tools.neutral };

/** Up to this week (counted from 1) everything is shown before the guess. */
export const early = 8;

/** The two scenarios at these settings: everyone kept and helped, and the plan set against it. */
export function scenariosOf({ levers, options, constants, seed }: Settings): {
  name: PlanName;
  keep: Scenario;
  swap: Scenario;
} {
  const name = plans[options.plan ?? 0] ?? "now";
  const shared = { weeks: widget.weeks, team: true, seed, constants };
  const fuse = name === "tried" ? fairTry : 0;
  return {
    name,
    keep: { ...shared, levers },
    swap: { ...shared, levers: { ...levers, ...(name === "now" ? unhelped : {}), fuse } },
  };
}
