import type { Widget } from "#frame/contract.ts";
import { already, effort, keep, lastWeek, market, people, week } from "./options.ts";

/** Twelve people and a new habit: somebody starts it, or they take it from one another. */
export const widget: Widget = {
  id: "first-follower",
  chapter: "start-and-spread",
  title: "The first follower",
  question: "A new habit, and twelve people. Do you start it, or let it spread?",
  guess: {
    question: "{scene} You build {culture}, and you push nothing. How many of the twelve do it after a year?",
    unit: `of ${people}`,
    min: 0,
    max: people,
    initial: -1,
    pad: true,
  },
  layout: "side-first",
  controls: [
    {
      id: "effort",
      option: effort,
      short: "Start",
      tone: "push",
      waits: true,
      speaks: ["D", "W", "coach"],
    },
    { id: "room", lever: "A", short: "Room", tone: "pull" },
    { id: "already", option: already, short: "Already", tone: "person" },
    { id: "keep", option: keep, short: "Keep on", tone: "push", waits: true },
    {
      id: "week",
      option: week,
      short: "Weeks",
      waits: true,
      plays: { all: "Play the weeks", next: "Next week" },
    },
    { id: "market", option: market, waits: true },
  ],
  playFrom: 0,
  start: {
    levers: { A: 1 },
    schedule: [],
    options: { effort: 0, already: 0, keep: lastWeek, week: 52, market: 0 },
    constants: {},
    seed: 1,
  },
  runs: 100,
  weeks: lastWeek,
  paperEvery: 13,
  many: "teams",
  constants: ["pT", "qT", "half", "qM", "q0", "eta"],
  equations: ["T6", "M4"],
  headlines: ["2", "2b"],
  challenges: [
    {
      id: "nine",
      goal: "Nine of twelve by week 40.",
      detail: "From nobody, and you may keep starting it for 13 weeks at most.",
      solution: { effort: 100, keep: 13 },
    },
    {
      id: "few",
      goal: "Find the few who make push needless.",
      detail:
        "Start nothing, give half the room. With how few at the start do nine do it within a year, in 90 of 100 teams?",
      solution: { room: 50, already: 2 },
    },
    {
      id: "left",
      goal: "Leave hardly a team behind.",
      detail: "From nobody, in 13 weeks of starting: at most 10 of 100 teams with nobody after a year.",
      solution: { effort: 100, keep: 13 },
    },
  ],
};
