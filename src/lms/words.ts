/** What a package says that the site does not. */
import { phrase } from "#words/phrase.ts";

/** Stands at the top of a chapter while nothing is recorded. */
export const unrecorded = (): string =>
  phrase`Your learning system does not answer, so your progress is not recorded. The chapter works as usual.`;

/** Stands at the foot of a chapter in place of what is true of the site alone. */
export const told = (): string =>
  phrase`Your learning system is told how far you have read, your guess, the settings of the picture, and how long the page was in view. It is not told whether a guess was right. Links open in a new window.`;
