import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { changes } from "#site/changes.ts";
import { path } from "#site/chapters.ts";
import { phrase } from "#words/phrase.ts";

/** A feed needs whole addresses: a site that does not know where it lives has none. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: "changes" } }] : []);

/** What came when, for readers of feeds. */
export async function GET({ site }: APIContext): Promise<Response> {
  return rss({
    title: "Push, Pull, Person",
    description: phrase`What readers, trainers and teams have got, newest first.`,
    site: new URL(path(""), site),
    items: (await changes()).map(({ id, data: { day, title }, rendered }) => ({
      title,
      link: path(`changes/#${id}`),
      pubDate: new Date(day),
      content: rendered?.html ?? "",
    })),
    trailingSlash: false,
  });
}
