import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { modelVersion } from "#model/simulate.ts";
import { read } from "#tools/simulate-options.ts";
import { leverIds, move, open, rested, reveal } from "../support/figure.ts";
import { guessed, widgets } from "../support/site.ts";

/** Presses “Save the scenario” and gives back where the file lies and what it is called. */
async function saved(page: Page, figure: Locator): Promise<{ path: string; name: string }> {
  const waiting = page.waitForEvent("download");
  await figure.locator('[data-action="scenario"]').click();
  const file = await waiting;
  return { path: await file.path(), name: file.suggestedFilename() };
}

for (const place of widgets) {
  test(`${place.id} on ${place.path}: what is behind it is saved as the sliders stand, for the command line`, async ({
    page,
  }) => {
    const figure = await open(page, place);
    await figure.locator('[data-action="data"]').click();
    if (guessed.some(({ id }) => id === place.id)) {
      await expect(figure.locator('[data-action="scenario"]')).toHaveCount(0);
      await reveal(figure);
    }
    const { plans } = await figure.evaluate((e) => {
      const island = e.closest("astro-island")?.getAttribute("props") ?? "";
      return { plans: /"plans":\[0,\{\}\]/.test(island) ? 0 : 1 };
    });
    await expect(figure.locator('[data-action="scenario"]')).toHaveCount(plans);
    if (plans === 0) return;

    const first = await saved(page, figure);
    expect(first.name).toBe(`${place.id}.json`);
    const held = JSON.parse(readFileSync(first.path, "utf8"));
    expect(held).toMatchObject({ model: modelVersion, name: place.id });
    for (const plan of Object.keys(held.plans)) {
      const { scenario, runs, note } = read(["--file", first.path, "--plan", plan]);
      expect([scenario.weeks, runs, note]).toEqual([held.plans[plan].weeks, held.runs, undefined]);
    }

    for (const lever of await leverIds(figure)) await move(figure, lever);
    await rested(figure);
    const then = await saved(page, figure);
    expect(JSON.parse(readFileSync(then.path, "utf8"))).not.toEqual(held);
  });
}
