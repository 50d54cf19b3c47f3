import { phrase } from "#words/phrase.ts";
/** The three firms: letter, persona, plan, and the id of its tone. In the order S, P, D everywhere. */
export const firms = [
  {
    id: "sales",
    letter: "S",
    name: phrase`sales persona`,
    plan: phrase`the sales plan`,
    title: phrase`Sales`,
  },
  {
    id: "passive",
    letter: "P",
    name: phrase`passive marketer`,
    plan: phrase`the passive plan`,
    title: phrase`Passive`,
  },
  {
    id: "dynamic",
    letter: "D",
    name: phrase`dynamic marketer`,
    plan: phrase`the dynamic plan`,
    title: phrase`Dynamic`,
  },
] as const;

/** Quarters in all: ten years. A quarter has thirteen weeks. */
export const quarters = 40;

/** Quarters shown before the answer: the first year. */
export const firstYear = 4;
