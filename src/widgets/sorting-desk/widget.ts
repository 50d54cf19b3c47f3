import type { Widget } from "#frame/contract.ts";
import { borders } from "#model/words.ts";
import type { OptionSpec } from "#state/options.ts";
import { phrase } from "#words/phrase.ts";
import { bonus } from "./acts.ts";

const percentOf = (id: string, key: string, label: string, help: string, neutral: number): OptionSpec => ({
  id,
  label,
  help,
  unit: "%",
  min: 0,
  max: 100,
  step: 5,
  neutral,
  key,
  kind: "lever",
});

const doing = percentOf(
  "doing",
  "sd",
  phrase`Already doing it`,
  phrase`How many of the team do it today.`,
  bonus.doing,
);
const own = percentOf(
  "own",
  "so",
  phrase`Their own way`,
  phrase`From the manager’s script at 0 to a way entirely of their own at 100.`,
  bonus.own,
);
const reward = percentOf(
  "reward",
  "sr",
  phrase`Rides on a reward`,
  phrase`How much of the reason is pay.`,
  bonus.reward,
);

/** One act on a desk, and the borders that three authors draw between push and pull. */
export const widget: Widget = {
  id: "sorting-desk",
  chapter: "two-words",
  title: "The sorting desk",
  question: "One act, three authors who use the words. What does each call it?",
  guess: {
    question: "A bonus for everybody who uses the new customer system. Is that push or pull?",
    unit: "",
    min: 0,
    max: 2,
    initial: -1,
    choices: ["Push", "Pull", "It depends on who speaks"],
  },
  layout: "side-last",
  controls: [
    { id: "doing", option: doing, short: "Doing it" },
    { id: "own", option: own, short: "Own way", speaks: ["A"] },
    { id: "reward", option: reward, short: "Reward", speaks: ["W"] },
  ],
  start: {
    levers: {},
    schedule: [],
    options: { doing: bonus.doing, own: bonus.own, reward: bonus.reward },
    constants: {},
    seed: 1,
  },
  runs: 1,
  weeks: 1,
  paperEvery: 1,
  many: "acts",
  certain: "Three rules sort the act. Nothing is drawn by chance.",
  rules: [
    phrase`The manager of 2009: pull where at least ${borders.own} % of the way is people’s own, push below that.`,
    phrase`The post of 2012: pull where at least ${borders.reward} % rides on a reward and that is no less than what is directed; push where at least ${borders.directed} % is directed and that is more than the reward; else neither. What is directed is the part that is not people’s own way.`,
    phrase`Horizon Performance: pull where at least ${borders.doing} % already do it, push below that.`,
    "The borders are our reading of a few sentences in each article. The other two articles never use the words, so they get no rule.",
  ],
  constants: [],
  equations: [],
  headlines: [],
  challenges: [
    {
      id: "pull",
      goal: "Find an ask that all three call pull.",
      detail: "Praise alone, or a prize alone, is not enough.",
      solution: { doing: 60, own: 80, reward: 50 },
    },
    {
      id: "push",
      goal: "Find one that all three call push.",
      detail: "What does it take before even the post of 2012 agrees?",
      solution: { doing: 10, own: 10, reward: 20 },
    },
    {
      id: "neither",
      goal: "Find one that the post of 2012 calls neither.",
      detail: "There is a corner that its two words do not reach.",
      solution: { own: 85, reward: 10 },
    },
  ],
};
