import { expect, test } from "@playwright/test";
import { openAt } from "../support/room.ts";

/** Number guesses that are drawn on the picture: one on a line of weeks, one on a line of meetings. */
for (const path of ["/patience/", "/more-could-be-worse/"]) {
  test(`${path} shows the room no guess that nobody has made`, async ({ page }) => {
    await openAt(page, path, "question");
    const picture = page.locator('[data-part="picture"]');
    await expect(picture).not.toContainText(/you: \d/i);
    await page.keyboard.press("PageDown");
    await page.locator('[data-part="guess"] input[type="range"]').press("ArrowRight");
    await expect(picture).toContainText(/you: \d/i);
  });
}
