import { phrase } from "#words/phrase.ts";
/** The authors who use the words, by their article, as the picture names them. */
export const authors = {
  "000": phrase`The manager of 2009`,
  "001": phrase`The post of 2012`,
  "002": phrase`Horizon Performance`,
} as const;

/** What an author calls an act, in words. */
export const verdictWords = {
  push: phrase`push`,
  pull: phrase`pull`,
  neither: phrase`neither`,
} as const;

export type Author = keyof typeof authors;
export const authorIds = Object.keys(authors).sort() as Author[];
