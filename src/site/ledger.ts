import { type CollectionEntry, getCollection } from "astro:content";
import { phrase } from "#words/phrase.ts";
import { essay, type Planned, path } from "./chapters.ts";
import { storyOf } from "./widgets.ts";

export type Claim = CollectionEntry<"claims">["data"];
export type Clash = CollectionEntry<"clashes">["data"];
export type Verdict = Claim["verdict"];

/** What published findings say of a claim: a word for the row, and what the word means. */
export const verdicts: Readonly<Record<Verdict, { readonly word: string; readonly means: string }>> = {
  for: { word: phrase`For`, means: phrase`findings speak for it` },
  mixed: { word: phrase`Mixed`, means: phrase`some for it, some against` },
  against: { word: phrase`Against`, means: phrase`findings speak against it` },
  none: { word: phrase`No finding`, means: phrase`a definition, or not studied` },
};
export const verdictIds = Object.keys(verdicts) as readonly Verdict[];

/** The number of an id such as 000-12 or X3, for sorting. */
const last = (id: string): number => Number(/\d+$/.exec(id)?.[0]);
const inOrder = (a: { id: string }, b: { id: string }): number =>
  a.id.replace(/\d+$/, "").localeCompare(b.id.replace(/\d+$/, "")) || last(a.id) - last(b.id);

/** Id of the article a claim comes from. */
export const articleOf = ({ id }: Pick<Claim, "id">): string => id.slice(0, 3);

/** All claims, by article and number. */
export async function allClaims(): Promise<readonly Claim[]> {
  return (await getCollection("claims")).map(({ data }) => data).sort(inOrder);
}

/** All clashes: those between articles (X), then those with the evidence (D). */
export async function allClashes(): Promise<readonly Clash[]> {
  const sorted = (await getCollection("clashes")).map(({ data }) => data).sort(inOrder);
  return [...sorted.filter(({ id }) => id.startsWith("X")), ...sorted.filter(({ id }) => id.startsWith("D"))];
}

/** The chapters of the plan, each with the claims that it answers. */
export async function claimsByChapter(): Promise<
  readonly (Planned & { readonly claims: readonly Claim[] })[]
> {
  const claims = await allClaims();
  return (await essay()).map((chapter) => ({
    ...chapter,
    claims: claims.filter(({ home }) => home === chapter.slug),
  }));
}

/** The address of a place in a chapter, where the chapter is written. */
export const placeIn = (chapter: Planned | undefined, id: string): string | undefined =>
  chapter?.entry && path(`${chapter.slug}/#${id}`);

/** A sentence of the ledger with its `{widget-id:name}` numbers filled in. Throws on a number that is not there. */
export function withNumbers(sentence: string): string {
  return sentence.replace(/\{([\w-]+):(\w+)\}/g, (whole, widget: string, name: string) => {
    const text = storyOf(widget).numbers()[name];
    if (text === undefined) throw new Error(`The ledger asks for ${whole}, which no story has.`);
    return text;
  });
}
