import { phrase, plural } from "#words/phrase.ts";
import type { Found } from "./find.ts";
import type { Kind } from "./records.ts";
import { termsOf } from "./terms.ts";

/** What stands over the results of a kind. */
export const groupName = (kind: Kind): string =>
  ({
    chapter: phrase`The essay`,
    picture: phrase`Pictures to play with`,
    word: phrase`Words`,
    claim: phrase`Claims and contradictions`,
    source: phrase`Articles and studies`,
    trainers: phrase`For trainers`,
    model: phrase`The model`,
    page: phrase`Other pages`,
  })[kind];

/** How many there are, as one sentence. */
export function countOf({ count, all }: Found): string {
  if (count === 0) return phrase`No place has these words.`;
  const places = plural(count, { one: phrase`# place`, other: phrase`# places` });
  return all
    ? phrase`${places} found.`
    : phrase`No place has all of these words. ${places} with some of them.`;
}

/** What can be asked, where nothing was asked yet. */
export const hint = (): string =>
  phrase`Type a word, the name of an author, or the number of a claim, such as 000-8.`;

/** What to do where nothing was found for these words. */
export const elsewhere = (query: string): string =>
  termsOf(query).length > 1
    ? phrase`Try fewer words, other words or fewer letters.`
    : phrase`Try another word or fewer letters.`;

/** The way to the page that lists everything. */
export const everything = (): string => phrase`Look through everything`;
