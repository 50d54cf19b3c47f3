import type { Widget } from "#frame/contract.ts";
import { horizon, type OptionSpec } from "#state/options.ts";

const others: OptionSpec = {
  id: "others",
  label: "Craft of the other two",
  help: "Craft of the two firms that are not yours: how much they get out of the same effort.",
  unit: "",
  min: 0,
  max: 1,
  step: 0.05,
  neutral: 0.7,
  key: "kc",
  kind: "lever",
};

const shock: OptionSpec = {
  id: "shock",
  label: "A shock after quarter",
  help: "When demand and earnings fall for all three at once; 0 for never.",
  unit: "(0: none)",
  min: 0,
  max: 20,
  step: 1,
  neutral: 0,
  key: "ks",
  kind: "lever",
};

const you: OptionSpec = {
  id: "you",
  label: "You run",
  help: "Which of the three firms is yours: it is marked in the picture and has a craft of its own.",
  unit: "",
  min: 0,
  max: 2,
  step: 1,
  neutral: 0,
  key: "ky",
  kind: "switch",
  choices: { "0": "Sales", "1": "Passive", "2": "Dynamic" },
};

/** One firm led in three ways: who has earned most depends on the market and on when somebody adds up. */
export const widget: Widget = {
  id: "know-yours",
  chapter: "three-personas",
  title: "Know yours",
  question: "Same firm, three plans. Which one has earned most on the day you are judged?",
  guess: {
    question:
      "A fairly mature market, {maturity} on a scale to 100. In {horizon} the board adds up. Which plan has earned most by then?",
    unit: "",
    min: 0,
    max: 2,
    initial: -1,
    choices: ["the sales plan", "the passive plan", "the dynamic plan"],
  },
  layout: "side-last",
  drawn: [
    { label: "Selling now", levers: ["O"] },
    { label: "Brand and care", levers: ["brand"] },
  ],
  controls: [
    {
      id: "horizon",
      option: horizon,
      label: "You are judged after",
      short: "Horizon",
      waits: true,
      plays: { all: "Play the quarters", next: "Next quarter" },
    },
    { id: "maturity", lever: "M", short: "Maturity" },
    { id: "craft", lever: "craft", label: "Your craft", short: "Your craft" },
    { id: "others", option: others, short: "Their craft" },
    { id: "shock", option: shock, short: "Shock", waits: true },
    { id: "you", option: you },
  ],
  start: {
    levers: { M: 0.6, craft: 0.7 },
    schedule: [],
    options: { horizon: 12, others: 0.7, shock: 0, you: 0 },
    constants: {},
    seed: 1,
  },
  runs: 100,
  weeks: 520,
  paperEvery: 4,
  many: "markets",
  constants: [
    ...["first", "disc", "zeta", "vWin", "hV", "hM"],
    ...["dV", "loyal", "eps", "mature", "care0", "luck"],
  ] as Widget["constants"],
  equations: ["M5", "C1", "C2", "C3", "C4"],
  headlines: ["7", "7b", "7c"],
  challenges: [
    {
      id: "young",
      goal: "Let P come first in a young market.",
      detail: "At maturity 20 or less. Moving one date helps.",
      solution: { maturity: 20, horizon: 14 },
    },
    {
      id: "run-well",
      goal: "Let a well-run S beat a badly run D.",
      detail: "At maturity 80 and 28 quarters, where D would win.",
      solution: { maturity: 80, horizon: 28, craft: 95, others: 40, you: 0 },
    },
    {
      id: "soonest",
      goal: "Find the soonest day on which D is first.",
      detail: "At maturity 80, all three run equally well, no shock.",
      solution: { maturity: 80, horizon: 16 },
    },
  ],
};
