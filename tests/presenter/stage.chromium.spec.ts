import { expect, type Page, test } from "@playwright/test";
import { openStage } from "../support/room.ts";
import { chapters } from "../support/site.ts";
import { lookAt, type StageLook, stepsOn } from "../support/stage.ts";
import { watchRequests } from "../support/watch.ts";

/** Goes through a chapter from its first step to its last, with the clicker's key, and measures each. */
async function walk(page: Page, slug: string): Promise<StageLook[]> {
  const looks: StageLook[] = [];
  const steps = await stepsOn(page, slug);
  expect(steps.length, "steps in the page's own plan").toBeGreaterThanOrEqual(6);
  for (const step of steps) {
    if (looks.length > 0) await page.keyboard.press("PageDown");
    looks.push(await lookAt(page, step));
  }
  return looks;
}

const faultsIn = (looks: readonly StageLook[]) => looks.flatMap(({ faults }) => faults);

/** Lines seen before the answer that give it away. */
function toldTooEarly(looks: readonly StageLook[]): string[] {
  const at = (step: string) => looks.find((look) => look.step === step)?.lines ?? [];
  const [, answer = ""] = /the model says (.+?)\./i.exec(at("answer").join("\n")) ?? [];
  expect(answer, "the answer is said at its step").not.toBe("");
  const told = new RegExp(`\\b${answer.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\b`);
  return [...at("scene"), ...at("question"), ...at("guess")].filter((line) => told.test(line));
}

/** The chapter with two charts above each other, and as many sliders as any. */
const one = "patience";

/** Milliseconds after which what is said aloud has been said. */
const hush = 600;

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const;

for (const slug of chapters) {
  for (const viewport of sizes) {
    test(`/${slug}/ stands on a stage of ${viewport.width} x ${viewport.height}, step by step`, async ({
      browser,
    }) => {
      // A reader's own dark theme never reaches the wall.
      const context = await browser.newContext({ viewport, colorScheme: "dark" });
      const page = await context.newPage();
      const wrong = watchRequests(page);
      await openStage(page, slug);
      const looks = await walk(page, slug);
      expect(faultsIn(looks)).toEqual([]);
      if (looks.some(({ step }) => step === "guess")) expect(toldTooEarly(looks)).toEqual([]);
      expect(wrong).toEqual([]);
      await context.close();
    });
  }
}

test("no screen reader says the answer before its step", async ({ page }) => {
  await openStage(page, one, "present=guess");
  await page.waitForTimeout(hush);
  const status = page.locator("figure [data-part=status]");
  await expect(status).toHaveText("");
  await page.keyboard.press("PageDown");
  await expect(status).not.toHaveText("");
  await page.keyboard.press("PageUp");
  await page.waitForTimeout(hush);
  await expect(status).toHaveText("");
});

test("a browser that magnifies to 150 % shows the same stage", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1.5,
  });
  const page = await context.newPage();
  await openStage(page, one);
  expect(faultsIn(await walk(page, one))).toEqual([]);
  await context.close();
});

test("shapes between the two, and the small chart with most words", async ({ page }) => {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 1366, height: 900 },
  ]) {
    await page.setViewportSize(size);
    await openStage(page, "waning-power");
    expect(faultsIn(await walk(page, "waning-power"))).toEqual([]);
  }
});

test("a projector that changes its size in mid-session, and back", async ({ page }) => {
  for (const step of ["levers", "other-side"]) {
    await page.setViewportSize(sizes[0]);
    await openStage(page, one, `present=${step}`);
    for (const size of [sizes[0], sizes[1], sizes[0]]) {
      await page.setViewportSize(size);
      expect((await lookAt(page, step)).faults).toEqual([]);
    }
  }
});

test("in forced colours everything is still in its place", async ({ page }) => {
  await page.setViewportSize(sizes[0]);
  await page.emulateMedia({ forcedColors: "active" });
  await openStage(page, one, "present=levers");
  expect((await lookAt(page, "levers")).faults).toEqual([]);
  const inked = (of: string) =>
    page
      .locator(of)
      .first()
      .evaluate((e) => getComputedStyle(e).color);
  // Its ground is the page's: words in the page's colour would be gone.
  for (const words of [".stage-now", ".stage-fixed"]) expect(await inked(words)).toBe(await inked("body"));
});

/** One chapter whose guess is one of four answers, and one whose guess is a number. */
const rooms = [
  { slug: "build-the-bridge", counts: ["9", "4", "6", "2"] },
  { slug: "more-could-be-worse", counts: ["20 25 30 30 33 35 40 40 44 50 52 60 41 38"] },
] as const;

for (const { slug, counts } of rooms) {
  for (const viewport of sizes) {
    test(`the room’s dots and the comparison in /${slug}/ at ${viewport.width} x ${viewport.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await openStage(page, slug, "present=guess");
      await page.keyboard.press("t");
      const inputs = page.locator("dialog[open] input");
      for (const [at, count] of counts.entries()) await inputs.nth(at).fill(count);
      await inputs.first().press("Enter");
      await page.keyboard.press("Escape");
      await expect(page.locator("dialog[open]")).toHaveCount(0);
      await expect(page.locator("[data-part=room]")).toBeVisible();
      expect((await lookAt(page, "guess")).faults).toEqual([]);
      await page.keyboard.press("PageDown");
      await expect(page.locator("[data-part=room]")).toContainText("The model says");
      expect((await lookAt(page, "answer")).faults).toEqual([]);
      await page.keyboard.press("PageDown");
      await page.keyboard.press("h");
      await page.locator('[data-part="controls"] input[type="range"]:visible').first().press("ArrowRight");
      await expect(page.locator(".compare")).toContainText("→");
      expect((await lookAt(page, "levers")).faults).toEqual([]);
    });
  }
}
