import { expect, type Locator, test } from "@playwright/test";
import { leverIds, open, rested, reveal, slider } from "../support/figure.ts";
import { widgets } from "../support/site.ts";

/** Much longer than the 500 ms of stillness after which the words are spoken, by the page's clock, which jumps. */
const pause = 1500;
/** Milliseconds between two moves of a reader who drags. */
const beat = 30;

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
    await page.clock.install();
    const figure = await open(page, place);
    await reveal(figure);
    await page.clock.runFor(pause);
    for (const lever of await leverIds(figure)) {
      const said = await listen(figure);
      const range = slider(figure, lever);
      const atEnd = await range.evaluate((input: HTMLInputElement) => input.value === input.max);
      await range.focus();
      await range.evaluate(
        (input: HTMLInputElement, [back, every]) => {
          for (let i = 1; i <= 10; i += 1) {
            setTimeout(() => {
              if (back) input.stepDown();
              else input.stepUp();
              input.dispatchEvent(new Event("input", { bubbles: true }));
            }, i * every);
          }
        },
        [atEnd, beat] as const,
      );
      await page.clock.runFor(10 * beat);
      expect(await said(), `while moving ${lever}`).toEqual([]);
      // Stillness has the runs asked for, and what they tell is spoken after another one.
      await page.clock.runFor(pause);
      await rested(figure);
      await page.clock.runFor(pause);
      const heard = await said();
      expect(heard, `after moving ${lever}`).toHaveLength(1);
      const sentences = (heard[0] ?? "")
        .split(/(?<=[.!?])\s+(?=[A-Z“])/)
        .filter((sentence) => sentence !== "");
      expect(sentences.length, heard[0]).toBeLessThanOrEqual(2);
    }
  });
}
