/** Finds the browsers the tests need, and fetches one where there is none and a way to get it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type BrowserType, chromium, firefox, type LaunchOptions } from "playwright-core";
import { Plain, root, run } from "./process.mjs";
import { program } from "./step.ts";

/** How to launch each browser; null where it is not to be had. */
export interface Browsers {
  readonly chromium: LaunchOptions;
  readonly firefox: LaunchOptions | null;
}

const record = join(root, ".cache", "browsers.json");
const mac = "/Applications";

/** The programs of that name in PATH. */
export function inPath(names: readonly string[]): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path));
}

/** Whether a browser really starts and shows a page. */
async function launches(type: BrowserType, options: LaunchOptions): Promise<boolean> {
  try {
    const browser = await type.launch({ ...options, timeout: 30_000 });
    try {
      const page = await browser.newPage();
      await page.goto("data:text/html,<title>ready</title>");
      return (await page.title()) === "ready";
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

async function firstThatLaunches(
  type: BrowserType,
  options: readonly LaunchOptions[],
): Promise<LaunchOptions | null> {
  for (const option of options) if (await launches(type, option)) return option;
  return null;
}

/** Chrome, Edge and Chromium where people and distributions install them. */
function installedChromium(): LaunchOptions[] {
  const linux = inPath([
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge",
  ]);
  const paths = [...linux, `${mac}/Chromium.app/Contents/MacOS/Chromium`].filter((path) => existsSync(path));
  return [
    ...paths.map((executablePath) => ({ executablePath })),
    { channel: "chrome" },
    { channel: "msedge" },
  ];
}

/** Firefox as released: Playwright's channel "moz-firefox" speaks to it without a patched build. */
function installedFirefox(): LaunchOptions[] {
  return inPath(["firefox-esr", "firefox"]).map((executablePath) => ({
    channel: "moz-firefox",
    executablePath,
  }));
}

/** Playwright's own download. @returns whether it came */
async function download(name: "chromium" | "firefox"): Promise<boolean> {
  console.log(`Trying Playwright's own ${name} …`);
  const args = [program("playwright-core", "cli.js"), "install", name];
  return (await run(process.execPath, args, { quiet: true, timeout: 300_000 })).code === 0;
}

/** The distribution's package, as root or with a sudo that asks for no password. @returns whether it came */
export async function distribution(name: string): Promise<boolean> {
  if (inPath(["apt-get"]).length === 0) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await run("sudo", ["-n", "true"], { quiet: true })).code !== 0) return false;
  console.log(`Trying the distribution's package ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = async (args: readonly string[]) =>
    (await run(isRoot ? "apt-get" : "sudo", isRoot ? args : ["-n", "apt-get", ...args], { quiet: true, env }))
      .code === 0;
  return (
    (await apt(["update", "-qq"])) && (await apt(["install", "-y", "-qq", "--no-install-recommends", name]))
  );
}

/** A browser named from outside must be the one that is used. */
async function named(type: BrowserType, variable: string, channel?: string): Promise<LaunchOptions | null> {
  const executablePath = process.env[variable];
  if (!executablePath) return null;
  const options = channel ? { channel, executablePath } : { executablePath };
  if (await launches(type, options)) return options;
  throw new Plain(
    `${variable} names ${executablePath}, which does not start as a browser: correct it or unset it.`,
  );
}

async function findChromium(): Promise<LaunchOptions> {
  const found =
    (await named(chromium, "PPP_CHROMIUM")) ??
    (await firstThatLaunches(chromium, [{}, ...installedChromium()])) ??
    ((await download("chromium")) ? await firstThatLaunches(chromium, [{}]) : null) ??
    ((await distribution("chromium")) ? await firstThatLaunches(chromium, installedChromium()) : null);
  if (found) return found;
  throw new Plain(
    "No browser to test in: install Chromium, Chrome or Edge (on Debian: sudo apt-get install chromium), " +
      "or name one in the environment variable PPP_CHROMIUM, and run the command again.",
  );
}

async function findFirefox(): Promise<LaunchOptions | null> {
  return (
    (await named(firefox, "PPP_FIREFOX", "moz-firefox")) ??
    (await firstThatLaunches(firefox, [{}, ...installedFirefox()])) ??
    ((await download("firefox")) ? await firstThatLaunches(firefox, [{}]) : null) ??
    ((await distribution("firefox-esr")) ? await firstThatLaunches(firefox, installedFirefox()) : null)
  );
}

/**
 * Finds Chromium, which is required, and Firefox, which is welcome, and leaves a note for Playwright's configuration.
 * @throws Plain where there is no Chromium to be had
 */
export async function findBrowsers(): Promise<Browsers> {
  const browsers = { chromium: await findChromium(), firefox: await findFirefox() };
  if (!browsers.firefox) console.log("Firefox is not to be had here: the tests run in Chromium alone.");
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(record, JSON.stringify(browsers));
  return browsers;
}

/** The browsers found by the last `npm test`. @throws Plain where there was none */
export function knownBrowsers(): Browsers {
  if (!existsSync(record))
    throw new Plain("No browser is known yet: run npm test once, it finds or fetches one.");
  return JSON.parse(readFileSync(record, "utf8")) as Browsers;
}
