/**
 * The packages of package-lock.json, installed once. Plain JavaScript without dependencies.
 */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ci, npm, npmFailure, Plain, root } from "./process.mjs";

/**
 * Runs `npm ci`, unless node_modules carries the stamp of this very lock file and platform.
 * The new Node runs npm: npm leaves out optional packages that do not fit the Node it runs on.
 * @param {string} node path of the Node binary
 * @throws Plain where node_modules is a link to another copy's packages: npm would empty that one
 */
export async function install(node) {
  const folder = join(root, "node_modules");
  const stamp = join(folder, ".installed");
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Plain(
      "node_modules is a link to the packages of another copy, and they are not those of this package-lock.json. " +
        "Bring the other copy up to date, or remove the link, and run the command again.",
    );
  }
  console.error("Installing the packages of package-lock.json …");
  const { code, output } = await npm(node, ci, root);
  if (code !== 0) throw npmFailure("the packages of package-lock.json", output);
  writeFileSync(stamp, wanted);
}
