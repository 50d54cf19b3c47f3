import type { OptionSpec } from "#state/options.ts";

/** The one dial: how much room everybody gets. Direction is what is left. */
export const room: OptionSpec = {
  id: "room",
  label: "Room you give",
  help: "At 0 you tell everybody how; at 100 everybody goes their own way.",
  unit: "%",
  min: 0,
  max: 100,
  step: 1,
  neutral: 50,
  key: "or",
  kind: "lever",
};

/** Whether the hours are spent on asking people one by one. */
export const each: OptionSpec = {
  id: "each",
  label: "Ask each person",
  help: "You listen to people, furthest from the dial first, and give those you heard the room that suits them.",
  unit: "",
  min: 0,
  max: 1,
  step: 1,
  neutral: 0,
  key: "oe",
  kind: "switch",
  choices: { "0": "one way for all", "1": "ask each person" },
};
