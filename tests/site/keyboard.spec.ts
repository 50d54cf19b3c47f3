import { expect, type Page, test } from "@playwright/test";
import { awake, open, reveal } from "../support/figure.ts";
import { chapters, places, sample, typical, widgets } from "../support/site.ts";

/** Milliseconds that a browser on a busy machine may take to scroll to what has the focus. */
const patience = 3000;

/**
 * What the focused element lacks of being in sight and uncovered, once the page has scrolled to it, and whether a
 * style marks it; null at the end. Asked at every frame inside the page.
 */
const lacks = async (most: number) => {
  const look = () => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const name = `${element.tagName.toLowerCase()}.${element.className} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}"`;
    const found: string[] = [];
    const box = element.getBoundingClientRect();
    const tall = box.height > innerHeight * 0.6;
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
    const y = tall ? Math.max(box.top, 0) + 8 : box.top + box.height / 2;
    if (y < 0 || y > innerHeight) found.push("is out of sight");
    const hit = document.elementFromPoint(x, y);
    const related =
      hit && (element.contains(hit) || hit.contains(element) || hit.closest("label")?.contains(element));
    if (!related) found.push(`is covered by ${hit?.tagName.toLowerCase()}.${hit?.getAttribute("class")}`);
    const marked = (e: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(e, pseudo);
      const outlined =
        outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
      return outlined || boxShadow !== "none";
    };
    const around = [element, element.parentElement, element.nextElementSibling].filter(
      (e): e is Element => e !== null,
    );
    const shows = around.some((e) => marked(e)) || marked(element, "::after") || marked(element, "::before");
    const { left, top, width, height } = box;
    return {
      name,
      found,
      shows,
      clip: { x: Math.max(0, left - 8), y: Math.max(0, top - 8), width: width + 16, height: height + 16 },
    };
  };
  for (const until = Date.now() + most; ; ) {
    await new Promise((done) => requestAnimationFrame(done));
    const state = look();
    if (!state || state.found.length === 0 || Date.now() > until) return state;
  }
};

/** Whether the focused element looks different without its focus: a slider's thumb has styles no script can read. */
async function looksFocused(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<boolean> {
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const focused = await page.screenshot({ clip });
  await element.evaluate((e) => e.blur());
  const blurred = await page.screenshot({ clip });
  await element.evaluate((e) => e.focus());
  return !focused.equals(blurred);
}

async function tour(page: Page): Promise<string[]> {
  const visited: string[] = [];
  const wrong: string[] = [];
  // Whoever is led round in a circle stops more often than there are places to stop.
  const stops = await page
    .locator("a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]")
    .count();
  await page.locator("body").press("Tab");
  while (visited.length <= stops) {
    const state = await page.evaluate(lacks, patience);
    if (!state) break;
    visited.push(state.name);
    for (const lack of state.found) wrong.push(`${state.name} ${lack}`);
    if (!state.shows && !(await looksFocused(page, state.clip))) wrong.push(`${state.name} shows no focus`);
    await page.keyboard.press("Tab");
  }
  expect(visited.length).toBeGreaterThan(1);
  expect(visited.length).toBeLessThanOrEqual(stops);
  return wrong;
}

/** Pages that no widget's own tour below goes through; before the guess a few stand for all. */
const toured = (width: number) =>
  typical.filter((path) => {
    const place = widgets.find((one) => one.path === path);
    return !place || (width < 600 && sample.includes(place));
  });

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
]) {
  test.describe(`by keyboard at ${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: "reduce" } });

    for (const path of toured(viewport.width)) {
      test(`focus is seen all through ${path}`, async ({ page }) => {
        await page.goto(path);
        for (const { id } of places.filter((place) => place.path === path)) await awake(page, id);
        await page.evaluate(() => scrollTo(0, 0));
        expect(await tour(page)).toEqual([]);
      });
    }

    for (const place of widgets) {
      test(`focus is seen all through ${place.path} with ${place.id} revealed`, async ({ page }) => {
        const figure = await open(page, place);
        await reveal(figure);
        await page.evaluate(() => {
          (document.activeElement as HTMLElement | null)?.blur();
          scrollTo(0, 0);
        });
        expect(await tour(page)).toEqual([]);
      });
    }
  });
}

for (const slug of chapters) {
  test(`/${slug}/ begins with a link that skips to the text`, async ({ page }) => {
    await page.goto(`/${slug}/`);
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveAttribute("href", /#main$/);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#main$/);
  });
}
