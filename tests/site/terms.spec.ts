import { expect, test } from "@playwright/test";

const chapter = "/more-could-be-worse/";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a word is explained in place by keyboard, and its note leads to the glossary", async ({ page }) => {
      await page.goto(chapter);
      const word = page.locator('[data-term="patience"]');
      const note = page.locator("#term-patience");
      await expect(note).toBeHidden();
      await word.focus();
      await page.keyboard.press("Enter");
      await expect(note).toBeVisible();
      await expect(note).toBeInViewport({ ratio: 1 });
      await page.keyboard.press("Escape");
      await expect(note).toBeHidden();
      await expect(word).toBeFocused();
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/glossary\/#patience$/);
      await expect(page.locator("#patience")).toBeInViewport();
    });
  });
}

test("a word is explained by a tap on the narrowest phone, without anything moving", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(chapter);
  const word = page.locator('[data-term="patience"]');
  await word.scrollIntoViewIfNeeded();
  const before = await word.boundingBox();
  await word.click();
  await expect(page.locator("#term-patience")).toBeInViewport({ ratio: 1 });
  expect(await word.boundingBox()).toEqual(before);
});
