import type { APIContext } from "astro";
import { path } from "#site/chapters.ts";

/** Everybody may read everything; a site that knows where it lives names its list of pages. */
export function GET({ site }: APIContext): Response {
  const map = site ? `\nSitemap: ${new URL(path("sitemap.xml"), site)}\n` : "";
  return new Response(`User-agent: *\nAllow: /\n${map}`);
}
