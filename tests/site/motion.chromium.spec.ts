import { expect, test } from "@playwright/test";
import { open, reveal } from "../support/figure.ts";
import { pages, widgets } from "../support/site.ts";

/** Anything that moves by itself or takes time to change. */
const moving = () =>
  document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 50)
    .map(({ effect }) =>
      ((effect as KeyframeEffect | null)?.target as Element | null)?.outerHTML.slice(0, 80),
    );

for (const path of pages) {
  test(`nothing on ${path} moves by itself`, async ({ page }) => {
    await page.goto(path);
    await page.waitForTimeout(700);
    expect(await page.evaluate(moving)).toEqual([]);
  });
}

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  for (const place of widgets) {
    test(`${place.id} on ${place.path} shows its end state at once`, async ({ page }) => {
      const figure = await open(page, place);
      await reveal(figure);
      expect(await page.evaluate(moving)).toEqual([]);
    });
  }
});
