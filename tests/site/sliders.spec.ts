import { expect, test } from "@playwright/test";
import { leverIds, leversOf, open, press, rested, reveal, shown, slider } from "../support/figure.ts";
import { widgets } from "../support/site.ts";

for (const place of widgets) {
  test(`${place.id} on ${place.path}: every slider answers arrows, Home, End, buttons and typing`, async ({
    page,
  }) => {
    const figure = await open(page, place);
    await reveal(figure);
    const levers = await leverIds(figure);
    expect(levers.length).toBeLessThanOrEqual(5);
    for (const [i, lever] of levers.entries()) {
      const range = slider(figure, lever);
      const box = leversOf(figure).nth(i).locator('input[type="number"]');
      const [min = "", max = "", start = ""] = await range.evaluate((e: HTMLInputElement) => [
        e.min,
        e.max,
        e.value,
      ]);
      await press(figure, lever, "Home");
      expect(await range.inputValue()).toBe(min);
      const least = await shown(figure);
      await range.press("ArrowRight");
      expect(Number(await range.inputValue())).toBeGreaterThan(Number(min));
      await press(figure, lever, "End");
      expect(await range.inputValue()).toBe(max);
      const most = await shown(figure);
      expect(most.picture, `${lever} changes the picture from end to end`).not.toBe(least.picture);
      await leversOf(figure).nth(i).locator('[data-action="less"]').click();
      expect(Number(await range.inputValue())).toBeLessThan(Number(max));
      await leversOf(figure).nth(i).locator('[data-action="more"]').click();
      expect(await range.inputValue()).toBe(max);
      expect(await box.inputValue()).toBe(max);
      await box.click();
      await box.press("ControlOrMeta+a");
      await box.pressSequentially(start);
      await box.press("Enter");
      await rested(figure);
      expect(await range.inputValue()).toBe(start);
      expect(await range.getAttribute("aria-valuetext")).toContain(start);
    }
  });
}
