/** What a browser notices by itself while a page is used. */
import type { Page } from "@playwright/test";
import { origin } from "./site.ts";

/** What Playwright itself says where a test wants no service worker. */
const blocked = "Service Worker registration blocked by Playwright";

/** Collects everything that goes wrong, or goes outside, from now on. */
export function watchRequests(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && message.text() !== blocked)
      found.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      found.push(`request: ${request.url()}`);
    if (!["GET", "HEAD"].includes(request.method())) found.push(`sent: ${request.method()} ${request.url()}`);
  });
  return found;
}

/** From before the first paint on, every shift of the layout that no reader caused. */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
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

/**
 * Reads a page from top to bottom, half a screen at a time. Each is looked at for two frames at least, and until the
 * widgets in it are awake, so that nothing they do to the page happens out of sight.
 */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const inView = (element: Element) => {
      const { top, bottom } = (element.firstElementChild ?? element).getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const asleep = () => [...document.querySelectorAll("astro-island[ssr]")].some(inView);
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: "instant" });
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      for (const until = Date.now() + 1000; asleep() && Date.now() < until; )
        await new Promise(requestAnimationFrame);
    }
    scrollTo({ top: 0, behavior: "instant" });
  });
}

/** Anything that moves by itself or takes time to change. */
export const moving = () =>
  document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 50)
    .map(({ effect }) =>
      ((effect as KeyframeEffect | null)?.target as Element | null)?.outerHTML.slice(0, 80),
    );
