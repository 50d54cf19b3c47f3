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
import { places } from "../support/site.ts";

const others: readonly string[] = Object.values(reserved);

for (const place of places) {
  test.describe(`links of ${place.id} on ${place.path}`, () => {
    test("hold every lever, and bring back the same picture", async ({ page, browser }) => {
      const figure = await open(page, place);
      await reveal(figure);
      const levers = await leverIds(figure);
      expect(levers.length).toBeGreaterThan(0);
      let before = (await query(page)).toString();
      const seen = new Set<string>();
      for (const lever of levers) {
        await nudge(figure, lever, 2);
        const now = await query(page, before);
        before = now.toString();
        for (const key of now.keys()) if (!others.includes(key)) seen.add(key);
      }
      expect(seen.size).toBe(levers.length);
      expect(`${place.path}?${before}`.length).toBeLessThanOrEqual(110);
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

    test("with a bad value open all the same, and name it", async ({ page }) => {
      const figure = await open(page, place);
      await reveal(figure);
      const start = await shown(figure);
      const keys: string[] = [];
      const usual: string[] = [];
      const moved: string[] = [];
      const levers = await leverIds(figure);
      for (const lever of levers) {
        usual.push(await slider(figure, lever).inputValue());
        const before = new URL(page.url()).search.slice(1);
        await nudge(figure, lever);
        const now = await query(page, before);
        const [key = "", value = ""] =
          [...now].find(([name]) => !others.includes(name) && !keys.includes(name)) ?? [];
        keys.push(key);
        moved.push(value);
      }
      for (const [i, key] of keys.entries()) {
        const other = (i + 1) % keys.length;
        const rest = other === i ? "" : `&${keys[other]}=${moved[other]}`;
        for (const bad of ["banana", "987654", "-987654"]) {
          const again = await open(page, place, `?${skipped}&${key}=${bad}${rest}&unknown=1`);
          const notice = again.locator('[data-part="notice"]');
          await expect(notice).toBeVisible();
          await expect(notice).toContainText(bad);
          await expect(notice).toContainText(/Showing \S+/);
          await expect(notice).not.toContainText("unknown");
          const range = slider(again, levers[i] ?? "");
          if (bad === "banana") await expect(range).toHaveValue(usual[i] ?? "");
          else
            await expect(range).toHaveValue(
              (await range.getAttribute(bad.startsWith("-") ? "min" : "max")) ?? "",
            );
          if (rest) await expect(slider(again, levers[other] ?? "")).not.toHaveValue(usual[other] ?? "");
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
