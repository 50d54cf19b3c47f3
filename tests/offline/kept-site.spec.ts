import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { writeWorker } from "#tools/precache.ts";
import { base, based, chapters, dist } from "../support/site.ts";
import { type Host, host } from "./host.ts";
import { play, ready, troubles, words } from "./visit.ts";

test.use({ serviceWorkers: "allow" });

let site: Host;
test.beforeEach(async () => {
  site = await host(dist);
});
test.afterEach(() => site.pull());

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
  await ready(page, site);
  await site.pull();
  const found = troubles(page);
  const chapter = "patience";
  expect(chapters).toContain(chapter);
  await page.goto(`${site.origin}/${chapter}/?rw=40`);
  await play(page, chapter);
  await expect(page, "the setting of the link was taken up, and went on from there").toHaveURL(/rw=(?!40)/);
  await page.reload();
  // A page that is left while its worker starts takes the worker's request with it: it is played with first.
  await play(page, chapter);
  await page.goto(`${site.origin}/${chapter}?rw=40#take`);
  expect(page.url()).toBe(`${site.origin}/${chapter}/?rw=40#take`);
  expect(found).toEqual([]);
  const answer = await page.goto(`${site.origin}/no-such-page/`);
  expect(answer?.status()).toBe(404);
  await expect(page.locator(".notfound")).toBeVisible();
  expect(await page.evaluate(() => fetch("/robots.txt").catch(() => "gone"))).toBe("gone");
});

test("under a base path as well, and what stands beside it on the host is left alone", async ({ page }) => {
  const inside = await host(based, base);
  await ready(page, inside);
  await inside.pull();
  await page.goto(`${inside.home}patience/`);
  await play(page, "patience");
  expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringContaining(`:${base}:`)]);
  expect(await page.goto(inside.origin).catch(() => "gone")).toBe("gone");
});

test("an update is announced, not made; it waits while a window presents, and fetches only what changed", async ({
  page,
  context,
}) => {
  await ready(page, site);
  const next = nextVersion();
  site.serves(next);
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
  await page.goto(`${site.origin}/about/`);
  await page.goto(`${site.origin}/`);
  await expect(page.locator("h1"), "nor from page to page").not.toContainText("Newer.");
  await expect(line).toContainText("A newer version", { useInnerText: true });
  const other = await context.newPage();
  await other.goto(`${site.origin}/about/`);
  // A window that cannot answer yet counts as one that presents.
  await expect(words(other)).toContainText("A newer version", { useInnerText: true });
  await page.bringToFront();
  await page.getByRole("button", { name: "Use it now" }).click();
  await expect(page.locator("h1")).toContainText("Newer.");
  await expect(line).toHaveText("Ready offline", { useInnerText: true });
  await expect(words(other)).toHaveText("Ready offline", { useInnerText: true });
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  rmSync(next, { recursive: true });
});
