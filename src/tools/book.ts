/** `npm run book`: the whole essay as push-pull-person.pdf, with an outline. `-- --letter` for American paper. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type LaunchOptions } from "playwright-core";
import { findBrowsers, knownBrowsers } from "./browsers.ts";
import { buildSite, wantedBase } from "./build.ts";
import { Plain, root } from "./process.mjs";

/** Where the pages seem to come from where the site does not know where it lives. */
const nowhere = "http://book.invalid";

const kinds: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/** Styles that wait for their letters: a reader does not, a printer does. */
const waiting = (css: Buffer): string =>
  css.toString("utf8").replaceAll("font-display:optional", "font-display:block");

/**
 * The book of a built site as a PDF. The browser asks no network: every file comes from the folder.
 *
 * @param folder the built site
 * @param base the path that it was built for
 * @param site where it lives, so that its links lead there; without it, links out of the book are words
 */
export async function bookOf(
  folder: string,
  base: string,
  options: { browser: LaunchOptions; site?: string | undefined; format?: "A4" | "Letter"; path?: string },
): Promise<Buffer> {
  const { browser: launch, site, format = "A4", path } = options;
  const origin = new URL(site ?? nowhere).origin;
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ colorScheme: "light", serviceWorkers: "block" });
    await page.route("**/*", async (route) => {
      const { origin: from, pathname } = new URL(route.request().url());
      const file = pathname.slice(base.length).replace(/(^|\/)$/, "$1index.html");
      if (from !== origin || !pathname.startsWith(base)) return route.abort();
      try {
        const contentType = kinds[file.replace(/^.*\./, "")] ?? "application/octet-stream";
        const body = readFileSync(join(folder, decodeURIComponent(file)));
        await route.fulfill({ body: contentType === kinds["css"] ? waiting(body) : body, contentType });
      } catch {
        await route.fulfill({ status: 404, body: "" });
      }
    });
    await page.goto(`${origin}${base}book/`, { waitUntil: "networkidle" });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(async (leads) => {
      await document.fonts.ready;
      for (const link of document.querySelectorAll<HTMLAnchorElement>("main a[href]"))
        if (!leads && link.origin === location.origin && link.pathname !== location.pathname)
          link.removeAttribute("href");
    }, site !== undefined);
    return await page.pdf({
      format,
      outline: true,
      tagged: true,
      printBackground: true,
      ...(path ? { path } : {}),
    });
  } finally {
    await browser.close();
  }
}

/** The browsers that are known already, or those that are found now. */
async function aBrowser(): Promise<LaunchOptions> {
  try {
    return knownBrowsers().chromium;
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    return (await findBrowsers()).chromium;
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { letter: { type: "boolean" }, out: { type: "string" } } });
  const path = values.out ?? join(root, "push-pull-person.pdf");
  const base = wantedBase();
  await buildSite("dist", base);
  await bookOf(join(root, "dist"), base, {
    browser: await aBrowser(),
    site: process.env["PPP_SITE"],
    format: values.letter ? "Letter" : "A4",
    path,
  });
  console.log(`The book is in ${relative(process.cwd(), path)}.`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
