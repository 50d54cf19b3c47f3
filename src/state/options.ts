import type { LeverSpec } from "#model/spec.ts";

/**
 * What a reader may set about a picture without changing the model: when it is judged, what is laid over it. A widget
 * declares its own in widget.ts, with the same rules as the levers: a key is never renamed or reused, and no key may
 * be one of a lever's or stand for two options (tests/state/codec.test.ts holds both).
 */
export type OptionSpec = Omit<LeverSpec, "layer" | "origin"> & { readonly id: string };

/** How far ahead a plan is judged: the one option that several pictures share. */
export const horizon: OptionSpec = {
  id: "horizon",
  label: "Judged after",
  help: "How many quarters pass before somebody adds up what a plan has brought.",
  unit: "quarters",
  min: 1,
  max: 40,
  step: 1,
  neutral: 8,
  key: "h",
  kind: "lever",
};
