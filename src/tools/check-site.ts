/**
 * `npm run check-site -- <address>`: looks at a deployed site with nothing but requests, and says what is wrong with it.
 * `--built-for <address>`: the site is tried under another name than the one it was built for.
 * `--no-headers`: the host can send no headers of ours, as GitHub Pages; what hangs on them is told and not counted.
 */
import { parseArgs } from "node:util";
import { Deployed, eachOf, textOf } from "./deployed.ts";
import { type Check, readerChecks, type Seen } from "./deployed-checks.ts";
import { previewChecks } from "./deployed-previews.ts";
import { Plain } from "./process.mjs";

/** What came of a check. */
export interface Result {
  readonly name: string;
  readonly wrong: readonly string[];
  /** False where the host cannot help it. */
  readonly counts: boolean;
}

/** How many sentences are printed for one check. */
const most = 5;

/** Everything on the site: its service worker names each file. @throws Plain where there is none */
async function see(site: Deployed): Promise<Seen> {
  const worker = await site.get("sw.js");
  const [, list] = /\bkeepSite\(self, (\{.*\}), "[^"]*"\);/.exec(textOf(worker)) ?? [];
  if (worker.status !== 200 || !list)
    throw new Plain(
      `${site.root} has no sw.js of ours (${worker.status}): is this where the site stands? In a subfolder nginx’s root is the folder above it.`,
    );
  const files = JSON.parse(list) as Record<string, string>;
  const paths = Object.keys(files).filter((path) => path === "" || path.endsWith("/"));
  return { site, files, pages: await eachOf(paths, (path) => site.page(path)) };
}

/**
 * Looks at a deployed site.
 * @param home the address it was built for, where that is another
 * @throws Plain where it does not answer, or something else stands there
 */
export async function lookAt(address: string, home = address, sendsHeaders = true): Promise<Result[]> {
  const seen = await see(new Deployed(address, home));
  const results: Result[] = [];
  for (const { name, headers, wrong } of [...readerChecks, ...previewChecks] as readonly Check[])
    results.push({ name, wrong: await wrong(seen), counts: sendsHeaders || !headers });
  return results;
}

/** The list as it is printed; its last line counts. */
export function report(results: readonly Result[]): string {
  const lines = results.flatMap(({ name, wrong, counts }) => {
    if (wrong.length === 0) return [`passed  ${name}`];
    const more = wrong.length > most ? [`          and ${wrong.length - most} more`] : [];
    const told = wrong.slice(0, most).map((one) => `          ${one}`);
    return [`${counts ? "FAILED" : "cannot"}  ${name}`, ...told, ...more];
  });
  const failed = results.filter(({ wrong, counts }) => counts && wrong.length > 0).length;
  const passed = results.filter(({ wrong }) => wrong.length === 0).length;
  return [...lines, `${passed} passed, ${failed} failed`].join("\n");
}

const usage =
  "npm run check-site -- https://example.org/essay/ [--built-for <its own address>] [--no-headers]";

/** @returns the exit code */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "built-for": { type: "string" },
      "no-headers": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [address] = positionals;
  if (!address) throw new Plain(`Which site? ${usage}`);
  const results = await lookAt(address, values["built-for"], !values["no-headers"]);
  console.log(report(results));
  return results.some(({ wrong, counts }) => counts && wrong.length > 0) ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) {
  try {
    process.exitCode = await main();
  } catch (error) {
    const isOurs = error instanceof Plain || (error instanceof TypeError && "code" in error);
    if (!isOurs) throw error;
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
