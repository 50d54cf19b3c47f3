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

/** Milliseconds after which a condition inside a page is left to the sentence of the expectation behind it. */
const patience = 10_000;

/** Brings the widget of a loaded page into view and waits until it answers. */
export async function awake(page: Pick<Page, "locator">, id: string): Promise<Locator> {
  const figure = page.locator(`figure[data-widget="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  await hydrated(figure);
  await settled(figure);
  return figure;
}

/** Waits until the widget takes what is pressed: before that a key or a tap goes nowhere. */
export async function hydrated(figure: Locator): Promise<void> {
  await figure.evaluate(async (element, most) => {
    const asleep = () =>
      element.closest("astro-island")?.hasAttribute("ssr") || element.querySelector("[data-part][inert]");
    for (const until = Date.now() + most; asleep() && Date.now() < until; )
      await new Promise((done) => setTimeout(done, 10));
  }, patience);
  await expect(figure.locator("xpath=ancestor::astro-island[@ssr]")).toHaveCount(0);
  await expect(figure.locator("[data-part][inert]")).toHaveCount(0);
}

/** Waits until the picture shows every run at the present settings. */
export async function settled(figure: Locator): Promise<void> {
  await atRest(figure, 0);
}

/** Waits until what was just asked for is drawn: the request itself may still be a moment away. */
export async function rested(figure: Locator): Promise<void> {
  await atRest(figure, 2);
}

/** Waits in the page instead of asking it again and again: these tests do it a thousand times. */
async function atRest(figure: Locator, frames: number): Promise<void> {
  await figure.evaluate(
    async (element, [wait, most]) => {
      for (let i = 0; i < wait; i += 1) await new Promise((done) => requestAnimationFrame(done));
      const moves = () => element.dataset["settled"] !== "true";
      for (const until = Date.now() + most; moves() && Date.now() < until; )
        await new Promise((done) => setTimeout(done, 10));
    },
    [frames, patience] as const,
  );
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

/** Moves a lever away from where it stands: one step up, or down where it is at its end. */
export async function move(figure: Locator, lever: string, times = 1): Promise<void> {
  const range = slider(figure, lever);
  const [value, most] = await range.evaluate((input: HTMLInputElement) => [
    input.valueAsNumber,
    Number(input.max),
  ]);
  for (let i = 0; i < times; i += 1) await range.press(value === most ? "ArrowLeft" : "ArrowRight");
}

/** Moves a lever away from where it stands and waits for the full picture. */
export async function nudge(figure: Locator, lever: string, times = 1): Promise<void> {
  await move(figure, lever, times);
  await rested(figure);
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

/**
 * Waits until the address bar has followed the settings, which is when it says what would be printed under a
 * picture, and returns its query as it stands there.
 */
export async function query(page: Page, differsFrom = ""): Promise<string> {
  const { address, printed } = await page.evaluate(
    async ([before, most]) => {
      const told = () => {
        dispatchEvent(new Event("beforeprint"));
        const places = document.querySelectorAll('[data-part="paper"] [data-address]');
        return [...places].map((place) => place.textContent?.replace(/#.*/, ""));
      };
      const here = () => location.href.replace(/#.*/, "");
      const followed = () => !["", before].includes(location.search.slice(1)) && told().includes(here());
      for (const until = Date.now() + most; !followed() && Date.now() < until; )
        await new Promise((done) => setTimeout(done, 20));
      return { address: here(), printed: told() };
    },
    [differsFrom, patience] as const,
  );
  const search = new URL(address).search.slice(1);
  expect(["", differsFrom], "the address has changed").not.toContain(search);
  expect(printed, "the address printed").toContain(address);
  return search;
}

/** The query that would be printed under the picture as it stands: the address bar follows it a moment later. */
export function link(figure: Locator): Promise<string> {
  return figure.evaluate((element) => {
    dispatchEvent(new Event("beforeprint"));
    const address = element.querySelector('[data-part="paper"] [data-address]')?.textContent ?? "";
    return new URL(address, location.href).search.slice(1);
  });
}

/** The keys whose value differs from one query to the next. */
export function changedKeys(before: string, after: string): string[] {
  const [old, now] = [new URLSearchParams(before), new URLSearchParams(after)];
  return [...now.keys()].filter((key) => old.get(key) !== now.get(key));
}
