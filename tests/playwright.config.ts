import { join } from "node:path";
import { defineConfig, type LaunchOptions } from "@playwright/test";
import { knownBrowsers } from "#tools/browsers.ts";
import { base, based, dist, origin, ports, top } from "./support/site.ts";

const browsers = knownBrowsers();
/** Only Chromium has the means for these (paper, forced colours, layout shifts), or they hang on no browser. */
const chromiumOnly = /chromium\.spec\.ts$/;

const host = (folder: string, port: number, under = "/") => ({
  command: `"${process.execPath}" src/tools/serve.ts "${folder}" ${under} ${port}`,
  cwd: top,
  url: `http://localhost:${port}${under}`,
  reuseExistingServer: false,
});

const project = (name: "chromium" | "firefox", launchOptions: LaunchOptions, testIgnore: RegExp[]) => ({
  name,
  testIgnore,
  use: { browserName: name, launchOptions },
});

export default defineConfig({
  testDir: "..",
  testMatch: ["tests/**/*.spec.ts", "tests/**/*.spec.tsx"],
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    [process.stdout.isTTY ? "line" : "dot"],
    ["json", { outputFile: join(top, ".cache", "playwright.json") }],
  ],
  use: { baseURL: origin, viewport: { width: 1366, height: 900 }, locale: "en-GB", trace: "off" },
  projects: [
    project("chromium", browsers.chromium, []),
    ...(browsers.firefox ? [project("firefox", browsers.firefox, [chromiumOnly])] : []),
  ],
  webServer: [
    host(dist, ports.site),
    host(based, ports.based, base),
    host(join(top, "tests", "support", "elsewhere"), ports.elsewhere),
  ],
});
