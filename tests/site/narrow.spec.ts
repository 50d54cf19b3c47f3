import { expect, type Page, test } from "@playwright/test";
import { open, reveal } from "../support/figure.ts";
import { pages, places } from "../support/site.ts";

/** The last is a desktop at 400 % zoom. */
const sizes = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 320, height: 256 },
];

const overhang = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const contained = (e: Element): boolean =>
      e.parentElement !== null &&
      (getComputedStyle(e.parentElement).overflowX !== "visible" || contained(e.parentElement));
    const wide = [...document.querySelectorAll("body *")]
      .filter((e) => e.getBoundingClientRect().right > clientWidth + 1 && !contained(e))
      .map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute("class") ?? ""}`);
    return [`${scrollWidth} px`, ...wide.slice(0, 5)];
  });

for (const path of pages) {
  test(`${path} never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    for (const size of sizes) {
      await page.setViewportSize(size);
      expect(await overhang(page), `first view at ${size.width} x ${size.height}`).toEqual([]);
    }
  });
}

for (const place of places) {
  test(`${place.path} never scrolls sideways with ${place.id} revealed and its panels open`, async ({
    page,
  }) => {
    const figure = await open(page, place);
    await reveal(figure);
    for (const panel of await figure.locator('[data-part="foot"] button[aria-expanded]').all()) {
      await panel.click();
      const name = await panel.getAttribute("data-action");
      for (const size of sizes) {
        await page.setViewportSize(size);
        expect(await overhang(page), `${name} at ${size.width} x ${size.height}`).toEqual([]);
      }
    }
  });
}
