import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { type Part, parts } from "#state/embed.ts";
import {
  awake,
  hydrated,
  leverIds,
  lockIn,
  nudge,
  query,
  rested,
  reveal,
  shown,
  skipped,
  slider,
} from "../support/figure.ts";
import { embeds, origin, type Place, ports, sampleEmbeds, widgets } from "../support/site.ts";

interface Message {
  readonly data: unknown;
  readonly from: string;
}

const host = (path: string) =>
  `http://localhost:${ports.elsewhere}/?src=${encodeURIComponent(`${origin}${path}`)}`;

test("every widget has its page for other people's frames", () => {
  expect(embeds.map(({ id }) => id).sort()).toEqual([...new Set(widgets.map(({ id }) => id))].sort());
  for (const { id, path } of embeds) expect(path).toBe(`/embed/v1/${id}/`);
});

for (const { id, path } of sampleEmbeds) {
  test(`${path} works in a sandboxed frame of another site, and tells its height`, async ({ page }) => {
    const wrong: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    await page.goto(host(`${path}#?secret=abc123`));
    const frame = page.frameLocator("iframe");
    const figure = frame.locator(`figure[data-widget="${id}"]`);
    await expect(figure).toBeVisible();
    await hydrated(figure);
    await reveal(figure);
    await rested(figure);
    const before = await shown(figure);
    const [lever = ""] = await leverIds(figure);
    await nudge(figure, lever, 3);
    expect((await shown(figure)).picture).not.toBe(before.picture);

    const height = await figure.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    const heard = async () =>
      (await page.evaluate(() => (window as unknown as { messages: Message[] }).messages)).map(
        ({ data }) => data,
      );
    const near = (value: unknown) => Math.abs(Number(value) - height) <= 2;
    const objects = async () =>
      (await heard()).filter(
        (data): data is Record<string, unknown> => typeof data === "object" && data !== null,
      );
    await expect
      .poll(async () =>
        (await objects()).some(
          (m) => m["message"] === "height" && near(m["value"]) && m["secret"] === "abc123",
        ),
      )
      .toBe(true);
    expect((await objects()).some((m) => m["subject"] === "lti.frameResize" && near(m["height"]))).toBe(true);
    expect((await objects()).some((m) => m["type"] === "iframe-resized")).toBe(true);
    expect(wrong).toEqual([]);
  });

  test(`${path} opens at the settings of its link, and leads back to its chapter`, async ({ page }) => {
    await page.goto(path);
    const figure = await awake(page, id);
    await reveal(figure);
    const [lever = ""] = await leverIds(figure);
    await slider(figure, lever).press("End");
    await rested(figure);
    const settings = await query(page);
    const value = await slider(figure, lever).inputValue();
    await page.goto(host(`${path}?${settings}`));
    const framed = page.frameLocator("iframe").locator(`figure[data-widget="${id}"]`);
    await expect(slider(framed, lever)).toHaveValue(value);
    const back = page.frameLocator("iframe").locator('a[href]:has-text("Push, Pull, Person")').first();
    const chapter = widgets.find((place) => place.id === id)?.path ?? "";
    expect(await back.getAttribute("href")).toContain(chapter);
    await expect(back, "the chapter's name leads there, too").toHaveText(/, chapter \d+: ./);
    await expect(page.frameLocator("iframe").locator("body")).toContainText(
      "Illustrative model, not a forecast",
    );
  });

  test(`${path} stores nothing`, async ({ page }) => {
    await page.goto(path);
    const figure = await awake(page, id);
    await lockIn(figure);
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual(
      [],
    );
  });
}

/** What stands in a frame whatever it shows, and what belongs to each part that can be left out. */
const always = [".widget-title", ".widget-fixed", ".embed-from a"];
const belongs: Readonly<Record<Part, readonly string[]>> = {
  picture: [".widget-picture"],
  controls: [".widget-controls", '[data-action="reset"]', '[data-action="copy"]'],
  words: [".widget-words > p:first-child", '[data-action="data"]', '[data-action="about"]'],
};
const [one] = sampleEmbeds as [Place];

/** Expects the parts that a frame shows to be there, and no more. */
async function expectShown(within: Page | FrameLocator, show: readonly Part[]): Promise<void> {
  for (const selector of always) await expect(within.locator(selector).first(), selector).toBeVisible();
  for (const part of parts) {
    for (const selector of belongs[part])
      await expect(within.locator(selector).first(), `${selector} of ${part}`).toBeVisible({
        visible: show.includes(part),
      });
  }
  await expect(within.locator(".widget-challenges")).toBeVisible({
    visible: show.includes("controls") && show.includes("words"),
  });
}

