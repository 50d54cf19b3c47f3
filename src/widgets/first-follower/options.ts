import type { OptionSpec } from "#state/options.ts";

/** How many people the team has, and how many buyers the market. */
export const people = 12;
export const buyers = 100;

/** The last week shown. */
export const lastWeek = 104;

/** Expectations, training and incentives as one: how hard somebody works at starting the new way. */
export const effort: OptionSpec = {
  id: "effort",
  label: "How hard you start it",
  help: "Clear expectations, training and rewards for the new way, all three together; in a market, how often you contact each buyer.",
  unit: "",
  min: 0,
  max: 1,
  step: 0.05,
  neutral: 0,
  key: "fe",
  kind: "lever",
};

/** How many do it before anything is done. */
export const already: OptionSpec = {
  id: "already",
  label: "Already doing it",
  help: "How many of the twelve do it when the clock starts; in a market, the same share of the buyers.",
  unit: "people",
  min: 0,
  max: people,
  step: 1,
  neutral: 0,
  key: "fa",
  kind: "lever",
};

/** When starting stops. The last week of the picture is as good as never. */
export const keep: OptionSpec = {
  id: "keep",
  label: "Weeks you keep starting it",
  help: "After so many weeks all starting ends and only room is left, all of it; in a market contacts end and the brand stays.",
  unit: "weeks",
  min: 1,
  max: lastWeek,
  step: 1,
  neutral: lastWeek,
  key: "fk",
  kind: "lever",
};

/** Which week the people and the teams are shown in. */
export const week: OptionSpec = {
  id: "week",
  label: "Weeks gone by",
  help: "After how many weeks the people are drawn and the teams are counted.",
  unit: "weeks",
  min: 0,
  max: lastWeek,
  step: 1,
  neutral: 52,
  key: "fw",
  kind: "lever",
};

/** The same rule among people and among buyers. */
export const market: OptionSpec = {
  id: "market",
  label: "Your market instead of your team",
  help: "Shows a hundred buyers and a new product instead of twelve people and a new habit.",
  unit: "",
  min: 0,
  max: 1,
  step: 1,
  neutral: 0,
  key: "fm",
  kind: "switch",
  choices: { "0": "your team", "1": "your market" },
};
