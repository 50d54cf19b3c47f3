import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { switchedOff } from "./chromium.ts";
import { top } from "./site.ts";

test("what Playwright switches off in Chromium stays off", () => {
  const playwright = readFileSync(
    join(top, "node_modules", "playwright-core", "lib", "coreBundle.js"),
    "utf8",
  );
  const [, list = ""] = /\bdisabledFeatures = \[([^\]]*)\]/.exec(playwright) ?? [];
  const theirs = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, feature = ""]) => feature);
  expect(theirs.length).toBeGreaterThan(10);
  expect(switchedOff).toEqual(theirs);
});
