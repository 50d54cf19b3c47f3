import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { changesIn } from "../site/changelog.ts";
import { changedDays } from "../tools/changed.ts";

/** Every file of the essay with the day of its last commit. */
export const history: Loader = {
  name: "history",
  async load({ config, store }) {
    store.clear();
    for (const [id, day] of await changedDays(fileURLToPath(config.root))) store.set({ id, data: { day } });
  },
};

/** Every entry of CHANGELOG.md. */
export const changelog: Loader = {
  name: "changelog",
  async load({ config, store, renderMarkdown }) {
    store.clear();
    const entries = changesIn(await readFile(new URL("CHANGELOG.md", config.root), "utf8"));
    for (const [order, { id, day, title, text }] of entries.entries())
      store.set({ id, data: { order, day, title }, rendered: await renderMarkdown(text) });
  },
};
