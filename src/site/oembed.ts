import { phrase } from "#words/phrase.ts";
import { path } from "./chapters.ts";
import type { Part } from "./parts.ts";

/** Size of every card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The frame that hosts are offered: the width of a usual column, and as high as the question and its picture. A host that hears the frame sets the height itself. */
const width = 600;
const height = 900;

/** Address of a part's card under the base path. */
export const cardPath = (id: string): string => path(`cards/${id}.png`);

/**
 * What a host is told that asks how to embed an address: oEmbed 1.0, type rich. The frame stands alone: WordPress then shows
 * it at once, at this height, and sandboxes it itself. It would hear our heights, up to 1,000, only for a frame with a
 * quotation before it, which other hosts would show beside the frame.
 */
export function oembed(part: Part, title: string, site: URL): Readonly<Record<string, string | number>> {
  const { widget, id } = part;
  const card = new URL(cardPath(id), site).href;
  const thumbnail = {
    thumbnail_url: card,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
  const about = {
    version: "1.0",
    title,
    provider_name: "Push, Pull, Person",
    provider_url: new URL(path(""), site).href,
    cache_age: 86400,
    ...thumbnail,
  };
  if (!widget) return { ...about, type: "link" };
  const src = new URL(path(`embed/v1/${widget.id}/`), site).href;
  const name = phrase`${widget.title}, a picture to play with`;
  return {
    ...about,
    type: "rich",
    html: `<iframe src="${src}" width="${width}" height="${height}" title="${name}" sandbox="allow-scripts allow-popups" loading="lazy"></iframe>`,
    width,
    height,
  };
}
