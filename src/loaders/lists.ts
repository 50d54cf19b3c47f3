import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { parse } from "yaml";
import { chosen, nameOf } from "./translated.ts";

/** All lists in a folder as one collection. The name of a list's file is the `home` of everything in it. */
export function lists(folder: string): Loader {
  return {
    name: "lists",
    async load({ config, store, parseData, watcher }) {
      const base = new URL(`${folder}/`, config.root);
      const read = async () => {
        store.clear();
        for (const name of chosen((await readdir(base)).filter((name) => name.endsWith(".yaml")))) {
          const entries = parse(await readFile(new URL(name, base), "utf8")) as { id: string }[];
          for (const entry of entries) {
            if (store.has(entry.id)) throw new Error(`${folder}/${name}: “${entry.id}” is there already.`);
            const own = { ...entry, home: nameOf(name) };
            store.set({ id: entry.id, data: await parseData({ id: entry.id, data: own }) });
          }
        }
      };
      await read();
      const path = fileURLToPath(base);
      watcher?.add(path);
      watcher?.on("all", async (_event, changed) => {
        if (changed.startsWith(path)) await read();
      });
    },
  };
}
