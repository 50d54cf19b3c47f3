import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { dist } from "../support/site.ts";
import { host } from "./host.ts";
import { unpack } from "./unpack.ts";
import { ready } from "./visit.ts";

test.use({ serviceWorkers: "allow" });

/** Asks for a word and goes where the first result leads. */
async function goes(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search the essay" }).fill(query);
  await expect(page.locator('[role="option"][aria-selected="true"]')).toBeVisible();
  await page.keyboard.press("Enter");
}

test("finds and leads without a network, once the site is kept", async ({ page }) => {
  const site = await host(dist);
  await ready(page, site);
  await site.pull();
  await page.goto(`${site.origin}/patience/`);
  await goes(page, "goodwill");
  await expect(page).toHaveURL(`${site.origin}/glossary/#goodwill`);
  await page.goto(`${site.origin}/search/?q=lorinkova`);
  await expect(page.locator(".search-page .found").first()).toContainText("Lorinkova");
});

test("finds and leads from disk, on a page and on its own", async ({ page, context }) => {
  const folder = unpack(dist);
  const at = (file: string) => pathToFileURL(join(folder, file)).href;
  const wrong: string[] = [];
  await context.route(/^https?:/, (route) => route.abort());
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.goto(at("patience/index.html"));
  await goes(page, "goodwill");
  await expect(page).toHaveURL(`${at("glossary/index.html")}#goodwill`);
  await expect(page.locator("#goodwill")).toBeInViewport();
  await goes(page, "push pull person");
  await expect(page, "the home page is a file as well").toHaveURL(at("index.html"));
  await page.goto(`${at("search/index.html")}?q=000-8`);
  const first = page.locator(".search-page .found").first();
  await expect(first).toHaveAttribute("href", `${at("claims/index.html")}#claim-000-8`);
  expect(wrong).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
