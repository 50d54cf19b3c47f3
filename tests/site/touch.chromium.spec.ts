import { expect, test } from "@playwright/test";
import { awake, leversOf, rested, shown } from "../support/figure.ts";
import { widgets } from "../support/site.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

for (const place of widgets) {
  test(`${place.id} on ${place.path} can be played by taps alone`, async ({ page }) => {
    await page.goto(place.path);
    const figure = await awake(page, place.id);
    const guess = figure
      .locator('[data-part="guess"]')
      .locator('[data-action="more"], .choice-option, .pad-button');
    if ((await guess.count()) > 0) {
      await guess.first().tap();
      await figure.locator('[data-action="lock"]').tap();
      await expect(figure).toHaveAttribute("data-state", "predicted");
    }
    const unmoved = (await figure.getAttribute("data-state")) ?? "";
    const chips = figure.locator('[data-part="controls"] .chip');
    const levers = await leversOf(figure).count();
    expect(await chips.count()).toBe(levers);
    for (let i = 0; i < levers; i += 1) {
      await chips.nth(i).tap();
      const lever = leversOf(figure).nth(i);
      await expect(lever).toBeVisible();
      const range = lever.locator('input[type="range"]');
      const before = await shown(figure);
      const value = await range.inputValue();
      const full = await range.evaluate((input: HTMLInputElement) => input.value === input.max);
      for (let tap = 0; tap < 3; tap += 1)
        await lever.locator(`[data-action="${full ? "less" : "more"}"]`).tap();
      await rested(figure);
      expect(await range.inputValue()).not.toBe(value);
      expect((await shown(figure)).picture).not.toBe(before.picture);
    }
    await figure.locator('[data-action="reset"]').tap();
    await expect(figure).toHaveAttribute("data-state", unmoved);
  });
}
