import { expect, test } from "@playwright/test";
import { leverIds, nudge, open, query, reveal, skipped } from "../support/figure.ts";
import { widgets } from "../support/site.ts";

for (const place of widgets) {
  test(`${place.path} on paper: both pictures, the address of the state, no controls`, async ({ page }) => {
    const figure = await open(page, place);
    await reveal(figure);
    const [lever = ""] = await leverIds(figure);
    await nudge(figure, lever, 2);
    await query(page, skipped);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const controls = page.locator(
      // An explained word is a word on paper.
      "button:not(.term-word):visible, input:visible, select:visible, textarea:visible, nav:visible",
    );
    const names = () => controls.evaluateAll((all) => all.map((e) => e.outerHTML.slice(0, 80)));
    await expect.poll(names).toEqual([]);
    const paper = figure.locator('[data-part="paper"]');
    await expect(paper).toBeVisible();
    expect(await paper.locator("svg:visible").count()).toBeGreaterThanOrEqual(2);
    await expect(paper.locator(".paper-table table")).toBeVisible();
    await expect(page.locator("body")).toContainText(page.url(), { useInnerText: true });
    await expect(page.locator("body")).toContainText("Illustrative model, not a forecast", {
      useInnerText: true,
    });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours.backgroundColor).toMatch(/rgba?\(255, 255, 255|rgba\(0, 0, 0, 0\)/);
    const [red = 255] = (colours.color.match(/\d+/g) ?? []).map(Number);
    expect(red).toBeLessThan(80);
  });
}
