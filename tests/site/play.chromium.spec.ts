import { expect, test } from "@playwright/test";
import { reserved } from "#state/codec.ts";
import { leverIds, lockIn, move, nudge, open, query, rested, reveal } from "../support/figure.ts";
import { axeFindings, sidewaysAt } from "../support/looks.ts";
import { guessed, places, sample, sampleEmbeds, widgets } from "../support/site.ts";
import { moving, watchRequests, watchShifts } from "../support/watch.ts";

for (const place of [...widgets, ...sampleEmbeds]) {
  test(`${place.id} on ${place.path} played with, every panel open: asks nobody, is whole at every width, axe is content`, async ({
    page,
    context,
  }) => {
    const asked = watchRequests(page);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const figure = await open(page, place);
    await reveal(figure);
    expect(await page.evaluate(moving), "moves though motion is reduced").toEqual([]);
    for (const lever of await leverIds(figure)) await move(figure, lever);
    await rested(figure);
    await expect(figure).toHaveAttribute("data-state", "explored");
    for (const panel of await figure.locator('[data-part="foot"] button[aria-expanded]').all()) {
      await panel.click();
      const name = await panel.getAttribute("data-action");
      expect(await sidewaysAt(page), `${name}: scrolls sideways`).toEqual([]);
      // The panels belong to the frame: their colours in the dark are looked at where a sample is played with.
      const themes = sample.includes(place) ? (["dark", "light"] as const) : (["light"] as const);
      expect(await axeFindings(page, themes), `${name}: axe`).toEqual([]);
    }
    expect(asked).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

for (const place of sample) {
  test(`${place.id} on ${place.path}: what is said of a bad link pleases axe`, async ({ page }) => {
    const figure = await open(page, place);
    await reveal(figure);
    for (const lever of (await leverIds(figure)).slice(0, 1)) await nudge(figure, lever);
    const keys = [...new URLSearchParams(await query(page)).keys()].filter((key) => key !== reserved.guess);
    const again = await open(page, place, `?${keys[0]}=nonsense`);
    await expect(again.locator('[data-part="notice"]')).toBeVisible();
    expect(await axeFindings(page, ["light"])).toEqual([]);
  });
}

for (const place of guessed) {
  test(`${place.id} on ${place.path}: a locked guess pleases axe, is remembered with the theme and nothing else, and shifts nothing`, async ({
    page,
  }) => {
    const figure = await open(page, place);
    await lockIn(figure);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator("[data-theme-switch]").click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    const shifts = await watchShifts(page);
    const again = await open(page, place);
    await page.waitForTimeout(300);
    expect(await shifts()).toEqual([]);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(again).toHaveAttribute("data-state", "predicted");
    const kept = await page.evaluate(() => Object.keys(localStorage).sort());
    expect(kept).toEqual([`push-pull-person:guess:${place.id}`, "push-pull-person:theme"]);
  });
}

for (const place of places.filter(({ id }) => sampleEmbeds.some((one) => one.id === id))) {
  test(`${place.id} on ${place.path} survives a storage that throws`, async ({ page }) => {
    await page.addInitScript(() => {
      const blocked = {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      };
      Object.defineProperty(window, "localStorage", blocked);
      Object.defineProperty(window, "sessionStorage", blocked);
    });
    const found = watchRequests(page);
    const figure = await open(page, place);
    await lockIn(figure);
    for (const lever of (await leverIds(figure)).slice(0, 1)) await nudge(figure, lever);
    await expect(figure).toHaveAttribute("data-state", "explored");
    const theme = page.locator("[data-theme-switch]");
    if ((await theme.count()) > 0) await theme.click();
    expect(found).toEqual([]);
  });
}
