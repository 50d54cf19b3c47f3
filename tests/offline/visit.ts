/** What a visitor of a host does and sees. */
import { expect, type Page } from "@playwright/test";
import { awake, leverIds, nudge, reveal, shown } from "../support/figure.ts";
import { widgets } from "../support/site.ts";
import type { Host } from "./host.ts";

/** What the foot of a page says of the copy. */
export const words = (page: Page) => page.locator("[data-offline]");

/** Opens the home page and waits until the site is kept. */
export async function ready(page: Page, { home }: Host): Promise<void> {
  await page.goto(home);
  await expect(words(page)).toHaveText("Ready offline", { timeout: 30_000, useInnerText: true });
}

/** Whatever goes wrong on a page from now on. */
export function troubles(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => message.type() === "error" && found.push(message.text()));
  page.on("pageerror", (error) => found.push(error.message));
  page.on("requestfailed", (request) => found.push(request.url()));
  return found;
}

/** Plays with the widget of a chapter that was opened. */
export async function play(page: Page, chapter: string): Promise<void> {
  const place = widgets.find(({ path }) => path === `/${chapter}/`);
  if (!place) throw new Error(`${chapter} has no widget`);
  const figure = await awake(page, place.id);
  await reveal(figure);
  const before = await shown(figure);
  const [lever = ""] = await leverIds(figure);
  await nudge(figure, lever, 5);
  expect(await shown(figure)).not.toEqual(before);
}
