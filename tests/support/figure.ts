/** How a test plays with a widget: everything goes through what a reader can reach. */
import { createHash } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import { reserved } from "#state/codec.ts";
import type { Place } from "./site.ts";

/** The query of a link that goes past the guess. */
export const skipped = `${reserved.guess}=skip`;

/** What a widget shows: what must be the same for the same settings. */
export interface Shown {
  /** A digest of all that is drawn, and the words in it. */
  readonly picture: string;
  readonly key: string;
  readonly words: string;
}

/** Loads a page, brings its widget into view and waits until it answers. */
export async function open(page: Page, { id, path }: Place, query = ""): Promise<Locator> {
  await page.goto(`${path}${query}`);
  return awake(page, id);
}

/** Brings the widget of a loaded page into view and waits until it answers. */
export async function awake(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`figure[data-widget="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  await expect(page.locator("astro-island[ssr]", { has: figure })).toHaveCount(0);
  await settled(figure);
  return figure;
}

/** Waits until the picture shows every run at the present settings. */
export async function settled(figure: Locator): Promise<void> {
  await expect(figure).toHaveAttribute("data-settled", "true");
}

/** Goes past the guess, where it is still asked. Returns what of that stands in the address. */
export async function reveal(figure: Locator): Promise<string> {
  const skip = figure.locator('[data-action="skip"]');
  const asked = (await skip.count()) > 0;
  if (asked) await skip.click();
  await expect(figure.locator('[data-part="guess"]')).toHaveCount(0);
  return asked ? skipped : "";
}

/** Makes a guess, the first that can be made, and locks it; does nothing where none is asked for. */
export async function lockIn(figure: Locator): Promise<void> {
  const guess = figure.locator('[data-part="guess"]');
  if ((await guess.count()) === 0) return;
  // A key that is pressed before the island wakes goes nowhere.
  await expect(guess).not.toHaveAttribute("inert");
  const choices = figure.locator('[data-part="guess"] input[type="radio"]');
  if ((await choices.count()) > 0) await choices.first().press("Space");
  await figure.locator('[data-action="lock"]').click();
  await expect(figure).toHaveAttribute("data-state", "predicted");
}

/** The levers of a widget that stand in view of a wide page; the guess is none of them. */
export function leversOf(figure: Locator): Locator {
  return figure.locator('[data-part="controls"] [data-lever]:has(input[type="range"])');
}

/** The names of those levers. */
export async function leverIds(figure: Locator): Promise<string[]> {
  return leversOf(figure).evaluateAll((all) => all.map((lever) => lever.getAttribute("data-lever") ?? ""));
}

/** The range input of a lever. */
export function slider(figure: Locator, lever: string): Locator {
  return figure.locator(`[data-part="controls"] [data-lever="${lever}"] input[type="range"]`);
}

/** Presses a key on a lever some times and waits for the full picture. */
export async function press(figure: Locator, lever: string, key: string, times = 1): Promise<void> {
  const range = slider(figure, lever);
  await range.focus();
  for (let i = 0; i < times; i += 1) await range.press(key);
  await rested(figure);
}

/** Waits until what was just asked for is drawn: the request itself may still be a moment away. */
export async function rested(figure: Locator): Promise<void> {
  await figure.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await settled(figure);
}

/** Moves a lever away from where it stands: one step up, or down where it is at its end. */
export async function nudge(figure: Locator, lever: string, times = 1): Promise<void> {
  const range = slider(figure, lever);
  const [value, most] = await range.evaluate((input: HTMLInputElement) => [
    input.valueAsNumber,
    Number(input.max),
  ]);
  await press(figure, lever, value === most ? "ArrowLeft" : "ArrowRight", times);
}

/** What a reader sees now. */
export async function shown(figure: Locator): Promise<Shown> {
  const drawn = await figure
    .locator('[data-part="picture"] svg')
    .evaluateAll((all) => all.map((svg) => ({ marks: svg.outerHTML, text: svg.textContent })));
  const digest = createHash("sha256").update(JSON.stringify(drawn)).digest("hex").slice(0, 12);
  return {
    picture: `${digest}: ${drawn.map(({ text }) => text).join(" | ")}`,
    key: (await figure.locator('output[data-part="key"]').first().innerText()).trim(),
    words: (await figure.locator('[data-part="words"] > p').first().innerText()).trim(),
  };
}

/** Waits until the address bar has followed the settings and stays, and returns its query as it stands there. */
export async function query(page: Page, differsFrom = ""): Promise<string> {
  const now = () => new URL(page.url()).search.slice(1);
  await expect.poll(() => !["", differsFrom].includes(now())).toBe(true);
  let last = "";
  while (last !== now()) {
    last = now();
    await page.waitForTimeout(350);
  }
  return last;
}

/** The keys whose value differs from one query to the next. */
export function changedKeys(before: string, after: string): string[] {
  const [old, now] = [new URLSearchParams(before), new URLSearchParams(after)];
  return [...now.keys()].filter((key) => old.get(key) !== now.get(key));
}
