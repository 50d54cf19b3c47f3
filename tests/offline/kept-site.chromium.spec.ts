import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { writeWorker } from "#tools/precache.ts";
import { awake, leverIds, nudge, reveal, shown } from "../support/figure.ts";
import { chapters, dist, widgets } from "../support/site.ts";
import { type Host, host } from "./host.ts";

test.use({ serviceWorkers: "allow" });

let site: Host;
test.beforeEach(async () => {
  site = await host(dist);
});
test.afterEach(() => site.pull());

const words = (page: Page) => page.locator("[data-offline]");

/** Opens the home page and waits until the site is kept. */
async function ready(page: Page): Promise<void> {
  await page.goto(`${site.origin}/`);
  await expect(words(page)).toHaveText("Ready offline", { timeout: 30_000, useInnerText: true });
}

/** Whatever goes wrong on a page from now on. */
function troubles(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => message.type() === "error" && found.push(message.text()));
  page.on("pageerror", (error) => found.push(error.message));
  page.on("requestfailed", (request) => found.push(request.url()));
  return found;
}

/** Plays with the widget of a chapter that was opened. */
async function play(page: Page, chapter: string): Promise<void> {
  const place = widgets.find(({ path }) => path === `/${chapter}/`);
  if (!place) throw new Error(`${chapter} has no widget`);
  const figure = await awake(page, place.id);
  await reveal(figure);
  const before = await shown(figure);
  const [lever = ""] = await leverIds(figure);
  await nudge(figure, lever, 5);
  expect(await shown(figure)).not.toEqual(before);
}

/** The site with one word changed, and its own list. */
function nextVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), "next-"));
  cpSync(dist, folder, { recursive: true });
  const file = join(folder, "index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace("</h1>", " Newer.</h1>"));
  writeWorker(folder);
  return folder;
}

test("after one visit the network can be pulled: a chapter never opened before is there and moves", async ({
  page,
}) => {
  await ready(page);
  await site.pull();
  const found = troubles(page);
  const chapter = "patience";
  expect(chapters).toContain(chapter);
  await page.goto(`${site.origin}/${chapter}/?rw=40`);
  await play(page, chapter);
  expect(page.url()).toContain("rw=40");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Patience");
  await page.goto(`${site.origin}/${chapter}?rw=40#take`);
  expect(page.url()).toBe(`${site.origin}/${chapter}/?rw=40#take`);
  expect(found).toEqual([]);
  const answer = await page.goto(`${site.origin}/no-such-page/`);
  expect(answer?.status()).toBe(404);
  await expect(page.locator(".notfound")).toBeVisible();
  expect(await page.evaluate(() => fetch("/robots.txt").catch(() => "gone"))).toBe("gone");
});

test("an update is announced, not made; it waits while a window presents, and fetches only what changed", async ({
  page,
  context,
}) => {
  await ready(page);
  site.serves(nextVersion());
  site.asked.length = 0;
  await page.reload();
  const line = words(page);
  await expect(line).toContainText("A newer version of this site is ready.", { useInnerText: true });
  await expect(line).toHaveRole("status");
  await expect(page.locator("h1")).not.toContainText("Newer.");
  expect(site.asked.filter((path) => path !== "/sw.js")).toEqual(["/"]);

  const stage = await context.newPage();
  await stage.goto(`${site.origin}/patience/?present=levers`);
  await stage.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Use it now" }).click();
  await expect(line).toContainText("Not yet", { useInnerText: true });
  await expect(stage.locator("[data-offline] p:not([hidden])"), "nothing is announced there").toHaveCount(0);
  await page.reload();
  await expect(page.locator("h1"), "nor made by itself").not.toContainText("Newer.");

  await stage.close();
  await expect(line).toContainText("A newer version", { useInnerText: true });
  const other = await context.newPage();
  await other.goto(`${site.origin}/about/`);
  await page.bringToFront();
  await page.getByRole("button", { name: "Use it now" }).click();
  await expect(page.locator("h1")).toContainText("Newer.");
  await expect(line).toHaveText("Ready offline", { useInnerText: true });
  await expect(words(other)).toHaveText("Ready offline", { useInnerText: true });
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
});

test("where a file is missing nothing is promised, and the page works", async ({ page }) => {
  site.fails(/share|glossary/);
  await page.goto(`${site.origin}/patience/`);
  await expect(words(page)).toHaveAttribute("data-offline", "keeping");
  await expect(words(page)).toHaveAttribute("data-offline", "", { timeout: 30_000 });
  await expect(words(page)).toHaveText("", { useInnerText: true });
  await play(page, "patience");
});

const without = {
  "there is no service worker": () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"),
  "asking for one throws": () =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    }),
  "registering is refused": () =>
    Object.defineProperty(ServiceWorkerContainer.prototype, "register", {
      value: () => Promise.reject(new DOMException("The operation is insecure.", "SecurityError")),
    }),
};
for (const [why, init] of Object.entries(without)) {
  test(`where ${why}, the page works and promises nothing`, async ({ page }) => {
    await page.addInitScript(init);
    const found = troubles(page);
    await page.goto(`${site.origin}/patience/`);
    await play(page, "patience");
    await expect(words(page)).toHaveText("", { useInnerText: true });
    expect(site.asked).not.toContain("/sw.js");
    expect(found).toEqual([]);
  });
}

async function registrations(context: BrowserContext): Promise<number> {
  const page = context.pages()[0];
  return page ? page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length) : -1;
}

test("a page in a frame keeps nothing, and an embed never does", async ({ page, context }) => {
  await page.goto(`${site.origin}/embed/v1/the-review/`);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "/about/";
    document.body.append(frame);
  });
  await page.frameLocator("iframe").locator("h1").waitFor();
  await page.waitForLoadState("networkidle");
  expect(await registrations(context)).toBe(0);
});

test("who saves data is asked first", async ({ page, context }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
  );
  await page.goto(`${site.origin}/about/`);
  await expect(words(page)).toHaveText("Keep the site for use offline", { useInnerText: true });
  expect(await registrations(context)).toBe(0);
  await page.getByRole("button", { name: "Keep the site for use offline" }).click();
  await expect(words(page)).toHaveText("Ready offline", { timeout: 30_000, useInnerText: true });
});

test("forgetting everything deletes the copy and its worker, and nobody else's", async ({
  page,
  context,
}) => {
  await ready(page);
  await page.goto(`${site.origin}/about/`);
  await expect(page.locator("[data-kept-words]")).toHaveText("Kept here right now: a copy of this site.");
  await page.evaluate(() => caches.open("somebody-elses"));
  await page.getByRole("button", { name: "Forget everything on this device" }).click();
  await expect(page.locator("[data-kept-words]")).toContainText("Nothing is kept here now");
  await expect(words(page)).toBeHidden();
  expect(await page.evaluate(() => caches.keys())).toEqual(["somebody-elses"]);
  expect(await registrations(context)).toBe(0);
});
