import { expect, test } from "@playwright/test";
import { type Contents, packages } from "#tools/lms-package.ts";
import { awake, leverIds, lockIn, nudge, shown, slider } from "../support/figure.ts";
import { chapters, dist } from "../support/site.ts";
import { content, type System, system } from "./system.ts";
import { bringTo, learner, left, opened, placeOf, statusOf } from "./visit.ts";

const from = { folder: dist, base: "/", site: undefined };
const chapter = "patience/index.html";
const widget = "the-review";
let parcels: Record<string, Contents> = {};
let systems: System[] = [];

test.beforeAll(async () => {
  const made = await packages(from, "patience");
  parcels = Object.fromEntries(made.map(({ scorm, contents }) => [scorm, contents]));
});
test.afterEach(async () => {
  for (const one of systems) await one.stop();
  systems = [];
});

async function started(scorm: string): Promise<System> {
  const made = await system(parcels[scorm] ?? new Map());
  systems.push(made);
  return made;
}

for (const [scorm, blocked] of [
  ["1.2", false],
  ["2004", true],
] as const) {
  test(`SCORM ${scorm}: read, guessed, completed, left and taken up on another device${blocked ? " without storage" : ""}`, async ({
    browser,
  }) => {
    const lms = await started(scorm);
    const first = await learner(browser, blocked);
    const page = await first.newPage();
    const wrong: string[] = [];
    first.on("weberror", (error) => wrong.push(error.error().message));
    page.on("console", (message) => {
      if (/Content Security|is not in this copy/.test(message.text())) wrong.push(message.text());
    });
    const frame = await opened(page, lms.player(scorm, chapter));
    await expect.poll(() => statusOf(lms.known())).toBe("incomplete");
    await expect(frame.locator("[data-recorded]")).toHaveText("");

    await bringTo(frame, "take");
    await expect.poll(() => placeOf(lms.known())).toBe("take");
    expect(statusOf(lms.known()), "the guess is still to be made").toBe("incomplete");
    const figure = await awake(frame, widget);
    await lockIn(figure);
    await expect.poll(() => statusOf(lms.known())).toBe("completed");
    const [lever = ""] = await leverIds(figure);
    await nudge(figure, lever, 3);
    const before = await shown(figure);
    const value = await slider(figure, lever).inputValue();
    await bringTo(frame, "why");
    await expect.poll(() => placeOf(lms.known())).toBe("why");
    await left(page);
    const known = lms.known();
    expect(String(known["suspend_data"]).length).toBeLessThan(4096);
    expect(statusOf(known)).toBe("completed");
    const flat = JSON.stringify(known);
    expect(flat).toContain('"exit":"suspend"');
    expect(flat).toMatch(scorm === "1.2" ? /"session_time":"\d+:\d\d:\d\d/ : /"session_time":"PT\d+S"/);
    expect(flat, "a guess is never scored").toMatch(/"score":\{[^}]*"raw":""/);
    if (scorm === "2004") expect(known).toMatchObject({ success_status: "unknown", progress_measure: "1" });
    await first.close();

    const second = await learner(browser, blocked);
    const other = await second.newPage();
    const again = await opened(other, lms.player(scorm, chapter, known));
    await expect
      .poll(() => again.evaluate(() => document.getElementById("why")?.getBoundingClientRect().top))
      .toBeLessThan(100);
    await expect(
      again.locator(".live", { hasText: `week ${value}` }),
      "the text follows the picture",
    ).not.toHaveCount(0);
    const resumed = await awake(again, widget);
    await expect(resumed).toHaveAttribute("data-state", "explored");
    await expect(slider(resumed, lever)).toHaveValue(value);
    expect(await shown(resumed)).toEqual(before);
    await left(other);
    expect(statusOf(lms.known()), "what is complete stays complete").toBe("completed");
    await second.close();
    expect(wrong).toEqual([]);
  });
}

test("whoever comes next on the same device is asked anew", async ({ page }) => {
  const lms = await started("1.2");
  let frame = await opened(page, lms.player("1.2", chapter));
  await lockIn(await awake(frame, widget));
  await left(page);
  frame = await opened(page, lms.player("1.2", chapter));
  await expect(await awake(frame, widget)).toHaveAttribute("data-state", "question");
});

test("a chapter whose end and guess were on two visits is complete on the second", async ({ page }) => {
  const lms = await started("2004");
  let frame = await opened(page, lms.player("2004", chapter));
  await bringTo(frame, "take");
  await expect.poll(() => placeOf(lms.known())).toBe("take");
  await left(page);
  frame = await opened(page, lms.player("2004", chapter, lms.known()));
  const figure = await awake(frame, widget);
  await figure.locator('[data-action="skip"]').click();
  await expect.poll(() => statusOf(lms.known())).toBe("completed");
});

test("a page that is higher than its text shows it all, and is complete with the guess", async ({ page }) => {
  const lms = await started("2004");
  await page.setViewportSize({ width: 1000, height: 9000 });
  const frame = await opened(page, lms.player("2004", chapter));
  await expect.poll(() => placeOf(lms.known())).toBe("take");
  expect(statusOf(lms.known())).toBe("incomplete");
  await (await awake(frame, widget)).locator('[data-action="skip"]').click();
  await expect.poll(() => statusOf(lms.known())).toBe("completed");
});

test("in a window of its own the chapter finds the learning system that opened it", async ({ page }) => {
  const lms = await started("1.2");
  await page.goto(lms.player("1.2", "favicon.svg"));
  const opening = page.waitForEvent("popup");
  await page.evaluate((address) => void window.open(address), encodeURI(content) + chapter);
  const popup = await opening;
  await expect.poll(() => statusOf(lms.known())).toBe("incomplete");
  await popup.goto("about:blank");
  await expect.poll(() => page.evaluate(() => (window as unknown as { ended: number }).ended)).toBe(1);
});

test("without a learning system the chapter says so and works as usual", async ({ page }) => {
  const lms = await started("2004");
  await page.goto(`${lms.origin}${encodeURI(content)}${chapter}`);
  await expect(page.getByRole("status").first()).toContainText("your progress is not recorded");
  const figure = await awake(page, widget);
  await lockIn(figure);
  const [lever = ""] = await leverIds(figure);
  await nudge(figure, lever, 3);
  expect(lms.commits()).toBe(0);
  await expect(page.locator("[data-on-device]")).toBeEmpty();
});

test("a learning system that stops answering is survived, and the reader is told", async ({ page }) => {
  const lms = await started("1.2");
  const frame = await opened(page, lms.player("1.2", chapter));
  await expect.poll(() => statusOf(lms.known())).toBe("incomplete");
  lms.breaks();
  await lockIn(await awake(frame, widget));
  await expect(frame.locator("[data-recorded]")).toContainText("your progress is not recorded");
});

test("a link opens beside the chapter, which stays as it is", async ({ page, context }) => {
  const lms = await started("1.2");
  const frame = await opened(page, lms.player("1.2", chapter));
  const beside = context.waitForEvent("page");
  await frame.locator('article a[href*="sources/index.html"]').first().click();
  const sources = await beside;
  await expect(sources.getByRole("heading", { level: 1 })).toBeVisible();
  expect(sources.url()).toContain("sources/index.html");
  await expect(sources.locator("[data-recorded]")).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { ended: number }).ended)).toBe(0);
  await frame.locator('a[href="#main"]').press("Enter");
  expect(page.context().pages()).toHaveLength(2);
});

