import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type LaunchOptions } from "@playwright/test";
import { knownBrowsers } from "#tools/browsers.ts";
import { lean } from "./support/chromium.ts";
import { base, based, dist, origin, pages, places, ports, pretended, sample, top } from "./support/site.ts";

const browsers = knownBrowsers();
/** Only Chromium has the means for these (paper, forced colours, layout shifts), or they hang on no browser. */
const chromiumOnly = /chromium\.spec\.ts$/;

const host = (folder: string, port: number, under = "/") => ({
  command: `"${process.execPath}" src/tools/serve.ts "${folder}" ${under} ${port}`,
  cwd: top,
  url: `http://localhost:${port}${under}`,
  reuseExistingServer: false,
});

/** In the second browser one widget for each way of asking stands for all: what differs there is the browser. */
const others = places.filter(({ id }) => !sample.some((place) => place.id === id));
const onlyInChromium = [
  ...others.flatMap(({ id, path }) => [id, path]),
  ...pages.filter(
    (path) => !["/", "/404.html"].includes(path) && !places.some((place) => place.path === path),
  ),
];

const project = (name: "chromium" | "firefox", launchOptions: LaunchOptions, testIgnore: RegExp[]) => ({
  name,
  testIgnore,
  ...(name === "firefox" && onlyInChromium.length > 0
    ? { grepInvert: new RegExp(onlyInChromium.join("|")) }
    : {}),
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
  // A visitor whose site is kept in the background would pay for it in every test: tests/offline allows it.
  use: {
    baseURL: origin,
    viewport: { width: 1366, height: 900 },
    locale: "en-GB",
    trace: "off",
    serviceWorkers: "block",
  },
  projects: [
    project("chromium", { ...browsers.chromium, args: [...lean] }, []),
    ...(browsers.firefox ? [project("firefox", browsers.firefox, [chromiumOnly])] : []),
  ],
  webServer: [
    host(dist, ports.site),
    host(based, ports.based, base),
    host(join(top, "tests", "support", "elsewhere"), ports.elsewhere),
    ...(existsSync(pretended) ? [host(pretended, ports.pretended)] : []),
  ],
});
