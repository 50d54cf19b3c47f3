import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { reserved } from "#state/codec.ts";
import { leverIds, lockIn, nudge, open, query, reveal } from "../support/figure.ts";
import { guessed, pages, places, widgets } from "../support/site.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** In the second theme nothing but colours can differ. */
const coloursOnly = ["color-contrast", "link-in-text-block"];

async function clean(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (colorScheme === "light"
    ? axe.withTags(tags)
    : axe.withRules(coloursOnly)
  ).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
  expect(found).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    for (const path of pages) {
      test(`first view of ${path}`, async ({ page }) => {
        await page.goto(path);
        await clean(page, colorScheme);
      });
    }

    for (const place of places) {
      test(`${place.id} on ${place.path}: skipped, explored, every panel open`, async ({ page }) => {
        const figure = await open(page, place);
        await reveal(figure);
        for (const lever of await leverIds(figure)) await nudge(figure, lever);
        await expect(figure).toHaveAttribute("data-state", "explored");
        for (const panel of await figure.locator('[data-part="foot"] button[aria-expanded]').all()) {
          await panel.click();
          await clean(page, colorScheme);
        }
      });
    }

    for (const place of guessed) {
      test(`${place.id} on ${place.path}: guess locked`, async ({ page }) => {
        const figure = await open(page, place);
        await lockIn(figure);
        await clean(page, colorScheme);
      });
    }

    for (const place of widgets) {
      test(`${place.id} on ${place.path}: bad link`, async ({ page }) => {
        const figure = await open(page, place);
        await reveal(figure);
        for (const lever of (await leverIds(figure)).slice(0, 1)) await nudge(figure, lever);
        const keys = [...new URLSearchParams(await query(page)).keys()].filter(
          (key) => key !== reserved.guess,
        );
        const again = await open(page, place, `?${keys[0]}=nonsense`);
        await expect(again.locator('[data-part="notice"]')).toBeVisible();
        await clean(page, colorScheme);
      });
    }
  });
}
