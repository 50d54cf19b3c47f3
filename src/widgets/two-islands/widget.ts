import type { Widget } from "#frame/contract.ts";

/** Marketing and sales, the clients' road between them, and the bridge that joins the two. */
export const widget: Widget = {
  id: "two-islands",
  chapter: "build-the-bridge",
  title: "Two islands",
  question: "{reps} reps win about {about} clients a quarter. Which move wins more?",
  guess: {
    question:
      "You may do one thing: contact clients half as often again, write half as many proposals again, or let your reps drop half of the early work. Which brings the most wins?",
    unit: "",
    min: 0,
    max: 3,
    initial: -1,
    choices: ["more contacts", "more proposals", "less early work", "none of the three"],
  },
  layout: "side-last",
  controls: [
    { id: "share", lever: "share", short: "Shared work", tone: "pull" },
    { id: "match", lever: "match", label: "Met on their channel", short: "Channel", tone: "pull" },
    { id: "contacts", lever: "O", short: "Contacts", tone: "push", upTo: 6, waits: true },
    { id: "proposals", lever: "props", short: "Proposals", tone: "push", waits: true },
    { id: "reps", lever: "n", label: "Reps", short: "Reps", upTo: 20 },
  ],
  start: {
    levers: { O: 3, rel: 0.5, match: 0.35, share: 0, n: 12, props: 1 },
    schedule: [],
    options: {},
    constants: {},
    seed: 1,
  },
  runs: 100,
  weeks: 104,
  paperEvery: 1,
  many: "markets",
  constants: ["hC", "hD", "care0", "dec", "eta", "w0", "chan"],
  equations: ["M4", "M5", "M6"],
  headlines: ["9", "9b", "9c"],
  challenges: [
    {
      id: "fourteen",
      goal: "Win 14 clients a quarter.",
      detail: "With the same 12 reps, or fewer.",
      solution: { share: 60, match: 90 },
    },
    {
      id: "cheaper",
      goal: "Spend under 12 rep-weeks on a win.",
      detail: "Without winning fewer clients than at the start.",
      solution: { share: 60, match: 90 },
    },
    {
      id: "nine",
      goal: "Beat the twelve with nine reps.",
      detail: "More wins a quarter than at the start, with 9 reps or fewer.",
      solution: { share: 60, match: 90, reps: 9 },
    },
  ],
};
