import { type CollectionEntry, getCollection } from "astro:content";

/** What came when, newest first, as CHANGELOG.md tells it. */
export const changes = async (): Promise<CollectionEntry<"changes">[]> =>
  (await getCollection("changes")).sort((a, b) => a.data.order - b.data.order);
