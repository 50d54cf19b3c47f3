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
    const wide = [...document.querySelectorAll("body *")].filter(
      (e) => e.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.slice(0, 5).map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute("class") ?? ""}`);
  });

for (const viewport of sizes) {
  test.describe(`no sideways scroll at ${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport });

    for (const path of pages) {
      test(`first view of ${path}`, async ({ page }) => {
        await page.goto(path);
        expect(await overhang(page)).toEqual([]);
      });
    }

    for (const place of places) {
      test(`${place.id} on ${place.path}, revealed, every panel open`, async ({ page }) => {
        const figure = await open(page, place);
        await reveal(figure);
        expect(await overhang(page)).toEqual([]);
        for (const panel of await figure.locator('[data-part="foot"] button[aria-expanded]').all()) {
          await panel.click();
          expect(await overhang(page)).toEqual([]);
        }
      });
    }
  });
}
