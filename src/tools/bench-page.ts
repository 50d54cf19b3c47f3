/** How a chapter feels on a slow machine: the built pages in Chromium with its main thread throttled. */
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { findBrowsers } from "./browsers.ts";
import { Plain, root } from "./process.mjs";
import { serve, staticHandler } from "./serve.ts";

/** How many times slower the main thread is made. The worker is not slowed: DevTools cannot. */
export const throttle = 4;

/** What one lever's drag was like. Milliseconds. */
export interface Drag {
  readonly chapter: string;
  readonly lever: string;
  /** Between two frames while dragging: the middle, and the value that 95 of 100 stay under. */
  readonly gapMedian: number;
  readonly gap95: number;
  /** How many times a second the picture changed. */
  readonly repaints: number;
  /** From the last move to the picture with all its runs. */
  readonly settle: number;
  readonly runs: number;
}

/** How a chapter arrived. Milliseconds from the navigation. */
export interface Arrival {
  readonly chapter: string;
  /** The first paint: the picture stands in the page's HTML. */
  readonly paint: number;
  /** The picture answers. */
  readonly answers: number;
}

const dragSeconds = 2;

/** Frames, changes of the picture and the end of the work, noted inside the page. */
interface Notes {
  frames: number[];
  changes: number;
  lastInput: number;
  settledAt: number;
  running: boolean;
}

async function takeNotes(figure: Locator): Promise<void> {
  await figure.evaluate((element) => {
    const notes: Notes = { frames: [], changes: 0, lastInput: 0, settledAt: 0, running: true };
    Object.assign(window, { notes });
    let changed = false;
    const frame = (now: number) => {
      notes.frames.push(now);
      if (changed) notes.changes += 1;
      changed = false;
      if (notes.running) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const picture = element.querySelector('[data-part="picture"]') ?? element;
    new MutationObserver(() => {
      changed = true;
    }).observe(picture, { subtree: true, childList: true, attributes: true, characterData: true });
    element.addEventListener("input", () => {
      notes.lastInput = performance.now();
      notes.settledAt = 0;
    });
    new MutationObserver(() => {
      if (element.getAttribute("data-settled") !== "true") return;
      requestAnimationFrame(() => {
        notes.settledAt = performance.now();
      });
    }).observe(element, { attributeFilter: ["data-settled"] });
  });
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

async function drag(page: Page, figure: Locator, chapter: string, lever: string): Promise<Drag> {
  const range = figure.locator(`[data-part="controls"] [data-lever="${lever}"] input[type="range"]`);
  await range.scrollIntoViewIfNeeded();
  await takeNotes(figure);
  const box = await range.boundingBox();
  if (!box) throw new Plain(`The slider ${lever} of ${chapter} is not in view.`);
  const y = box.y + box.height / 2;
  const at = (share: number) => box.x + box.width * (0.1 + 0.8 * share);
  await page.mouse.move(at(0.5), y);
  await page.mouse.down();
  const start = performance.now();
  for (let now = 0; now < dragSeconds * 1000; now = performance.now() - start) {
    await page.mouse.move(at(0.5 + 0.5 * Math.sin((now / 1000) * Math.PI)), y);
    await new Promise((done) => setTimeout(done, 8));
  }
  const during = await page.evaluate(() => {
    const { notes } = window as unknown as { notes: Notes };
    return { frames: [...notes.frames], changes: notes.changes };
  });
  await page.mouse.up();
  await page.waitForFunction(() => (window as unknown as { notes: Notes }).notes.settledAt > 0);
  const { lastInput, settledAt } = await page.evaluate(() => {
    const { notes } = window as unknown as { notes: Notes };
    notes.running = false;
    return notes;
  });
  const gaps = during.frames.slice(1).map((frame, i) => frame - (during.frames[i] ?? frame));
  return {
    chapter,
    lever,
    gapMedian: quantile(gaps, 0.5),
    gap95: quantile(gaps, 0.95),
    repaints: during.changes / dragSeconds,
    settle: settledAt - lastInput,
    runs: Number(await figure.getAttribute("data-runs")),
  };
}

async function arrive(page: Page, chapter: string, address: string): Promise<Arrival> {
  await page.goto(address);
  const figure = page.locator("figure[data-widget]").first();
  await figure.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const island = page.locator("astro-island:has(figure[data-widget])").first();
  const answers = await (
    await page.waitForFunction(
      (element) => element && !element.hasAttribute("ssr") && performance.now(),
      await island.elementHandle(),
    )
  ).jsonValue();
  await figure.waitFor();
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  );
  return { chapter, paint, answers: Number(answers) };
}

async function measure(
  browser: Browser,
  chapter: string,
  address: string,
): Promise<{ arrival: Arrival; drags: Drag[] }> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 }, serviceWorkers: "block" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  const arrival = await arrive(page, chapter, address);
  const drags: Drag[] = [];
  for (const figure of await page.locator("figure[data-widget]").all()) {
    const skip = figure.locator('[data-action="skip"]');
    if ((await skip.count()) > 0) await skip.click();
    await page.waitForTimeout(1000);
    const levers = figure.locator('[data-part="controls"] [data-lever]:has(input[type="range"])');
    for (const lever of await levers.evaluateAll((all) =>
      all.map((each) => each.getAttribute("data-lever") ?? ""),
    )) {
      drags.push(await drag(page, figure, chapter, lever));
      await figure.locator('[data-action="reset"]').click();
      await page.waitForTimeout(700);
    }
  }
  await page.close();
  return { arrival, drags };
}

/** Plays with every slider of every chapter of the built site. Takes about five seconds a slider. */
export async function benchPages(): Promise<{ arrivals: Arrival[]; drags: Drag[] }> {
  const dist = join(root, "dist");
  if (!existsSync(dist)) throw new Plain("There is no built site to measure: npm run build.");
  let port = 4340;
  let stop = await serve(staticHandler(dist, "/"), port);
  while (!stop) {
    port += 1;
    stop = await serve(staticHandler(dist, "/"), port);
  }
  const browser = await chromium.launch((await findBrowsers()).chromium);
  const arrivals: Arrival[] = [];
  const drags: Drag[] = [];
  try {
    for (const file of globSync("*.mdx", { cwd: join(root, "content", "chapters") }).sort()) {
      const chapter = file.replace(".mdx", "");
      const found = await measure(browser, chapter, `http://localhost:${port}/${chapter}/`);
      arrivals.push(found.arrival);
      drags.push(...found.drags);
    }
  } finally {
    await browser.close();
    stop();
  }
  return { arrivals, drags };
}
