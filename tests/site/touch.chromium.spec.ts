import { expect, test } from "@playwright/test";
import { awake, leversOf, rested, shown } from "../support/figure.ts";
import { pages, widgets } from "../support/site.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** WCAG 2.2 asks for 24 px; links inside a sentence are excepted. */
const least = 24;

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

for (const path of pages) {
  test(`nothing on ${path} is too small to tap`, async ({ page }) => {
    await page.goto(path);
    const small = await page.evaluate((size) => {
      const reachable = [...document.querySelectorAll("a[href], button, summary, input, select, textarea")];
      return reachable
        .filter(
          (e) => e.checkVisibility({ visibilityProperty: true }) && getComputedStyle(e).display !== "inline",
        )
        .map((e) => ({
          box: e.getBoundingClientRect(),
          name: `${e.tagName} ${e.className} ${e.textContent?.trim().slice(0, 30)}`,
        }))
        .filter(({ box }) => box.width > 1 && (box.width < size || box.height < size))
        .map(({ name, box }) => `${name}: ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`);
    }, least);
    expect(small).toEqual([]);
  });
}
