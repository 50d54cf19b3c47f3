/** Writes the service worker of a built site: `sw.js`, which names every file by its digest. */
import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { root } from "./process.mjs";

/** What hosts and other sites read, what is there to be downloaded, and the book, which says the chapters once more. */
const notKept =
  /^(?:(?:cards|oembed|book)\/.*|_headers|vercel\.json|nginx\.conf|robots\.txt|(?:changes|sitemap)\.xml|share\.png|sw\.js)$|\.zip$/;

/** The files of a built folder, by names with forward slashes, in one order everywhere. */
export function filesOf(folder: string): string[] {
  return globSync("**/*", { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

const digest = (content: string | Uint8Array) =>
  createHash("sha256").update(content).digest("base64").slice(0, 22);

/** Digests of all files that are kept, by their addresses from the site's root: a page's is its folder. */
export function listOf(folder: string): Record<string, string> {
  const kept = filesOf(folder).filter((file) => !notKept.test(file));
  return Object.fromEntries(
    kept.map((file) => [file.replace(/(^|\/)index\.html$/, "$1"), digest(readFileSync(join(folder, file)))]),
  );
}

/** The worker's text, and the version in it: a digest of the list and of what the worker does. */
export function workerText(list: Readonly<Record<string, string>>): string {
  const source = readFileSync(join(root, "src", "offline", "worker.ts"), "utf8");
  const code = stripTypeScriptTypes(source)
    .replaceAll(/^export /gm, "")
    .replaceAll(/\s*\n\s*/g, "\n")
    .trim();
  const files = JSON.stringify(list);
  return `${code}\nkeepSite(self, ${files}, "${digest(code + files)}");\n`;
}

/** Writes `sw.js` into a built folder. */
export function writeWorker(folder: string): void {
  writeFileSync(join(folder, "sw.js"), workerText(listOf(folder)));
}
