import { defineMiddleware } from "astro:middleware";
import { withCopyLinks } from "#site/copy-links.ts";

/** Runs once for each page when the site is built. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("Content-Type")?.includes("text/html")) return response;
  return new Response(withCopyLinks(await response.text()), response);
});
