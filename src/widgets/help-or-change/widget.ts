import type { Widget } from "#frame/contract.ts";
import type { OptionSpec } from "#state/options.ts";

const plan: OptionSpec = {
  id: "plan",
  label: "Against keeping everyone",
  help: "What is set against keeping everyone: when people under the bar are replaced, and who gets help.",
  unit: "",
  min: 0,
  max: 2,
  step: 1,
  neutral: 0,
  key: "hp",
  kind: "switch",
  choices: {
    "0": "Replace now without help",
    "1": "Replace now with help",
    "2": "Replace after a fair try",
  },
};

/** After how many weeks both totals are read: an option, and what the picture's line can be pressed for. */
export const judged: OptionSpec = {
  id: "judged",
  label: "Added up after",
  help: "How many weeks pass before both totals are read. The people are drawn in that week.",
  unit: "weeks",
  min: 4,
  max: 156,
  step: 4,
  neutral: 104,
  key: "hj",
  kind: "lever",
};

/** One team twice: keep everyone and help them, or replace whoever is under the bar. */
export const widget: Widget = {
  id: "help-or-change",
  chapter: "the-person",
  title: "Help or change",
  question: "The same twelve people twice: keep them all and help, or let those under the bar go.",
  guess: {
    question:
      "Replace {gone} of 12 and help nobody, or keep all 12 and build the process. In how many of a hundred tries is keeping ahead after two years?",
    unit: "of 100 tries",
    min: 0,
    max: 100,
    initial: 50,
  },
  layout: "side-last",
  controls: [
    {
      id: "coach",
      lever: "coach",
      label: "Coaching a week",
      unit: "h",
      short: "Coaching",
      tone: "person",
    },
    { id: "process", lever: "tools", label: "Process and tools", short: "Process", tone: "person" },
    { id: "ramp", lever: "ramp", upTo: 52, short: "Learning" },
    { id: "pick", lever: "pick", short: "Picking", tone: "person" },
    {
      id: "judged",
      option: judged,
      short: "Added up",
      waits: true,
      plays: { all: "Play the months", next: "Next month" },
    },
    { id: "plan", option: plan, waits: true },
  ],
  playFrom: 4,
  // The two plans of the guess: process for those who are kept, nothing for those who come.
  start: {
    levers: { coach: 0, tools: 0.8, ramp: 26, pick: 0.5 },
    schedule: [],
    options: { judged: 104, plan: 0 },
    constants: {},
    seed: 1,
  },
  runs: 100,
  weeks: 156,
  paperEvery: 13,
  many: "teams",
  constants: ["sa", "sS", "sT", "half", "admin", "snew", "vac"],
  equations: ["T4", "T5", "T7"],
  headlines: ["6", "6b", "6c"],
  challenges: [
    {
      id: "build",
      goal: "Keep all 12 and get 119 weeks of work done.",
      detail: "In two years, counted in weeks of today’s team.",
      solution: { coach: 2, process: 100 },
    },
    {
      id: "even",
      goal: "Find the point at which the two plans are even.",
      detail: "Replace now with help and add up after two years: each ahead in about half of the tries.",
      solution: { plan: 1, coach: 2, ramp: 12 },
    },
    {
      id: "fair",
      goal: "Make a fair try pay.",
      detail: "Replacing after it must be ahead in 60 of 100 tries within three years.",
      solution: { plan: 2, coach: 2 },
    },
  ],
};
