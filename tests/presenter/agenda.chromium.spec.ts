/** A session from its first stop to its last, by keyboard alone. */
import { expect, type Page, test } from "@playwright/test";
import { inStep, openBoth, openStage, ready, shownStep } from "../support/room.ts";
import { html } from "../support/site.ts";
import { watchRequests } from "../support/watch.ts";

const stops = (slug: string, ...steps: readonly string[]) => steps.map((step) => `${slug} ${step}`);

const where = async (page: Page) =>
  `${new URL(page.url()).pathname.split("/").filter(Boolean).at(-1)} ${await shownStep(page)}`;

/** Presses a key, and waits until another step, or another chapter's, is shown. */
async function turn(page: Page, key: string): Promise<void> {
  const before = await where(page);
  await page.keyboard.press(key);
  await expect(async () => expect(await where(page)).not.toBe(before)).toPass({ intervals: [20] });
  await ready(page);
}

test("Next goes through the stops of an agenda and no others, in both windows", async ({ page }) => {
  const agenda = "3sgar15-8sq5";
  const windows = await openBoth(page, "patience", `present=scene&ag=${agenda}`);
  const wanted = [
    ...stops("patience", "scene", "guess", "answer", "room"),
    ...stops("more-could-be-worse", "scene", "question"),
  ];
  for (const [at, stop] of wanted.entries()) {
    const { chapter, step } = await inStep(windows);
    expect(`${chapter} ${step}`).toBe(stop);
    for (const window of Object.values(windows))
      expect(new URL(window.url()).searchParams.get("ag"), stop).toBe(agenda);
    if (at < wanted.length - 1) await turn(at % 2 === 0 ? windows.stage : windows.notes, "PageDown");
  }
  await windows.notes.keyboard.press("PageDown");
  await expect(windows.notes.getByText("That was the last step.")).toBeVisible();
  await expect(windows.stage.locator(".stage-bar .is-end")).toHaveText("The end");
  await windows.notes.keyboard.press("g");
  await windows.notes.keyboard.type("3.4");
  await windows.notes.keyboard.press("Enter");
  await expect(windows.stage).toHaveURL(/\/patience\//);
  expect((await inStep(windows)).step).toBe("answer");
  for (const back of ["guess", "scene"]) {
    await windows.stage.keyboard.press("PageUp");
    expect((await inStep(windows)).step).toBe(back);
  }
  await windows.stage.keyboard.press("PageUp");
  await expect(windows.stage.getByText("This is the first step.")).toBeVisible();
});

/** What of the stage is in view: words of the part that is on, and whether anything has to be scrolled. */
const onStage = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>(".stage-part.is-on")];
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      words: parts.map(({ innerText }) => innerText.trim()).join(" ").length,
      inView: parts.every((part) => {
        const { top, left, right, height } = part.getBoundingClientRect();
        return top >= 0 && left >= 0 && right <= innerWidth && height > innerHeight / 8;
      }),
      scrolls: scrollWidth > innerWidth || scrollHeight > innerHeight,
    };
  });

/** The session of 45 minutes, as its page links to it. */
const session = /href="(\/[^"]*\?present=scene&(?:amp;|#38;)ag=[^"]+)"/.exec(
  html("/facilitate/45-minutes/"),
)?.[1];

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
] as const)
  test(`the session of 45 minutes is driven from end to end by keyboard alone: ${width}×${height}`, async ({
    page,
  }) => {
    expect(session).toBeDefined();
    await page.setViewportSize({ width, height });
    const found = watchRequests(page);
    const to = new URL((session ?? "").replaceAll(/&(amp|#38);/g, "&"), "http://x");
    await openStage(page, to.pathname.replaceAll("/", ""), to.search.slice(1));
    const all: string[] = [];
    for (let steps = 0; steps < 60; steps += 1) {
      const here = await where(page);
      all.push(here);
      const step = await shownStep(page);
      if (step === "guess") {
        await page.keyboard.press("t");
        await page.keyboard.type("4 5 5 8");
        await page.keyboard.press("Enter");
        await page.keyboard.press("Escape");
        await expect(page.locator(".stage-room")).toBeVisible();
      }
      if (step === "answer") await expect(page.locator(".room-answer, .is-answer")).toHaveCount(1);
      if (step === "levers") {
        const range = page.locator("[data-part=controls] input[type=range]:visible").first();
        for (
          let tabs = 0;
          tabs < 60 && !(await range.evaluate((one) => one === document.activeElement));
          tabs += 1
        )
          await page.keyboard.press("Tab");
        await expect(range).toBeFocused();
        await page.keyboard.press("h");
        await page.keyboard.press("8");
        await page.keyboard.press("ArrowLeft");
        await expect(page.locator(".compare")).toContainText("→");
        await page.keyboard.press("u");
        await page.keyboard.press("h");
        await ready(page);
      }
      const { words, inView, scrolls } = await onStage(page);
      expect([words > 20, inView, scrolls], here).toEqual([true, true, false]);
      await page.keyboard.press(".");
      await expect(page.locator("[data-part=blank]")).toBeVisible();
      await page.keyboard.press(".");
      if ((await page.locator(".stage-bar .is-end").count()) > 0) break;
      await turn(page, "PageDown");
    }
    expect(new Set(all.map((stop) => stop.split(" ")[0]))).toEqual(
      new Set(["patience", "one-size", "more-could-be-worse"]),
    );
    expect(all.length).toBeGreaterThanOrEqual(18);
    expect(found).toEqual([]);
  });
