/** Who gets a key when something has focus: a clicker's keys are the stage's, arrows are the slider's. */
import { expect, type Page, test } from "@playwright/test";
import { rested } from "../support/figure.ts";
import { lever, openAt, shownStep } from "../support/room.ts";

const windows = [
  { name: "stage", path: "/patience/" },
  { name: "notes", path: "/notes/patience/" },
] as const;

const sheet = (page: Page) => page.locator("dialog.stage-sheet");
const step = (page: Page) => page.locator("html");

for (const { name, path } of windows) {
  test(`a clicker’s keys step whatever has focus, and move nothing: ${name}`, async ({ page }) => {
    await openAt(page, path, "levers");
    const tried: string[] = [];
    const values = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>("[data-part=controls] input")]
          .map(({ value, checked }) => `${value} ${checked}`)
          .join(),
      );
    const before = await values();
    for (const kind of ["input[type=range]", "input[type=number]", "input[type=radio]:checked", "button"])
      for (const [key, to] of [
        ["PageDown", "other-side"],
        ["PageUp", "answer"],
      ] as const) {
        const control = page
          .locator(`figure [data-part="controls"] ${kind}`)
          .filter({ visible: true })
          .first();
        if ((await control.count()) === 0) continue;
        tried.push(kind);
        await control.focus();
        await page.keyboard.press(key);
        await expect(step(page), `${key} on ${kind}`).toHaveAttribute("data-step", to);
        await page.keyboard.press(key === "PageDown" ? "PageUp" : "PageDown");
        await expect(step(page)).toHaveAttribute("data-step", "levers");
        expect(await values(), `${key} on ${kind}`).toBe(before);
      }
    expect(new Set(tried).size, tried.join()).toBeGreaterThanOrEqual(2);
  });

  test(`the keys step out of what lies over it, too: ${name}`, async ({ page }) => {
    await openAt(page, path, "levers");
    for (const key of ["t", "g", "?"]) {
      await page.keyboard.press(key);
      await expect(sheet(page)).toBeVisible();
      if (key !== "?") {
        await expect(sheet(page).locator("input[type=text]")).toBeFocused();
        await page.keyboard.type("3b.?");
        await expect(sheet(page).locator("input[type=text]")).toHaveValue("3b.?");
      }
      await page.keyboard.press("PageDown");
      await expect(step(page)).toHaveAttribute("data-step", "other-side");
      await expect(sheet(page)).toHaveCount(0);
      await page.keyboard.press("PageUp");
      await expect(step(page)).toHaveAttribute("data-step", "levers");
    }
  });

  test(`arrows belong to a slider in focus, and the slider is in focus again after a sheet: ${name}`, async ({
    page,
  }) => {
    await openAt(page, path, "levers");
    const first = await lever(page).inputValue();
    await lever(page).press("ArrowRight");
    await expect(lever(page)).not.toHaveValue(first);
    await rested(page.locator("figure[data-widget]"));
    expect(await shownStep(page)).toBe("levers");
    await page.keyboard.press("?");
    await page.keyboard.press("?");
    await expect(sheet(page)).toHaveCount(0);
    await expect(lever(page)).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(lever(page)).toHaveValue(first);
    expect(await shownStep(page)).toBe("levers");
  });
}
