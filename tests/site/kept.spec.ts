import { expect, test } from "@playwright/test";

test("the page about the essay says what is kept, and forgets ours and nothing else", async ({ page }) => {
  await page.goto("/about/");
  const words = page.locator("[data-kept-words]");
  await expect(words).toContainText("nothing is kept");
  await page.evaluate(() => {
    localStorage.setItem("push-pull-person:theme", "dark");
    localStorage.setItem("push-pull-person:guess:the-review", "30");
    localStorage.setItem("somebody-else", "stays");
  });
  await page.reload();
  await expect(words).toHaveText("Kept here right now: the theme you chose and a guess.");
  await page.getByRole("button", { name: "Forget everything on this device" }).click();
  await expect(words).toContainText("Nothing is kept here now");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["somebody-else"]);
});

test("a guess that is locked is marked at its chapter on the home page", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("[data-locked]").first()).toBeAttached();
  await expect(page.locator("[data-locked]:visible")).toHaveCount(0);
  await page.evaluate(() => localStorage.setItem("push-pull-person:guess:the-review", "30"));
  await page.reload();
  await expect(page.locator("[data-locked]:visible")).toHaveCount(1);
  await expect(page.locator(".chapter-card", { hasText: "Patience" })).toContainText("your guess is locked");
});
