import type { LeverSpec } from "#model/spec.ts";

/** What a reader may set about a picture without changing the model: when it is judged, what is laid over it. */
export type OptionSpec = Omit<LeverSpec, "layer" | "origin">;

/**
 * The declaration of every such setting, with the same rules as the levers: a key is never renamed or
 * reused, and no key may be one of a lever's (tests/state/codec.test.ts holds both).
 */
export const options = {
  review: {
    label: "Review the total in week",
    help: "The week in which somebody adds up everything so far and decides whether to go on.",
    unit: "",
    min: 4,
    max: 104,
    step: 1,
    neutral: 26,
    key: "rw",
    kind: "lever",
  },
  stop: {
    label: "Stop if behind at the review",
    help: "At the review, a plan that is behind in total is dropped for the other one.",
    unit: "",
    min: 0,
    max: 1,
    step: 1,
    neutral: 0,
    key: "rs",
    kind: "switch",
    choices: { "0": "stay whatever the total says", "1": "stop if behind" },
  },
  month: {
    label: "Month shown",
    help: "The month at which the doors are drawn and counted.",
    unit: "",
    min: 1,
    max: 48,
    step: 1,
    neutral: 36,
    key: "mo",
    kind: "lever",
  },
  overlay: {
    label: "Lay the published counts beside it",
    help: "Shows what was counted in American medicine from 2008 on beside this model's own market.",
    unit: "",
    min: 0,
    max: 1,
    step: 1,
    neutral: 0,
    key: "ov",
    kind: "switch",
    choices: { "0": "your market", "1": "beside published counts" },
  },
} as const satisfies Record<string, OptionSpec>;

export type OptionId = keyof typeof options;
