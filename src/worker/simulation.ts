/** The one simulation worker of a page: answers one request after the other, oldest first. */
import { type Look, lookOf } from "./looks.ts";
import type { Reply, Request } from "./protocol.ts";

const loaded = new Map<string, Look>();

addEventListener("message", async ({ data }: MessageEvent<Request>) => {
  const { id, widget, settings, runs } = data;
  try {
    const look = loaded.get(widget) ?? (await lookOf(widget));
    loaded.set(widget, look);
    const began = performance.now();
    const view = look(settings, runs);
    postMessage({ id, view, took: performance.now() - began } satisfies Reply);
  } catch (error) {
    postMessage({ id, failure: error instanceof Error ? error.message : String(error) } satisfies Reply);
  }
});
