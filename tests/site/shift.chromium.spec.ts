import { expect, type Page, test } from "@playwright/test";
import { awake, reveal } from "../support/figure.ts";
import { pages, widgets } from "../support/site.ts";

/** From before the first paint on, every shift of the layout that no reader caused. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Element }[];
      })[]) {
        if (entry.hadRecentInput || entry.value === 0) continue;
        const nodes = entry.sources.map(
          ({ node }) => `${node?.nodeName} ${node?.getAttribute?.("class") ?? ""}`,
        );
        shifts.push(`${entry.value.toFixed(4)} ${nodes.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: "instant" });
      await new Promise((done) => setTimeout(done, 60));
    }
  });
}

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]) {
  test.describe(`the layout never shifts at ${viewport.width} px`, () => {
    test.use({ viewport });

    for (const path of pages) {
      test(`loading and reading ${path}`, async ({ page }) => {
        const shifts = await watch(page);
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        await scrollThrough(page);
        expect(await shifts()).toEqual([]);
      });
    }

    for (const { id, path } of widgets) {
      test(`coming back to ${path} with a link`, async ({ page }) => {
        await page.goto(path);
        await reveal(await awake(page, id));
        const shifts = await watch(page);
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        await page.waitForTimeout(300);
        expect(await shifts()).toEqual([]);
      });
    }
  });
}
