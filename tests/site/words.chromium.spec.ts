import { expect, test } from "@playwright/test";
import { sources } from "#model/words.ts";
import { reserved } from "#state/codec.ts";
import { open, query, reveal, shown } from "../support/figure.ts";
import { html, widgets } from "../support/site.ts";

const worded = widgets.filter(({ path }) => html(path).includes('data-part="whose"'));

test("some levers have words", () => expect(worded.length).toBeGreaterThan(0));

for (const place of worded) {
  test(`${place.id} on ${place.path}: other words, same result`, async ({ page }) => {
    const figure = await open(page, place);
    await reveal(figure);
    const before = await shown(figure);
    const select = figure.getByLabel("Whose words?");
    const told = new Set<string>();
    for (const source of sources) {
      await select.selectOption(source);
      const words = await figure.locator(".slider-word").allInnerTexts();
      expect(words.length).toBeGreaterThan(0);
      told.add(words.join());
    }
    expect(told.size, "not every author says the same").toBeGreaterThan(1);
    expect(await shown(figure)).toEqual(before);
    await expect.poll(() => new URL(page.url()).searchParams.get(reserved.words)).toBe(sources.at(-1));
    const again = await open(page, place, `?${await query(page)}`);
    expect(await again.locator(".slider-word").allInnerTexts()).not.toEqual([]);
    await again.getByLabel("Whose words?").selectOption("");
    await expect(again.locator(".slider-word")).toHaveCount(0);
  });
}
