import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { dist, top } from "../support/site.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const text = readFileSync(join(top, ".github", "workflows", "pages.yml"), "utf8");
const steps = parse(text).jobs.publish.steps as Step[];

test("GitHub Pages: every action is one commit, whose version is said", () => {
  const used = text.split("\n").filter((line) => line.includes("uses:"));
  expect(used.length).toBeGreaterThan(3);
  for (const line of used) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("GitHub Pages: what it runs is there, with names that the build reads", () => {
  const { scripts } = JSON.parse(readFileSync(join(top, "package.json"), "utf8"));
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs.length).toBeGreaterThan(1);
  for (const run of runs) expect(scripts).toHaveProperty([/^npm run ([\w-]+)/.exec(run)?.[1] ?? run]);
  const build = readFileSync(join(top, "src", "tools", "build.ts"), "utf8");
  for (const name of steps.flatMap(({ env }) => Object.keys(env ?? {}))) expect(build).toContain(`"${name}"`);
  expect(existsSync(join(dist, ".nojekyll")), "else files that begin with _ are left out").toBe(true);
});
