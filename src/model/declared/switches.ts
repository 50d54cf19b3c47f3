import type { LeverSpec } from "../spec.ts";
import { choice } from "./origin.ts";

/** Which reading of disputed evidence the model follows. */
export const switches = {
  evidence: {
    label: "What research says about rewards",
    help: "Which reading of the studies on pay for results you want the model to follow.",
    unit: "",
    min: 0,
    max: 3,
    step: 1,
    neutral: 0,
    key: "ev",
    layer: "team",
    kind: "switch",
    origin: choice("C12, C19, C20 and C21 disagree"),
    choices: {
      "0": "As measured in the field",
      "1": "Rewards help",
      "2": "Rewards crowd out",
      "3": "About nil",
    },
  },
  readiness: {
    label: "What newcomers need",
    help: "Whether somebody who is still learning the job needs more direction, more room, or neither.",
    unit: "",
    min: -1,
    max: 1,
    step: 1,
    neutral: 0,
    key: "rd",
    layer: "team",
    kind: "switch",
    origin: choice("C6 and situational leadership disagree"),
    choices: { "-1": "Novices need room", "0": "No difference", "1": "Novices need direction" },
  },
} as const satisfies Record<string, LeverSpec>;
