import { expect, type Locator, test } from "@playwright/test";
import { leverIds, open, reveal, slider } from "../support/figure.ts";
import { widgets } from "../support/site.ts";

/** Longer than the 500 ms of stillness after which the words are spoken. */
const pause = 800;

/** Collects what a screen reader is told from now on. */
async function listen(figure: Locator): Promise<() => Promise<string[]>> {
  await figure.evaluate((element) => {
    const now = () =>
      [...element.querySelectorAll('[role="status"]')]
        .map((status) => status.textContent?.trim() ?? "")
        .join(" ")
        .trim();
    const said: string[] = [];
    let last = now();
    Object.assign(element, { said });
    new MutationObserver(() => {
      const text = now();
      if (text !== last && text !== "") said.push(text);
      last = text;
    }).observe(element, { subtree: true, childList: true, characterData: true });
  });
  return () => figure.evaluate((element) => (element as HTMLElement & { said: string[] }).said);
}

for (const place of widgets) {
  test(`${place.id} on ${place.path} speaks once after a reader stops, in two sentences at most`, async ({
    page,
  }) => {
    const figure = await open(page, place);
    await reveal(figure);
    await page.waitForTimeout(pause);
    for (const lever of await leverIds(figure)) {
      const said = await listen(figure);
      const range = slider(figure, lever);
      const atEnd = await range.evaluate((input: HTMLInputElement) => input.value === input.max);
      await range.focus();
      await range.evaluate((input: HTMLInputElement, back) => {
        for (let i = 1; i <= 10; i += 1) {
          setTimeout(() => {
            if (back) input.stepDown();
            else input.stepUp();
            input.dispatchEvent(new Event("input", { bubbles: true }));
          }, i * 30);
        }
      }, atEnd);
      await expect
        .poll(async () => (await said()).length, { message: `after moving ${lever}` })
        .toBeGreaterThan(0);
      await page.waitForTimeout(pause);
      const heard = await said();
      expect(heard, `after moving ${lever}`).toHaveLength(1);
      const sentences = (heard[0] ?? "")
        .split(/(?<=[.!?])\s+(?=[A-Z“])/)
        .filter((sentence) => sentence !== "");
      expect(sentences.length, heard[0]).toBeLessThanOrEqual(2);
    }
  });
}
