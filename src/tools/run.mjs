/**
 * What every `npm run …` calls: finds a Node that is new enough, installs what the lock file names, runs the verb.
 * Plain JavaScript without dependencies: it runs on an empty clone and on any Node from 18 on.
 */
import { join } from "node:path";
import { install } from "./install.mjs";
import { findNode } from "./node.mjs";
import { environment, Plain, root, run } from "./process.mjs";

/** @param {string} file */
const tool = (file) => [join(root, "src", "tools", file)];

/**
 * What Node runs for each verb; `bare` verbs need no package.
 * @type {Readonly<Record<string, { args: string[], bare?: boolean }>>}
 */
const verbs = {
  start: { args: tool("start.ts") },
  test: { args: tool("test.ts") },
  dev: { args: [join(root, "node_modules", "astro", "bin", "astro.mjs"), "dev"] },
  build: { args: tool("build.ts") },
  pack: { args: tool("pack.ts") },
  "package:lms": { args: tool("lms.ts") },
  simulate: { args: tool("simulate.ts"), bare: true },
  robustness: { args: tool("robustness.ts"), bare: true },
  "check-site": { args: tool("check-site.ts") },
  book: { args: tool("book.ts") },
  bench: { args: tool("bench.ts") },
  format: {
    args: [join(root, "node_modules", "@biomejs", "biome", "bin", "biome"), "check", "--write", "."],
  },
  check: { args: tool("check.ts") },
  words: { args: tool("words.ts") },
  webkit: { args: tool("webkit-smoke.ts") },
  addresses: { args: tool("addresses.ts") },
};

const [name = "", ...rest] = process.argv.slice(2);
const verb = verbs[name];
try {
  if (!verb) throw new Plain(`"${name}" is not one of ${Object.keys(verbs).join(", ")}.`);
  const node = await findNode();
  if (!verb.bare) await install(node);
  // Node 22 and 24 call what we rely on experimental, and say so in every process.
  const options = [process.env.NODE_OPTIONS, "--disable-warning=ExperimentalWarning"]
    .filter(Boolean)
    .join(" ");
  const env = { ...environment(node), NODE_OPTIONS: options };
  process.exitCode = (await run(node, [...verb.args, ...rest], { env })).code;
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  if (name === "test") console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
