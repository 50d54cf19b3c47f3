/** Writes what the search knows of a built site: one plain script, which a page on disk can load as well as one on a host. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Index, indexFile, packIndex } from "../search/records.ts";
import { readPage } from "./search-read.ts";

/** What stands elsewhere too: frames, second windows, the short pages behind links, sheets to print. */
const elsewhere = /^(?:404\.html|embed\/v\d|notes\/|s\/|search\/|book\/|facilitate\/[^/]+\/hand-out\/)/;

/** All places of a built site, by their pages' addresses. */
export function indexOf(folder: string): Index {
  const files = globSync("**/*.html", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const read = files
    .filter((file) => !elsewhere.test(file))
    .flatMap(
      (file) => readPage(readFileSync(join(folder, file), "utf8"), file.replace(/index\.html$/, "")) ?? [],
    );
  return {
    pages: read.map(({ page }) => page),
    places: read.flatMap(({ places }, page) => places.map((place) => ({ page, ...place }))),
  };
}

/** Writes the index into a built folder. The script hands it to its own element, and to nothing else on the page. */
export function writeIndex(folder: string): void {
  const text = JSON.stringify(packIndex(indexOf(folder)));
  writeFileSync(join(folder, indexFile), `document.currentScript.index=${text};\n`);
}
