/** What a learner does in a learning system’s page, for the tests. */
import { type Browser, type BrowserContext, expect, type Frame, type Page } from "@playwright/test";
import type { Known } from "./system.ts";

/** Opens a chapter the way a learning system does, and waits until it is read. */
export async function opened(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText("Patience");
  const frame = page.frame("chapter");
  if (!frame) throw new Error("The learning system shows no chapter.");
  await frame.waitForLoadState("load");
  return frame;
}

/** What both versions call differently. */
export const statusOf = (known: Known) =>
  (known["core"] as Known | undefined)?.["lesson_status"] ?? known["completion_status"];
export const placeOf = (known: Known) =>
  (known["core"] as Known | undefined)?.["lesson_location"] ?? known["location"];

/** Leaves the chapter, as a learning system does when something else is chosen from its list. */
export async function left(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector("iframe")?.remove());
  await expect.poll(() => page.evaluate(() => (window as unknown as { ended: number }).ended)).toBe(1);
}

export const bringTo = (frame: Frame, id: string) =>
  frame.evaluate((one) => document.getElementById(one)?.scrollIntoView({ behavior: "instant" }), id);

/** A reader with a device of their own. */
export async function learner(browser: Browser, blocked = false): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
  });
  if (blocked)
    await context.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("The operation is insecure.", "SecurityError");
          },
        });
    });
  return context;
}