test("a link is copied only where the site stands for everybody, and then it leads there", async ({
  page,
}) => {
  const lms = await started("1.2");
  const frame = await opened(page, lms.player("1.2", chapter));
  const figure = await awake(frame, widget);
  await expect(figure.locator('[data-action="copy"], [data-action="embed"]')).toHaveCount(2);
  for (const one of await figure.locator('[data-action="copy"], [data-action="embed"]').all())
    await expect(one).toBeHidden();
  await frame.evaluate(() => {
    const link = Object.assign(document.createElement("link"), { rel: "canonical" });
    link.href = "https://example.org/essay/patience/";
    document.head.append(link);
    navigator.clipboard.writeText = async (text) => {
      document.title = text;
    };
  });
  await figure.locator('[data-action="copy"]').click();
  await expect.poll(() => frame.title()).toMatch(/^https:\/\/example\.org\//);
});

test("of the whole essay every chapter starts, and every link on it is in the package or names another host", async ({
  page,
}) => {
  const [whole] = await packages(from, "push-pull-person");
  const contents: Contents = whole?.contents ?? new Map();
  const lms = await system(contents);
  systems.push(lms);
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("response", (answer) => {
    if (answer.status() >= 400 && answer.url().includes("/courses/")) wrong.push(answer.url());
  });
  for (const slug of chapters) {
    await page.goto(lms.player("1.2", `${slug}/index.html`));
    const frame = page.frameLocator("iframe");
    // A driver that has begun has put its line into the page.
    await expect(frame.locator("[data-recorded]")).toBeAttached();
    for (const island of await frame.locator("astro-island").all()) await island.scrollIntoViewIfNeeded();
    await expect(frame.locator("astro-island[ssr]"), slug).toHaveCount(0);
    const links = await frame
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const inside = links.filter((href) => href.startsWith(lms.origin)).map((href) => new URL(href).pathname);
    const missing = inside.filter((path) => !contents.has(decodeURIComponent(path).replace(content, "")));
    expect([...new Set(missing)], slug).toEqual([]);
    expect(inside.length, slug).toBeGreaterThan(3);
  }
  expect(wrong).toEqual([]);
});
