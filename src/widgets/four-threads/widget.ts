import type { Widget } from "#frame/contract.ts";
import type { OptionSpec } from "#state/options.ts";
import { phrase } from "#words/phrase.ts";

/** What investing in the person adds: hours of coaching a week for each, and process and tools in place. */
export const invested = { coach: 2, tools: 0.6 } as const;

const person: OptionSpec = {
  id: "person",
  label: phrase`Invest in the person: coach ${invested.coach} hours a week, process at ${invested.tools * 100} %`,
  help: "Today’s team gets more coaching and a better process; direction, reward and room stay as they are.",
  unit: "",
  min: 0,
  max: 1,
  step: 1,
  neutral: 0,
  key: "fp",
  kind: "switch",
  choices: { "0": "coaching and process as they were", "1": "more coaching, better process" },
};

/** Where the four changes stand when the guess is asked. */
export const asked = 0.6;

/** A settled team at every amount of direction, yesterday and under four changes of the times. */
export const widget: Widget = {
  id: "four-threads",
  chapter: "waning-power",
  title: "Four threads",
  question: "You direct more and more closely. Where does more stop helping?",
  guess: {
    question:
      "On a dial from 0 to 100, the best amount of direction used to be {yesterday}. With all four changes at {asked}, where will it be?",
    unit: "",
    about: phrase`With all four changes at ${asked * 100}`,
    min: 0,
    max: 100,
    initial: 90,
  },
  layout: "side-last",
  drawn: [
    { label: "Direction", levers: ["D"] },
    { label: "Reward", levers: ["W"] },
    { label: "Room, purpose", levers: ["A"] },
  ],
  controls: [
    { id: "info", lever: "info", short: "Facts" },
    { id: "peers", lever: "peers", short: "Peers" },
    { id: "buyer", lever: "buyer", short: "Buyer", waits: true },
    { id: "c", lever: "c", label: "Work takes a team", short: "Team" },
    { id: "evidence", lever: "evidence", label: "Which reading of the studies on rewards" },
    { id: "person", option: person },
  ],
  start: {
    levers: { info: 0.4, peers: 0.4, buyer: 0.4, c: 0.4, evidence: 0 },
    schedule: [],
    options: { person: 0 },
    constants: {},
    seed: 1,
  },
  runs: 100,
  weeks: 208,
  paperEvery: 1,
  many: "worlds",
  certain:
    "This team has settled, so nothing happens to it by chance. The dots are a hundred nearby worlds: every number of ours with a range is drawn anew, and a number that you change stays as you set it.",
  rules: [
    "The team has had all the time it needs: drive and skill stand still, and nobody is listened to.",
    "The usual team, at 100, is the one the other chapters begin with.",
    "There are eight kinds of people, four who want less room and four who want more. Nobody has an age.",
  ],
  constants: [
    ...(["phi", "phiC", "phiI", "beta", "shift", "psi", "iota"] as const),
    ...(["alpha", "chi", "g", "k", "clus", "jit"] as const),
  ],
  equations: ["T1", "T2", "T3", "T4", "T5"],
  headlines: ["5", "5b", "5c"],
  challenges: [
    {
      id: "one",
      goal: "Keep full direction best with one change at 100.",
      detail: "One of the four at its end. Three of the four will do.",
      solution: { info: 100, peers: 0, buyer: 0, c: 0 },
    },
    {
      id: "tip",
      goal: "Find where full direction turns into harm.",
      detail:
        "Put the other three at 50, and give buyers just enough control for full to do worse than none.",
      solution: { info: 50, peers: 50, c: 50, buyer: 80 },
    },
    {
      id: "above",
      goal: "Get above 100 with all four at 60 or more.",
      detail: "Without more direction, reward or room.",
      solution: { info: 60, peers: 60, buyer: 60, c: 60, person: 1 },
    },
  ],
};
