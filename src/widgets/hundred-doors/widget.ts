import type { Widget } from "#frame/contract.ts";
import type { OptionSpec } from "#state/options.ts";

const month: OptionSpec = {
  id: "month",
  label: "Month shown",
  help: "The month at which the doors are drawn and counted.",
  unit: "",
  min: 1,
  max: 48,
  step: 1,
  neutral: 36,
  key: "mo",
  kind: "lever",
};

const overlay: OptionSpec = {
  id: "overlay",
  label: "Lay the published counts beside it",
  help: "Shows what was counted in American medicine from 2008 on beside this model's own market.",
  unit: "",
  min: 0,
  max: 1,
  step: 1,
  neutral: 0,
  key: "ov",
  kind: "switch",
  choices: { "0": "your market", "1": "beside published counts" },
};

/** What every control of the reader's own market needs: that the published counts are not laid over it. */
const own = { option: overlay, value: 0 } as const;

/** A hundred clients, each behind a door: a quiet year, a quota year, and the way back. */
export const widget: Widget = {
  id: "hundred-doors",
  chapter: "more-could-be-worse",
  title: "A hundred doors",
  question: "You go back from {quota} contacts a month to {back}. What happens to your meetings?",
  guess: {
    question:
      "At {first} you had {before} meetings a month. The year at {quota} has brought them down to {low}. How many will you have a year after going back?",
    unit: "meetings a month",
    min: 0,
    max: 120,
    initial: 40,
  },
  layout: "side-first",
  controls: [
    {
      id: "after",
      scheduled: "O",
      step: 1,
      label: "Contacts afterwards",
      short: "Afterwards",
      tone: "push",
      waits: true,
      needs: own,
    },
    {
      id: "quota",
      scheduled: "O",
      step: 0,
      label: "Contacts, quota year",
      short: "Quota year",
      tone: "push",
      waits: true,
      needs: own,
    },
    { id: "relevance", lever: "rel", label: "Relevance", short: "Relevance", tone: "pull", needs: own },
    { id: "cooling", lever: "cool", short: "Cooling", needs: own },
    {
      id: "month",
      option: month,
      short: "Month",
      waits: true,
      plays: { all: "Play the months", next: "Next month" },
      needs: own,
    },
    { id: "overlay", option: overlay, waits: true },
  ],
  playFrom: 12,
  start: {
    levers: { O: 3, rel: 0.3, cool: 0.08 },
    schedule: [
      { at: 52, set: { O: 8 } },
      { at: 104, set: { O: 3 } },
    ],
    options: { month: 36, overlay: 0 },
    constants: {},
    seed: 1,
  },
  runs: 100,
  weeks: 208,
  paperEvery: 3,
  many: "markets",
  constants: ["tol", "tolCV", "reopen", "chan", "tolSk", "w0", "a"],
  equations: ["M1", "M2", "M3"],
  headlines: ["8"],
  challenges: [
    {
      id: "eighty",
      goal: "Get 80 doors open again.",
      detail: "After a full quota year, within 24 months.",
      solution: { after: 0.5 },
    },
    {
      id: "ninety",
      goal: "Keep 90 doors open through the quota year.",
      detail: "At 8 contacts a month. One slider is enough.",
      solution: { relevance: 85 },
    },
    {
      id: "sixty",
      goal: "Never fall under 60 meetings for two years.",
      detail: "From month 13 on, with no more than 4 contacts a month.",
      solution: { quota: 3, relevance: 60 },
    },
  ],
};
