import { getCollection } from "astro:content";
import { widgetsOf } from "./widgets.ts";

/** The files that make a chapter: its words in every language, its pictures, its claims. Folders end with a slash. */
export const filesOf = (slug: string): readonly string[] => [
  `content/chapters/${slug}.`,
  `content/claims/${slug}.`,
  ...widgetsOf(slug).map(({ id }) => `src/widgets/${id}/`),
];

/** The last day on which a file whose path begins so changed, such as 2026-11-22. Undefined where the history is not known. */
export async function lastChanged(beginnings: readonly string[]): Promise<string | undefined> {
  const files = await getCollection("changed", ({ id }) => beginnings.some((start) => id.startsWith(start)));
  return files
    .map(({ data }) => data.day)
    .sort()
    .at(-1);
}
