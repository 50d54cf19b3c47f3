import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { top } from "../support/site.ts";

test("an install never empties the packages of another copy that node_modules links to", async () => {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "install-")));
  const other = mkdtempSync(join(tmpdir(), "packages-"));
  mkdirSync(join(copy, "src", "tools"), { recursive: true });
  for (const file of ["install.mjs", "process.mjs"])
    cpSync(join(top, "src", "tools", file), join(copy, "src", "tools", file));
  writeFileSync(join(copy, "package-lock.json"), "{}");
  writeFileSync(join(other, "kept"), "");
  symlinkSync(other, join(copy, "node_modules"));
  const { install } = (await import(
    /* @vite-ignore */ pathToFileURL(join(copy, "src", "tools", "install.mjs")).href
  )) as typeof import("#tools/install.mjs");
  await expect(install(process.execPath)).rejects.toThrow("link to the packages of another copy");
  expect(existsSync(join(other, "kept"))).toBe(true);
});