test("an embed shows the parts that its address asks for, keeps asking, and names what it does not know", async ({
  page,
}) => {
  for (const show of [["picture"], ["controls"], ["words"], ["picture", "words"], parts] as Part[][]) {
    await page.goto(`${one.path}?show=${show.join(",")}&theme=dark&${skipped}`);
    const figure = await awake(page, one.id);
    await expectShown(page, show);
    await expect(page.locator("[data-embed-notice]")).toBeHidden();
    if (!show.includes("controls")) continue;
    const [lever = ""] = await leverIds(figure);
    await nudge(figure, lever);
    await expect(page, "the page's own keys stay").toHaveURL(
      new RegExp(`\\?show=${show.join(",")}&theme=dark&[^&]+&${skipped}$`),
    );
    await expect(figure.locator('[data-part="status"]'), "what is spoken").not.toBeEmpty();
  }
  await page.goto(`${one.path}?show=picture,moon&theme=blue`);
  const asking = await awake(page, one.id);
  await expect(
    asking.locator('[data-part="guess"]'),
    "a guess is asked for, whatever is shown",
  ).toBeVisible();
  await expect(page.locator("[data-embed-notice]")).toContainText("a part we do not have (moon)");
  await expect(page.locator("[data-embed-notice]")).toContainText("a look we do not have (blue)");
  await page.goto(`${one.path}?show=moon&${skipped}`);
  await awake(page, one.id);
  await expectShown(page, parts);
});

test("what an embed leaves out is never painted, and is all there without scripts", async ({
  browser,
  browserName,
}) => {
  const page = await browser.newPage();
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto(`${one.path}?show=words&theme=dark`);
  await expect(page.locator(".widget-words > p").first()).toBeVisible();
  await expect(page.locator(".widget-picture")).toBeHidden();
  await expect(page.locator(".widget-controls")).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe("dark");
  await page.close();

  // Firefox under test tells no style sheet that it runs no scripts.
  if (browserName !== "chromium") return;
  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.goto(`${one.path}?show=words`);
  await expect(still.locator('[data-part="paper"] svg').first()).toBeVisible();
  await expect(still.locator(".embed-from a")).toBeVisible();
  await still.close();
});

test("the look of an embed is the host's or the reader's system's, never the one chosen on the site", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.addInitScript(() => localStorage.setItem("push-pull-person:theme", "dark"));
  await page.goto(one.path);
  const scheme = () => page.evaluate(() => getComputedStyle(document.body).colorScheme);
  expect(await scheme()).toBe("light");
  await page.goto(`${one.path}?theme=dark`);
  expect(await scheme()).toBe("dark");
  expect(await page.evaluate(() => localStorage.getItem("push-pull-person:theme"))).toBe("dark");
});

test("a locked frame without storage, clipboard, full screen, windows or files offers all of them by hand", async ({
  page,
}) => {
  await page.goto(host(`${one.path}?${skipped}`));
  const frame = page.frameLocator("iframe");
  const figure = frame.locator(`figure[data-widget="${one.id}"]`);
  await hydrated(figure);
  expect(
    await figure.evaluate(() => {
      try {
        return String(localStorage.length);
      } catch {
        return "throws";
      }
    }),
    "storage",
  ).toBe("throws");
  await expect(figure.locator('[data-action="full"]')).toBeHidden();

  await figure.locator('[data-action="copy"]').click();
  // Firefox lets a press copy in a locked frame, too.
  const link = figure.locator(".foot-panel input");
  const copied = figure.locator('[data-action="copy"]:has-text("Link copied")');
  await expect(link.or(copied)).toBeVisible();
  if (await link.isVisible()) await expect(link).toHaveValue(`${origin}${one.path}`);

  const out = frame.locator(".embed-from a");
  await out.click();
  const address = frame.locator("[data-embed-address] input");
  await expect(address).toBeVisible();
  // In Firefox the window under test is not the one in front, and no frame of it counts as focused.
  expect(await address.evaluate((input) => document.activeElement === input)).toBe(true);
  const chapter = widgets.find((place) => place.id === one.id)?.path ?? "";
  await expect(address).toHaveValue(`${origin}${chapter}`);
  expect(
    await address.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd]),
  ).toEqual([0, `${origin}${chapter}`.length]);

  await figure.locator('[data-action="data"]').click();
  await expect(figure.locator('[data-part="table"]')).toContainText("may save no files");
  await expect(figure.locator('[data-part="table"] table')).toBeVisible();
});
