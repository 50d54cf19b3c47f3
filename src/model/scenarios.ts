/** Named plans: what a reader may start from. All their numbers are editorial; no source gives them. */
import type { Levers } from "./levers.ts";
import type { Plan } from "./stages.ts";

/** A named plan. */
export interface Preset extends Plan {
  readonly label: string;
}

/** How three kinds of company divide their effort; the parts add up to 1. */
export const personas = {
  sales: { sell: 0.66, brand: 0.08, price: 0.16, inno: 0.02, people: 0.08 },
  passive: { sell: 0.43, brand: 0.32, price: 0.12, inno: 0.05, people: 0.08 },
  dynamic: { sell: 0.3, brand: 0.18, price: 0.02, inno: 0.38, people: 0.12 },
} as const satisfies Record<string, Partial<Levers>>;

export const presets = {
  "command-and-control": { label: "Command and control", levers: { D: 0.9, W: 0.2, A: 0.1 } },
  "money-star": { label: "Money star", levers: { D: 0.3, W: 0.9, A: 0.5 } },
  "pull-manager": { label: "Pull manager", levers: { D: 0.2, W: 0.2, A: 0.9, listen: 9 } },
  "dual-leader": {
    label: "Dual leader",
    levers: { D: 0.5, W: 0.5, coach: 2, A: 0.5 },
    schedule: [{ at: 13, set: { D: 0, W: 0, coach: 0, A: 1 } }],
  },
  "sales-persona": { label: "Sales persona", levers: personas.sales },
  "passive-marketer": { label: "Passive marketer", levers: personas.passive },
  "dynamic-marketer": { label: "Dynamic marketer", levers: personas.dynamic },
  "pharma-2006": { label: "Pharma 2006", levers: { O: 4, rel: 0.1 } },
  integrated: { label: "Integrated", levers: { O: 3, rel: 0.5, match: 0.9, share: 0.6 } },
} as const satisfies Record<string, Preset>;

/** The id of a preset, as the command line takes it. */
export type PresetId = keyof typeof presets;
