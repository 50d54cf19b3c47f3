import type { Widget } from "#frame/contract.ts";
import { each, room } from "./options.ts";

/** People who want different amounts of room, and one dial for all of them. */
export const widget: Widget = {
  id: "one-dial",
  chapter: "one-size",
  title: "Twelve people, one dial",
  question: "You may set the room for everybody at once. Whom does it suit?",
  guess: {
    question: "You put the dial in the middle. How many of the twelve are at their best?",
    unit: "of 12",
    min: 0,
    max: 12,
    initial: -1,
    pad: true,
  },
  layout: "side-last",
  controls: [
    { id: "room", option: room, short: "Room", tone: "pull", speaks: ["A"] },
    { id: "spread", lever: "spread", label: "How different they are", short: "Different", waits: true },
    { id: "n", lever: "n", short: "Team", waits: true },
    {
      id: "listen",
      lever: "listen",
      label: "Hours you listen",
      unit: "a week",
      upTo: 20,
      short: "Hours",
      tone: "person",
      waits: true,
    },
    { id: "each", option: each, waits: true },
  ],
  start: {
    levers: { spread: 0.8, n: 12, listen: 6 },
    schedule: [],
    options: { room: 50, each: 0 },
    constants: {},
    seed: 1,
  },
  runs: 100,
  weeks: 1,
  paperEvery: 1,
  many: "teams",
  constants: ["near", "ask", "clus", "jit"],
  equations: ["T0", "T1"],
  headlines: ["4"],
  challenges: [
    {
      id: "six",
      goal: "Suit six with the dial alone.",
      detail: "The same twelve, and nobody is asked.",
      solution: { room: 85 },
    },
    {
      id: "all",
      goal: "Suit all twelve in six hours.",
      detail: "Asking begins with those furthest from the dial. Where should it stand?",
      solution: { each: 1, room: 12 },
    },
    {
      id: "late",
      goal: "Find a team that is too large for it.",
      detail: "Six hours from the middle, and one setting for all would suit more.",
      solution: { each: 1, n: 18 },
    },
  ],
};
