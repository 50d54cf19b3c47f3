import { expect, test } from "@playwright/test";
import { reserved } from "#state/codec.ts";
import {
  awake,
  leverIds,
  nudge,
  open,
  query,
  reveal,
  settled,
  shown,
  skipped,
  slider,
} from "../support/figure.ts";
import { widgets } from "../support/site.ts";

/** The keys whose value changed from one query to the next. */
function changed(before: string, after: string): string[] {
  const [old, now] = [new URLSearchParams(before), new URLSearchParams(after)];
  return [...now.keys()].filter((key) => old.get(key) !== now.get(key));
}

for (const place of widgets) {
  test.describe(`links of ${place.id} on ${place.path}`, () => {
    test("hold every lever, and bring back the same picture", async ({ page, browser }) => {
      const figure = await open(page, place);
      await reveal(figure);
      const levers = await leverIds(figure);
      expect(levers.length).toBeGreaterThan(0);
      let before = await query(page);
      for (const lever of levers) {
        await nudge(figure, lever, 2);
        const now = await query(page, before);
        expect(changed(before, now), lever).toHaveLength(1);
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
    });

    test("with a bad value open all the same, name it, and read the rest", async ({ page }) => {
      const figure = await open(page, place);
      await reveal(figure);
      const start = await shown(figure);
      const known: { lever: string; key: string; usual: string; moved: string }[] = [];
      let before = await query(page);
      for (const lever of await leverIds(figure)) {
        const usual = await slider(figure, lever).inputValue();
        await nudge(figure, lever);
        const now = await query(page, before);
        const [key = ""] = changed(before, now);
        known.push({ lever, key, usual, moved: new URLSearchParams(now).get(key) ?? "" });
        before = now;
      }
      for (const { lever, key, usual } of known) {
        const other = known.find((one) => one.key !== key);
        const rest = other ? `&${other.key}=${other.moved}` : "";
        for (const bad of key === reserved.schedule ? ["banana"] : ["banana", "987654", "-987654"]) {
          const again = await open(page, place, `?${skipped}&${key}=${bad}${rest}&unknown=1`);
          const notice = again.locator('[data-part="notice"]');
          await expect(notice).toContainText(bad);
          await expect(notice).toContainText(/Showing \S+/);
          await expect(notice).not.toContainText("unknown");
          const range = slider(again, lever);
          const end = bad.startsWith("-") ? "min" : "max";
          await expect(range).toHaveValue(bad === "banana" ? usual : ((await range.getAttribute(end)) ?? ""));
          if (other) await expect(slider(again, other.lever)).not.toHaveValue(other.usual);
        }
      }
      const plain = await open(page, place, `?${skipped}&unknown=1&__proto__=2&constructor=3`);
      await expect(plain.locator('[data-part="notice"]')).toHaveCount(0);
      expect(await shown(plain)).toEqual(start);
    });

    test("say nothing while nothing differs from the start", async ({ page }) => {
      const figure = await open(page, place);
      await reveal(figure);
      for (const lever of await leverIds(figure)) await nudge(figure, lever);
      await query(page, skipped);
      await figure.locator('[data-action="reset"]').click();
      await settled(figure);
      await expect.poll(() => new URL(page.url()).search).toBe(`?${skipped}`);
    });
  });
}
