/** How text becomes the terms that are compared: the same for what is found and for what is asked. */

/** Numbers of claims are one term, also when they are typed with a space. */
const claim = /\b(\d{3})[\s\u2010-\u2015-]+(\d{1,2})\b/gu;
const term = /\d{3}-\d{1,2}|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;

/** A run of characters: a term, or what stands between two. */
interface Run {
  readonly text: string;
  readonly isTerm: boolean;
}

/** The text cut into terms and what stands between them; together the runs are the text. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(term)) {
    if (index > at) runs.push({ text: text.slice(at, index), isTerm: false });
    runs.push({ text: found, isTerm: true });
    at = index + found.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), isTerm: false });
  return runs;
}

/** The terms of a text, as they stand in it. */
export const termsOf = (text: string): string[] => text.match(term) ?? [];

/** A term without case, accents and apostrophes. */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase();

/** What was asked, with the numbers of claims joined. */
export const asked = (query: string): string => query.replaceAll(claim, "$1-$2");
