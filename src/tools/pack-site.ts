/** Packs a built site into one zip that opens from disk by a double click. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { pageOnDisk, script, styleOnDisk } from "./pack-pages.ts";
import { packScripts } from "./pack-scripts.ts";
import { filesOf } from "./precache.ts";

/** The file in the built site that is the whole site. */
export const zip = "push-pull-person.zip";

/** What only hosts, other sites and service workers read; modules stand in the one script. */
const notPacked =
  /^(?:(?:cards|oembed)\/.*|_headers|vercel\.json|nginx\.conf|robots\.txt|(?:changes|sitemap)\.xml|share\.png|sw\.js|404\.html|assets\/.*\.js)$|\.zip$/;

const first = `Push, Pull, Person

1. Unpack everything in this file into a folder.
2. Open index.html in that folder with your browser.

It works without a network. Keep the files together: pages, pictures and letters are in the folders beside it.
`;

/** Contents of the copy that opens from disk, by file, in the order of their names. */
export async function packed(folder: string, base: string): Promise<Map<string, Uint8Array | string>> {
  const files = filesOf(folder).filter((file) => !notPacked.test(file));
  const all = new Set(files);
  const isPacked = (file: string) => all.has(file) || file === script;
  const contents = new Map<string, Uint8Array | string>([["unpack-first.txt", first]]);
  const modules = new Set<string>();
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    if (file.endsWith(".html")) {
      const page = pageOnDisk(content.toString(), file, base, isPacked);
      for (const name of page.modules) modules.add(name);
      contents.set(file, page.html);
    } else if (file.endsWith(".css")) {
      contents.set(file, styleOnDisk(content.toString(), base));
    } else contents.set(file, content);
  }
  contents.set(script, await packScripts(folder, base, [...modules].sort()));
  return new Map([...contents].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The bytes of a zip: the same for the same files, wherever and whenever it is made. */
export function zipped(contents: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const bytes = [...contents].map(
    ([file, content]) => [file, typeof content === "string" ? Buffer.from(content) : content] as const,
  );
  // A zip's dates have no time zone: the local midnight is written the same everywhere. Unix wants to know who may read.
  return zipSync(Object.fromEntries(bytes), {
    level: 9,
    mtime: new Date(2026, 0, 1),
    os: 3,
    attrs: 0o100644 * 0x10000,
  });
}

/** Writes the zip into a built folder. */
export async function writeZip(folder: string, base: string): Promise<void> {
  writeFileSync(join(folder, zip), zipped(await packed(folder, base)));
}
