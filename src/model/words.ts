/** Who calls what push or pull. A view: it colours levers and never changes a result. */
import type { LeverId } from "./levers.ts";

/** What the three sorting rules of chapter 1 answer. */
export type Verdict = "push" | "pull" | "neither";

/** An act, as the rules see it; all in per cent. */
export interface Act {
  /** How many already do it. */
  readonly doing: number;
  /** How much of the way of doing it is people's own. */
  readonly own: number;
  /** How much rides on a reward. */
  readonly reward: number;
}

/** The five source articles, in the order of their numbers. */
export const sources = ["000", "001", "002", "003", "004"] as const;
export type Source = (typeof sources)[number];

/** What an author is called where there is room for a few words. */
export const speakers: Readonly<Record<Source, string>> = {
  "000": "An inside-sales manager, 2009",
  "001": "A post on Harvard’s blog, 2012",
  "002": "Horizon Performance",
  "003": "An essay on chief executives",
  "004": "David Johnson, 2010",
};

/** Where the rules draw their borders, in per cent: our reading of a few sentences. */
export const borders = { own: 50, doing: 50, reward: 25, directed: 25 } as const;

/** How each of the three articles that define the words would sort an act. */
export function verdicts({ doing, own, reward }: Act): Record<"000" | "001" | "002", Verdict> {
  const directed = 100 - own;
  const pulls = reward >= directed && reward >= borders.reward;
  const pushes = directed >= borders.directed && directed > reward;
  return {
    "000": own >= borders.own ? "pull" : "push",
    "001": pulls ? "pull" : pushes ? "push" : "neither",
    "002": doing >= borders.doing ? "pull" : "push",
  };
}

/** What a source calls a lever, and in which respect where the word alone would mislead. */
export interface Reading {
  readonly reading: "push" | "pull" | "person" | "dynamic" | "sales" | "bridge" | "other";
  readonly note?: string;
}

/** Lever → source → reading. A source that is missing does not speak of the lever. */
export const words: Readonly<Partial<Record<LeverId, Readonly<Partial<Record<Source, Reading>>>>>> = {
  D: {
    "000": { reading: "push" },
    "001": { reading: "push" },
    "002": { reading: "push", note: "expectations" },
    "003": { reading: "other", note: "goals are dynamic, pressure is sales" },
    "004": { reading: "push", note: "quotas, liked but often a reflex" },
  },
  W: { "001": { reading: "pull" }, "002": { reading: "push" } },
  A: {
    "000": { reading: "pull" },
    "001": { reading: "person" },
    "002": { reading: "pull" },
    "003": { reading: "dynamic" },
  },
  listen: {
    "000": { reading: "pull" },
    "002": { reading: "pull", note: "being valued" },
    "004": { reading: "other", note: "for clients" },
  },
  coach: {
    "000": { reading: "pull", note: "weakly" },
    "001": { reading: "person" },
    "002": { reading: "push", note: "training" },
    "003": { reading: "dynamic", note: "mentoring" },
  },
  tools: { "001": { reading: "person" }, "004": { reading: "bridge" } },
  pick: { "001": { reading: "person" }, "004": { reading: "bridge" } },
  fuse: { "001": { reading: "person" }, "004": { reading: "bridge" } },
  O: {
    "000": { reading: "push" },
    "001": { reading: "other", note: "selling to somebody" },
    "002": { reading: "push" },
    "003": { reading: "sales" },
    "004": { reading: "other", note: "more can be worse" },
  },
  brand: {
    "000": { reading: "pull", note: "organic" },
    "002": { reading: "pull" },
    "003": { reading: "dynamic", note: "passive in part" },
  },
  match: {
    "002": { reading: "other", note: "push and pull together" },
    "003": { reading: "other", note: "partners" },
    "004": { reading: "bridge" },
  },
  share: {
    "002": { reading: "other", note: "push and pull together" },
    "003": { reading: "other", note: "partners" },
    "004": { reading: "bridge" },
  },
};
