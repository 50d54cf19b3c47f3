/** A guess made in front of a room is no reader's guess, and the other way round. */
import { expect, type Page, test } from "@playwright/test";
import { openBoth, openStage, ready } from "../support/room.ts";

const guess = (page: Page) => page.locator("[data-part=guess]");
const gap = (page: Page) => page.locator("[data-part=gap]");

/** What this device remembers of ours. */
const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));

/** Sets the guess of the stage with a key, and locks it by stepping on. */
async function lockOnStage(page: Page, key: string): Promise<void> {
  await guess(page).locator("input[type=range]").focus();
  await page.keyboard.press(key);
  await page.keyboard.press("PageDown");
  await ready(page, "answer");
}

/** Ends presenting, and waits for the page. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.locator("html")).not.toHaveAttribute("data-stage");
}

test("a reader’s own guess tells a room nothing, and is back when the stage is gone", async ({ page }) => {
  await page.goto("/patience/");
  await expect(guess(page)).not.toHaveAttribute("inert");
  await guess(page).locator("input[type=range]").focus();
  await page.keyboard.press("Home");
  await page.locator('[data-action="lock"]').click();
  await expect(gap(page)).toContainText("You said week 1.");
  const own = await kept(page);
  await page.keyboard.press("F5");
  await ready(page, "scene");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await ready(page, "guess");
  await expect(guess(page)).toBeVisible();
  await expect(gap(page)).toHaveCount(0);
  await lockOnStage(page, "5");
  await leave(page);
  await expect(gap(page)).toContainText("You said week 1.");
  expect(await kept(page)).toBe(own);

  await openStage(page, "patience", "present=guess");
  await expect(guess(page)).toBeVisible();
  await lockOnStage(page, "8");
  await leave(page);
  await expect(gap(page)).toContainText("You said week 1.");
  await page.goto("/patience/");
  await expect(gap(page)).toContainText("You said week 1.");
  expect(await kept(page)).toBe(own);
});

test("a room’s guess is kept nowhere, and the next room is asked anew, in both windows", async ({ page }) => {
  const { notes } = await openBoth(page, "patience", "present=guess");
  const before = await guess(page).locator("input[type=range]").inputValue();
  await lockOnStage(page, "2");
  await ready(notes, "answer");
  await leave(page);
  await expect(guess(page)).toBeVisible();
  expect(await kept(page)).toBe("[]");
  await openStage(page, "patience");
  for (const window of [page, notes]) {
    await ready(window, "scene");
    await expect(guess(window).locator("input[type=range]")).toHaveValue(before);
    await expect(gap(window)).toHaveCount(0);
  }
});

test("the takeaway’s address can be typed from the wall, and is the page’s own again afterwards", async ({
  page,
}) => {
  await openStage(page, "patience", "present=take");
  const address = page.locator(".takeaway-link a[data-copy]");
  await expect(address).toHaveText(`${new URL(page.url()).host}/patience/#take`);
  await leave(page);
  await expect(address).toHaveText("/patience/#take");
});
