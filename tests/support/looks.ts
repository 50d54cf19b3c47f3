/** Ways of looking at a page that is open: for axe, for sideways scrolling, for what is too small to tap. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** In the second theme nothing but colours can differ. */
const coloursOnly = ["color-contrast", "link-in-text-block"];

type Theme = "dark" | "light";

const adapter = createRequire(import.meta.resolve("@axe-core/playwright"));
const axeSource = readFileSync(adapter.resolve("axe-core/axe.min.js"), "utf8");

/** What we use of axe where it runs. */
interface AxeWindow extends Window {
  readonly axe?: {
    run(
      context: Document,
      options: object,
    ): Promise<{ readonly violations: readonly { id: string; nodes: readonly { target: unknown[] }[] }[] }>;
  };
}

/**
 * Runs axe inside the page, with its source brought there once. Its adapter for Playwright brings it twice for every
 * run and finishes in an empty page of its own, which takes longer than the look itself.
 */
async function axe(page: Page, runOnly: { type: "rule" | "tag"; values: readonly string[] }) {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  return page.evaluate(
    async (options) => (await (window as AxeWindow).axe?.run(document, options))?.violations ?? null,
    { runOnly, resultTypes: ["violations"] },
  );
}

/** What axe finds on the page as it stands, in the light theme with every rule and in the dark one with colours. */
export async function axeFindings(
  page: Page,
  themes: readonly Theme[] = ["dark", "light"],
): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    // Colours on their way from one theme to the other belong to neither.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    const violations = await axe(
      page,
      colorScheme === "light" ? { type: "tag", values: tags } : { type: "rule", values: coloursOnly },
    );
    if (violations === null) found.push("axe did not run");
    for (const { id, nodes } of violations ?? [])
      found.push(`${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }
  return found;
}

/** The last is a desktop at 400 % zoom. */
const sizes = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 320, height: 256 },
];

/** What makes the page scroll sideways at one of the sizes; the first size is restored at the end. */
export async function sidewaysAt(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const wide of await overhang(page)) found.push(`${size.width} x ${size.height}: ${wide}`);
  }
  if (before) await page.setViewportSize(before);
  return found;
}

/** What makes the page scroll sideways as it stands. */
export const overhang = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const contained = (e: Element): boolean =>
      e.parentElement !== null &&
      (getComputedStyle(e.parentElement).overflowX !== "visible" || contained(e.parentElement));
    const wide = [...document.querySelectorAll("body *")]
      .filter((e) => e.getBoundingClientRect().right > clientWidth + 1 && !contained(e))
      .map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute("class") ?? ""}`);
    return [`${scrollWidth} px`, ...wide.slice(0, 5)];
  });

/** WCAG 2.2 asks for 24 px; links inside a sentence are excepted. */
const least = 24;

/** What is too small to tap. */
export const tooSmall = (page: Page) =>
  page.evaluate((size) => {
    const reachable = [...document.querySelectorAll("a[href], button, summary, input, select, textarea")];
    return reachable
      .filter(
        (e) => e.checkVisibility({ visibilityProperty: true }) && getComputedStyle(e).display !== "inline",
      )
      .map((e) => ({
        box: e.getBoundingClientRect(),
        name: `${e.tagName} ${e.className} ${e.textContent?.trim().slice(0, 30)}`,
      }))
      .filter(({ box }) => box.width > 1 && (box.width < size || box.height < size))
      .map(({ name, box }) => `${name}: ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`);
  }, least);
