/** What a stage shows, measured inside the page: it must hold for the back row of a room, whatever the chapter. */
import { expect, type Page } from "@playwright/test";
import { measure } from "./stage-measure.ts";

/** What was found at one step. */
export interface StageLook {
  readonly step: string;
  /** Everything that breaks a rule, in words. */
  readonly faults: readonly string[];
  /** Every line that can be read. */
  readonly lines: readonly string[];
}

/** The steps of a chapter, as the page itself plans them. */
export const stepsOn = (page: Page, slug: string): Promise<string[]> =>
  page
    .locator(`[data-plan] [data-chapter-of="${slug}"]`)
    .evaluate((link) => (link as HTMLElement).dataset["steps"]?.split(" ") ?? []);

/** Waits until a step stands still, and measures it. */
export async function lookAt(page: Page, step: string): Promise<StageLook> {
  await expect(page.locator(`html[data-step="${step}"]`)).toBeAttached();
  await expect(page.locator('figure[data-settled="true"] .sized[data-sized="stage"]').first()).toBeAttached();
  const { faults, lines } = await page.evaluate(measure);
  return { step, faults: faults.map((fault) => `${step}: ${fault}`), lines };
}
