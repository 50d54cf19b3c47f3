import { expect, type Page, test } from "@playwright/test";
import { leverIds, nudge, open, reveal, shown, slider } from "../support/figure.ts";
import { sample, widgets } from "../support/site.ts";

const failures: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "whose script is not there": (page) =>
    page.addInitScript(() => {
      const Real = window.Worker;
      window.Worker = class extends Real {
        constructor(_: string | URL, options?: WorkerOptions) {
          super("/no-such-worker.js", options);
        }
      };
    }),
  "that the browser refuses to make": (page) =>
    page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException("refused", "SecurityError");
        }
      } as unknown as typeof Worker;
    }),
  "that never answers": (page) =>
    page.addInitScript(() => {
      window.Worker = class extends EventTarget {
        postMessage() {}
        terminate() {}
      } as unknown as typeof Worker;
    }),
};

for (const place of sample) {
  for (const [failure, plant] of Object.entries(failures)) {
    test(`${place.id} on ${place.path} simulates without a worker: one ${failure}`, async ({ page }) => {
      await plant(page);
      const figure = await open(page, place);
      await reveal(figure);
      const before = await shown(figure);
      const [lever = ""] = await leverIds(figure);
      await slider(figure, lever).press("Home");
      await slider(figure, lever).press("ArrowRight");
      await expect
        .poll(async () => (await shown(figure)).picture, { timeout: 15_000 })
        .not.toBe(before.picture);
      await expect(figure).toHaveAttribute("data-settled", "true");
      await expect(figure).not.toHaveAttribute("data-state", "failed");
    });
  }
}

for (const place of widgets) {
  test(`${place.id} on ${place.path} keeps its last picture where no model is to be had`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException("refused", "SecurityError");
        }
      } as unknown as typeof Worker;
    });
    await page.route(/\/assets\/view[.-][^/]*\.js/, (route) => route.abort());
    const figure = await open(page, place);
    await reveal(figure);
    const before = await shown(figure);
    const [lever = ""] = await leverIds(figure);
    await nudge(figure, lever);
    await expect(figure).toHaveAttribute("data-state", "failed");
    await expect(figure.locator('[data-part="notice"]')).toContainText("The model stopped");
    expect(await figure.locator('[data-part="picture"] svg').count()).toBeGreaterThan(0);
    expect((await shown(figure)).key).toBe(before.key);
    await figure.locator('[data-action="data"]').click();
    await expect(figure.locator('[data-part="table"] table')).toBeVisible();
  });
}
