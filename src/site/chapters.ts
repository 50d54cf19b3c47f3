import { type CollectionEntry, getCollection } from "astro:content";
import { phrase } from "#words/phrase.ts";

/** A chapter of the plan, with its page where there is one. */
export interface Planned {
  readonly slug: string;
  readonly order: number;
  readonly title: string;
  readonly line: string;
  readonly entry: CollectionEntry<"chapters"> | undefined;
}

/** How a chapter leads to the next one. */
export const joining: Readonly<Record<CollectionEntry<"chapters">["data"]["next"]["word"], string>> = {
  But: phrase`But`,
  Therefore: phrase`Therefore`,
};

/** All chapters in story order: those that are there and those still to come. */
export async function essay(): Promise<readonly Planned[]> {
  const written = await getCollection("chapters");
  const planned = await getCollection("plan");
  const known = new Set(planned.map(({ id }) => id));
  const unplanned = written
    .filter(({ id }) => !known.has(id))
    .map((entry) => ({
      slug: entry.id,
      order: entry.data.order,
      title: entry.data.title,
      line: entry.data.preview,
      entry,
    }));
  return planned
    .map(({ data }) => {
      const entry = written.find(({ id }) => id === data.id);
      return {
        slug: data.id,
        order: data.order,
        title: entry?.data.title ?? data.title,
        line: data.line,
        entry,
      };
    })
    .concat(unplanned)
    .sort((a, b) => a.order - b.order);
}

/** A path on this site under the base path, with its trailing slash. */
export const path = (to: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${to}`;

/** Minutes to read these chapters, of those that are there. */
export const minutesOf = (chapters: readonly Planned[]): number =>
  chapters.reduce((sum, { entry }) => sum + (entry ? minutes(entry) : 0), 0);

/** What is left of the essay after a chapter, in minutes. */
export const minutesAfter = (chapters: readonly Planned[], order: number): number =>
  minutesOf(chapters.filter((chapter) => chapter.order > order));

/** Minutes as one says them: to the nearest five. */
export const about = (exact: number): number => Math.max(5, 5 * Math.round(exact / 5));

/** Minutes to read: 200 words a minute for the prose and two minutes for the picture. */
export function minutes(entry: CollectionEntry<"chapters">): number {
  const prose = (entry.body ?? "").replace(/^(import|export) .*$/gm, "").replace(/<[^>]+>/g, " ");
  return Math.round(prose.split(/\s+/).filter(Boolean).length / 200) + 2;
}
