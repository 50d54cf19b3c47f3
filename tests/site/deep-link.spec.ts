import { expect, test } from "@playwright/test";
import {
  awake,
  changedKeys,
  leverIds,
  nudge,
  open,
  query,
  reveal,
  settled,
  shown,
  slider,
} from "../support/figure.ts";
import { widgets } from "../support/site.ts";

for (const place of widgets) {
  test(`links of ${place.id} on ${place.path} hold every lever, bring back the same picture, and say nothing of the start`, async ({
    page,
    browser,
  }) => {
    const figure = await open(page, place);
    const past = await reveal(figure);
    const levers = await leverIds(figure);
    expect(levers.length).toBeGreaterThan(0);
    let before = past && (await query(page));
    for (const lever of levers) {
      await nudge(figure, lever, 2);
      const now = await query(page, before);
      expect(changedKeys(before, now), lever).toHaveLength(1);
      before = now;
    }
    const address = new URL(page.url());
    expect(`${address.pathname}${address.search}`.length).toBeLessThanOrEqual(110);
    const here = await shown(figure);

    const stranger = await browser.newContext();
    const other = await stranger.newPage();
    await other.goto(page.url());
    const there = await awake(other, place.id);
    for (const lever of levers) {
      expect(await slider(there, lever).inputValue()).toBe(await slider(figure, lever).inputValue());
    }
    await expect.poll(() => shown(there)).toEqual(here);
    await stranger.close();

    await figure.locator('[data-action="reset"]').click();
    await settled(figure);
    await expect.poll(() => new URL(page.url()).search).toBe(past && `?${past}`);
  });
}
