/** `npm test`: every check there is. Its last line is "N passed, N failed". */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowsers } from "./browsers.ts";
import { buildSite } from "./build.ts";
import { checks } from "./check.ts";
import { findNginx } from "./nginx.ts";
import { Plain, root, run } from "./process.mjs";
import { program, runStep, timed } from "./step.ts";

let passed = 0;
let failed = 0;

function count(ok: boolean): void {
  if (ok) passed += 1;
  else failed += 1;
}

const reports = { vitest: ".cache/vitest.json", playwright: ".cache/playwright.json" };

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/**
 * Runs a test runner that leaves a JSON report, and adds its counts to ours.
 * A runner that fails without a failed test (a file that does not load) counts as one failure.
 */
async function runTests<Report>(
  name: string,
  file: string,
  args: readonly string[],
  counts: (report: Report) => readonly [passed: number, failed: number],
): Promise<void> {
  const path = join(root, file);
  rmSync(path, { force: true });
  await timed(name, async () => {
    console.log(`${name} …`);
    const { code } = await run(process.execPath, args);
    const [good, bad] = existsSync(path) ? counts(JSON.parse(readFileSync(path, "utf8")) as Report) : [0, 0];
    passed += good;
    failed += code !== 0 && bad === 0 ? 1 : bad;
    return code === 0 ? "" : "What failed stands above.";
  });
}

/** A build that the later tests read. @returns whether it is there */
async function build(
  name: string,
  out: string,
  base: string,
  site?: string,
  language?: string,
): Promise<boolean> {
  const ok = await timed(name, async () => {
    try {
      await buildSite(out, base, site, language);
      return "";
    } catch (error) {
      if (error instanceof Plain) return error.message;
      throw error;
    }
  });
  count(ok);
  return ok;
}

async function all(): Promise<void> {
  await timed("browsers", async () => {
    await findBrowsers();
    return "";
  });
  await timed("nginx", async () => {
    await findNginx();
    return "";
  });
  for (const step of checks) count(await runStep(step));
  const built =
    (await build("build", "dist", "/")) &&
    (await build("build under a base path", ".cache/based", "/essay/", "https://example.org")) &&
    (await build("build in a language that nobody speaks", ".cache/en-XA", "/", "", "en-XA"));
  await runTests<VitestReport>(
    "tests in Node (vitest)",
    reports.vitest,
    [
      program("vitest", "vitest.mjs"),
      "run",
      "--config",
      "tests/vitest.config.ts",
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${join(root, reports.vitest)}`],
    ],
    (report) => [report.numPassedTests, report.numFailedTests],
  );
  if (!built) {
    console.log("The browser tests were not run: there is no site to test.");
    return;
  }
  await runTests<PlaywrightReport>(
    "tests in browsers (Playwright)",
    reports.playwright,
    [program("@playwright", "test", "cli.js"), "test", "--config", "tests/playwright.config.ts"],
    ({ stats }) => [stats.expected, stats.unexpected + stats.flaky],
  );
}

try {
  await all();
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
