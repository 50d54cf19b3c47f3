import type { Widget } from "#frame/contract.ts";
import { type ConstantId, constantIds, constants } from "#model/constants.ts";
import type { ConstantSpec } from "#model/spec.ts";
import { horizon } from "#state/options.ts";
import { effort, market, room } from "./options.ts";

/** Every number of ours that a world draws anew; one that a reader changes is the same in all worlds. */
const drawn = constantIds.filter((id: ConstantId) => (constants[id] as ConstantSpec).range !== undefined);

/** A plan of the reader's own against changing nothing, in a hundred worlds. */
export const widget: Widget = {
  id: "the-sandbox",
  chapter: "your-playbook",
  title: "The sandbox",
  question: "In how many of a hundred worlds does your plan beat doing nothing?",
  layout: "side-last",
  controls: [
    { id: "room", option: room, short: "Room", tone: "pull", speaks: ["A"] },
    {
      id: "listen",
      lever: "listen",
      upTo: 12,
      label: "Hours you listen",
      unit: "a week",
      short: "Listening",
    },
    { id: "contacts", lever: "O", short: "Contacts", tone: "push" },
    { id: "process", lever: "tools", label: "Process in place", short: "Process", tone: "person" },
    { id: "horizon", option: horizon, short: "Horizon" },
  ],
  more: [
    { id: "coach", lever: "coach", upTo: 4, tone: "person" },
    { id: "share", lever: "share" },
    { id: "match", lever: "match" },
    { id: "effort", option: effort },
    ...market.map((option) => ({ id: option.id, option })),
  ],
  moreTitle: "More of your plan, and your market",
  keeps: ["room", "listen", "contacts", "process", "coach", "share", "match", "effort"],
  start: {
    levers: { listen: 0, O: 3, tools: 0.4, coach: 1, share: 0, match: 0.5 },
    schedule: [],
    options: {
      planRoom: 0.5,
      horizon: 8,
      planEffort: 0,
      ...Object.fromEntries(market.map(({ id }) => [id, 0])),
    },
    constants: {},
    seed: 1,
  },
  runs: 100,
  weeks: 520,
  paperEvery: 1,
  many: "worlds",
  constants: drawn,
  rules: [
    "In each world every number of ours is drawn evenly from its range, and so are the market, the work and the people. Your plan and doing nothing meet the same world with the same luck; a tie counts half.",
    "Room and direction are one slider here: what is not room is direction.",
    "A number that you change here is the same in every world.",
  ],
  equations: ["T1", "T4", "M2", "C3"],
  headlines: [],
  challenges: [
    {
      id: "sixty",
      goal: "Win in 60 of 100 worlds.",
      detail: "After 8 quarters, with whatever you have met.",
      solution: { room: 80, listen: 6, contacts: 2.25, process: 80, coach: 3, effort: 3 },
    },
    {
      id: "lose",
      goal: "Let such a plan lose.",
      detail: "Ahead in 60 after 8 quarters, behind in most after 2. Judge it then.",
      solution: { room: 80, listen: 6, contacts: 2.25, process: 80, coach: 3, effort: 3, horizon: 2 },
    },
    {
      id: "flip",
      goal: "Find the assumption that flips it.",
      detail: "After 4 quarters that plan loses. One thing about your market lets it win.",
      solution: {
        ...{ room: 80, listen: 6, contacts: 2.25, process: 80, coach: 3, effort: 3, horizon: 4 },
        knownMaturity: 3,
      },
    },
  ],
};
