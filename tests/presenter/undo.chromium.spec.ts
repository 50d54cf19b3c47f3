import { expect, test } from "@playwright/test";
import { rested } from "../support/figure.ts";
import { openAt } from "../support/room.ts";

test("presses in a row are one change: one key takes them back, and another plays them again", async ({
  page,
}) => {
  await openAt(page, "/patience/", "levers");
  const figure = page.locator("figure[data-widget]");
  const trust = figure.locator('[data-lever="trust"] input[type="range"]');
  const listen = figure.locator('[data-lever="listen"] input[type="range"]');
  const start = await trust.inputValue();
  for (let i = 0; i < 3; i += 1) {
    await trust.press("ArrowRight");
    await rested(figure);
  }
  const moved = await trust.inputValue();
  expect(Number(moved)).toBeGreaterThan(Number(start));
  // Another lever is another change, however soon.
  await listen.press("ArrowRight");
  await rested(figure);
  await page.keyboard.press("u");
  await expect(listen).toHaveValue("0");
  await expect(trust).toHaveValue(moved);
  await rested(figure);
  await page.keyboard.press("u");
  await expect(trust).toHaveValue(start);
});
