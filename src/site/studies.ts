import { type CollectionEntry, getCollection } from "astro:content";
import { phrase } from "#words/phrase.ts";

export type Study = CollectionEntry<"evidence">["data"];

/** How far a finding was verified, in words. */
export const readAs: Readonly<Record<Study["read"], string>> = {
  P: phrase`we read the abstract or first page`,
  S: phrase`we read of it in a second source`,
  derived: phrase`worked out from published figures`,
};

/** The kinds of findings, in the order of the page of sources. */
export const themes: Readonly<Record<Study["theme"], string>> = {
  lead: phrase`Directing, goals and room`,
  reward: phrase`Rewards`,
  doctors: phrase`Doctors and drug makers`,
  contact: phrase`Contact, advertising and selling`,
  firm: phrase`Firms and how far they look ahead`,
  people: phrase`Who stays, who leaves, who works with whom`,
};

/** All published findings by id: counted findings in the dossier's order, then the theories behind the model. */
export async function studiesById(): Promise<ReadonlyMap<string, Study>> {
  const place = ({ id }: Study) => (id.startsWith("C") ? 0 : 1000) + Number.parseInt(id.slice(1), 10);
  const all = (await getCollection("evidence")).map(({ data }) => data);
  all.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  return new Map(all.map((study) => [study.id, study]));
}

/** Names and year, without the journal: "Wood, Mento and Locke 1987". */
export const inShort = ({ cite }: Study): string => /^.*\b(?:19|20)\d\d\b/.exec(cite)?.[0] ?? cite;

/** Where a study is to be found, cut into words and links. */
export function whereParts({ where }: Study): readonly { readonly text: string; readonly href?: string }[] {
  return where.split(/(doi 10\.\S+?)(?=[;,]?(?:\s|$))/).map((text) => {
    const doi = /^doi (10\..+)$/.exec(text)?.[1];
    return doi ? { text, href: `https://doi.org/${encodeURI(doi)}` } : { text };
  });
}

/** The ids of the findings that a chapter's notes name. */
export function namedIn(chapter: CollectionEntry<"chapters"> | undefined): ReadonlySet<string> {
  const lists = [...(chapter?.body ?? "").matchAll(/<Evidence\b[^>]*?of=\{\[([^\]]*)\]\}/g)];
  return new Set(
    lists.flatMap(([, list = ""]) => [...list.matchAll(/["']([^"']+)["']/g)].map(([, id = ""]) => id)),
  );
}
