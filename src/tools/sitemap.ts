/** Writes `sitemap.xml`: the pages that say where they live and want to be found, with the day of their last change. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "./precache.ts";

/** A page of the site, where search engines may list it. */
export interface Listed {
  readonly address: string;
  /** Day of its last change, where it says one. */
  readonly day: string | undefined;
}

/** What the HTML of a page says of itself, or undefined where it is not to be listed or stands for another page. */
export function listed(html: string, file: string): Listed | undefined {
  if (/<meta name="robots" content="[^"]*noindex/.test(html)) return undefined;
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  if (!address?.endsWith(`/${file.replace(/(^|\/)index\.html$/, "$1")}`)) return undefined;
  const [, day] = /<time datetime="([^"]+)" data-changed/.exec(html) ?? [];
  return { address, day };
}

/** The sitemap's text. Addresses come from HTML, which has escaped them as XML wants it. */
export function sitemapOf(pages: readonly Listed[]): string {
  const rows = pages.map(
    ({ address, day }) => `<url><loc>${address}</loc>${day ? `<lastmod>${day}</lastmod>` : ""}</url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join("")}</urlset>\n`;
}

/** Writes it into a built folder; a site that does not know where it lives has none. */
export function writeSitemap(folder: string): void {
  const pages = filesOf(folder)
    .filter((file) => file.endsWith("index.html"))
    .flatMap((file) => listed(readFileSync(join(folder, file), "utf8"), file) ?? []);
  if (pages.length > 0) writeFileSync(join(folder, "sitemap.xml"), sitemapOf(pages));
}
