import type { Widget } from "#frame/contract.ts";
import type { OptionSpec } from "#state/options.ts";

const review: OptionSpec = {
  id: "review",
  label: "Review the total in week",
  help: "The week in which somebody adds up everything so far and decides whether to go on.",
  unit: "",
  min: 4,
  max: 104,
  step: 1,
  neutral: 26,
  key: "rw",
  kind: "lever",
};

const stop: OptionSpec = {
  id: "stop",
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
};

/** Two plans for the same team: direct it, or give it room; and a day on which the total is read. */
export const widget: Widget = {
  id: "the-review",
  chapter: "patience",
  title: "The review",
  question: "One team, two plans: tell them how, or give them room.",
  guess: {
    question:
      "Room starts behind. {leads} But the weak weeks before still count. When has its total caught up?",
    prefix: "week",
    unit: "",
    min: 1,
    max: 60,
    initial: 50,
  },
  layout: "side-last",
  drawn: [
    { label: "Directed", levers: ["D"] },
    { label: "Room", levers: ["A"] },
  ],
  controls: [
    { id: "review", option: review, short: "Review", waits: true },
    {
      id: "trust",
      lever: "trust",
      label: "Trust gets half-way in",
      short: "Trust",
      tone: "pull",
      speaks: ["A"],
    },
    {
      id: "gain",
      constant: "phi",
      label: "What directing gains at once",
      short: "Direct",
      tone: "push",
      speaks: ["D"],
    },
    {
      id: "listen",
      lever: "listen",
      label: "Hours you listen, with room",
      unit: "a week",
      upTo: 10,
      short: "Listen",
      tone: "pull",
    },
    { id: "stop", option: stop, waits: true },
  ],
  // story.ts puts the review midway between the two crossings.
  start: {
    levers: { trust: 18, listen: 0 },
    schedule: [],
    options: { review: 26, stop: 0 },
    constants: {},
    seed: 1,
  },
  runs: 100,
  weeks: 104,
  paperEvery: 4,
  many: "teams",
  constants: ["phi", "alpha", "beta", "chi", "gamma", "iota", "phiC"],
  equations: ["T1", "T2", "T3"],
  headlines: ["3", "3c"],
  challenges: [
    {
      id: "stay",
      goal: "Find the first review you would survive.",
      detail: "Put the review in the first week in which the total is no longer behind.",
      solution: { review: 34 },
    },
    {
      id: "direct",
      goal: "Make direction right at one year.",
      detail: "Its total must be ahead after 52 weeks.",
      solution: { trust: 30 },
    },
    {
      id: "early",
      goal: "Get the total level by week 20.",
      detail: "Change the team, not the calendar.",
      solution: { trust: 10 },
    },
  ],
};
