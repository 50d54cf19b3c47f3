import type { OptionSpec } from "#state/options.ts";
import { phrase } from "#words/phrase.ts";

/** Room is one dial here: what is not room is direction. */
export const room: OptionSpec = {
  id: "planRoom",
  label: "Room you give",
  help: "How much people may decide for themselves. What is not room is direction.",
  unit: "",
  min: 0,
  max: 1,
  step: 0.01,
  neutral: 0.5,
  key: "sbr",
  kind: "lever",
};

/** The company's effort, divided as it is today or as one of three personas divides it. */
export const effort: OptionSpec = {
  id: "planEffort",
  label: "Where the effort goes",
  help: "How the firm divides its effort between selling, care, price, new offers and people.",
  unit: "",
  min: 0,
  max: 3,
  step: 1,
  neutral: 0,
  key: "sbe",
  kind: "switch",
  choices: { "0": "as today", "1": "sales", "2": "passive", "3": "dynamic" },
};

const about = (
  id: string,
  key: string,
  label: string,
  help: string,
  words: readonly [string, string, string],
): OptionSpec => ({
  ...{ id, key, label, help, unit: "", min: 0, max: 3, step: 1, neutral: 0, kind: "switch" },
  choices: { "0": phrase`unsure`, "1": words[0], "2": words[1], "3": words[2] },
});

const amounts = [phrase`hardly`, phrase`partly`, phrase`much`] as const;

/** What a reader may know of their market. What they cannot say differs from world to world. */
export const market: readonly OptionSpec[] = [
  about(
    "knownMaturity",
    "sbm",
    phrase`How mature your market is`,
    phrase`How old and crowded the market is.`,
    [phrase`young`, phrase`in between`, phrase`mature`],
  ),
  about(
    "knownFacts",
    "sbf",
    phrase`Facts are everywhere`,
    phrase`How easily people find out what you used to tell.`,
    amounts,
  ),
  about(
    "knownPeers",
    "sbp",
    phrase`Peers, not the boss`,
    phrase`How much people look to one another.`,
    amounts,
  ),
  about(
    "knownBuyers",
    "sbb",
    phrase`Buyers are in control`,
    phrase`How much buyers decide when and how.`,
    amounts,
  ),
  about(
    "knownComplex",
    "sbc",
    phrase`Work is complex and shared`,
    phrase`How much takes several people.`,
    amounts,
  ),
  about("knownRamp", "sbw", phrase`Time to learn the job`, phrase`How long a newcomer needs.`, [
    phrase`a quarter`,
    phrase`half a year`,
    phrase`a year`,
  ]),
];
