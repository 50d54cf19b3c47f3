/** The stage under fingers: a swipe or the bar steps, a slider slides. */
import { expect, type Page, test } from "@playwright/test";
import { openStage, ready } from "../support/room.ts";

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

const step = (page: Page) => page.locator("html");

/** A finger that goes down, moves and is lifted, as the browser sees it. */
async function swipe(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: "touchStart" | "touchMove" | "touchEnd",
    points: readonly (readonly [number, number])[],
  ) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await touch("touchStart", [from]);
  for (let part = 1; part <= 8; part += 1)
    await touch("touchMove", [
      [from[0] + ((to[0] - from[0]) * part) / 8, from[1] + ((to[1] - from[1]) * part) / 8],
    ]);
  await touch("touchEnd", []);
  await session.detach();
}

test("a swipe sideways steps; up and down, or a short one, does not", async ({ page }) => {
  await openStage(page, "patience", "present=scene");
  await swipe(page, [800, 400], [300, 420]);
  await expect(step(page)).toHaveAttribute("data-step", "question");
  // Above the picture: on it a finger guesses.
  await swipe(page, [300, 60], [800, 50]);
  await expect(step(page)).toHaveAttribute("data-step", "scene");
  await swipe(page, [500, 600], [480, 200]);
  await swipe(page, [500, 400], [460, 400]);
  await swipe(page, [800, 400], [300, 400]);
  await expect(step(page)).toHaveAttribute("data-step", "question");
});

test("a finger on a slider moves the slider, and the bar does the rest", async ({ page }) => {
  await openStage(page, "patience", "present=levers&gu=20");
  const lever = page.locator("[data-part=controls] input[type=range]").filter({ visible: true }).first();
  const before = await lever.inputValue();
  const box = await lever.boundingBox();
  if (!box) throw new Error("no slider in view");
  const y = box.y + box.height / 2;
  await swipe(page, [box.x + box.width * 0.2, y], [box.x + box.width * 0.9, y]);
  await expect(lever).not.toHaveValue(before);
  await expect(step(page)).toHaveAttribute("data-step", "levers");
  await page.locator('[data-action="next"]').tap();
  await ready(page, "other-side");
  await page.locator('[data-action="previous"]').tap();
  await ready(page, "levers");
  for (const action of ["tally", "code", "overview", "help"]) {
    await page.locator(`.stage-bar [data-action="${action}"]`).tap();
    await expect(page.locator("dialog")).toBeVisible();
    await page.locator('dialog [data-action="close"]').tap();
    await expect(page.locator("dialog")).toHaveCount(0);
  }
  await page.locator('[data-action="hold"]').tap();
  await expect(page.locator(".compare")).toBeVisible();
  await page.locator('[data-action="leave"]').tap();
  await expect(step(page)).not.toHaveAttribute("data-stage");
});
