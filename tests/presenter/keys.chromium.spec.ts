/** The declared keys, one after the other, in the window that the room sees and in the one beside it. */
import { expect, type Page, test } from "@playwright/test";
import { type ActionId, shortcuts } from "#presenter/shortcuts.ts";
import { rested } from "../support/figure.ts";
import { lever, openAt, ready, shownStep } from "../support/room.ts";

const windows = [
  { name: "stage", path: "/patience/" },
  { name: "notes", path: "/notes/patience/" },
] as const;

const sheet = (page: Page) => page.locator("dialog.stage-sheet");
const step = (page: Page) => page.locator("html");

/** Presses a key that leaves the levers for another step, and comes back. */
async function steps(page: Page, key: string, to: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(step(page)).toHaveAttribute("data-step", to);
  await page.keyboard.press(to === "answer" ? "PageDown" : "PageUp");
  await expect(step(page)).toHaveAttribute("data-step", "levers");
}

async function opens(page: Page, key: string, title: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(sheet(page).getByRole("heading", { name: title })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toHaveCount(0);
  await expect(step(page)).toHaveAttribute("data-step", "levers");
}

async function opensWindow(page: Page, key: string, address: RegExp): Promise<void> {
  const [popup] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press(key)]);
  await expect(popup).toHaveURL(address);
  await popup.close();
}

/** Moves the first lever one step and waits for the picture. */
async function nudge(page: Page): Promise<string> {
  const before = await lever(page).inputValue();
  await lever(page).press("ArrowRight");
  await expect(lever(page)).not.toHaveValue(before);
  await rested(page.locator("figure[data-widget]"));
  return before;
}

/** For each action: that its key does it, and the window stands at the levers again. */
const does: Readonly<Record<ActionId, (page: Page, key: string) => Promise<void>>> = {
  next: (page, key) => steps(page, key, "other-side"),
  previous: (page, key) => steps(page, key, "answer"),
  "next-idle": (page, key) => steps(page, key, "other-side"),
  "previous-idle": (page, key) => steps(page, key, "answer"),
  blank: async (page, key) => {
    const blank = page.locator("[data-part=blank], .notes-blank");
    await page.keyboard.press(key);
    await expect(blank).toHaveCount(1);
    await page.keyboard.press(key);
    await expect(blank).toHaveCount(0);
  },
  toggle: async (page, key) => {
    const onStage = (await step(page).getAttribute("data-stage")) !== null;
    await page.keyboard.press(key);
    if (onStage) {
      await expect(step(page)).not.toHaveAttribute("data-stage");
      await page.keyboard.press(key);
      await expect(step(page)).toHaveAttribute("data-stage", "");
    } else await expect(page.getByText("End presenting in the window that the room sees.")).toBeVisible();
    await ready(page, "levers");
  },
  leave: async (page, key) => {
    await page.keyboard.press("?");
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press(key);
    await expect(sheet(page)).toHaveCount(0);
    await expect(step(page)).toHaveAttribute("data-step", "levers");
  },
  notes: (page, key) => opensWindow(page, key, /\/notes\/patience\/\?present=levers/),
  full: async (page, key) => {
    await page.evaluate(() => {
      document.documentElement.requestFullscreen = async () => {
        document.documentElement.dataset["filled"] = "";
      };
    });
    await page.keyboard.press(key);
    await expect(step(page)).toHaveAttribute("data-filled", "");
  },
  overview: (page, key) => opens(page, key, "All steps"),
  go: (page, key) => opens(page, key, "Go to a step"),
  tally: (page, key) => opens(page, key, "What the room expects"),
  code: (page, key) => opens(page, key, "Open this picture on your own device"),
  help: (page, key) => opens(page, key, "Keys"),
  hold: async (page, key) => {
    await page.keyboard.press(key);
    await expect(page.locator(".compare")).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.locator(".compare")).toHaveCount(0);
  },
  undo: async (page, key) => {
    const before = await nudge(page);
    await page.keyboard.press(key);
    await expect(lever(page)).toHaveValue(before);
    await page.keyboard.press(key);
    await expect(page.getByText("There is no change to undo.")).toBeVisible();
  },
  replay: async (page, key) => {
    const before = await nudge(page);
    const after = await lever(page).inputValue();
    // Looked at from within: what was before is shown for a second only.
    const shown = await lever(page).evaluateHandle((input: HTMLInputElement) => {
      const values = [input.value];
      setInterval(() => values.at(-1) === input.value || values.push(input.value), 20);
      return values;
    });
    await page.keyboard.press(key);
    await expect.poll(() => shown.jsonValue()).toEqual([after, before, after]);
    await page.keyboard.press("u");
    await expect(lever(page)).toHaveValue(before);
  },
  takeaway: (page, key) => opensWindow(page, key, /take-away\/#/),
  tenth: async (page, key) => {
    await lever(page).focus();
    await page.keyboard.press(key);
    const [value, min, max, size] = await lever(page).evaluate((input: HTMLInputElement) =>
      [input.value, input.min, input.max, input.step].map(Number),
    );
    const wanted = (min ?? 0) + (((max ?? 0) - (min ?? 0)) * Number(key)) / 10;
    expect(Math.abs((value ?? 0) - wanted)).toBeLessThanOrEqual((size ?? 1) / 2);
    await expect(step(page)).toHaveAttribute("data-step", "levers");
  },
};

for (const { name, path } of windows) {
  test(`every declared key does what it says: ${name}`, async ({ page }) => {
    await openAt(page, path, "levers");
    for (const { id, keys } of shortcuts)
      for (const key of keys)
        await test.step(`${id}: ${key}`, async () => {
          await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
          await does[id](page, key);
        });
  });

  test(`a key that is held down counts once: ${name}`, async ({ page }) => {
    await openAt(page, path, "levers");
    for (let times = 0; times < 4; times += 1) await page.keyboard.down("PageDown");
    await page.keyboard.up("PageDown");
    for (let times = 0; times < 4; times += 1) await page.keyboard.down("b");
    await page.keyboard.up("b");
    await expect(page.locator("[data-part=blank], .notes-blank")).toHaveCount(1);
    expect(await shownStep(page)).toBe("other-side");
  });

  test(`the browser’s own combinations are left alone: ${name}`, async ({ page }) => {
    await openAt(page, path, "levers");
    await lever(page).focus();
    const taken = await page.evaluate(() => {
      const combinations: [string, KeyboardEventInit][] = [
        ["f", { ctrlKey: true }],
        ["r", { ctrlKey: true }],
        ["r", { ctrlKey: true, shiftKey: true }],
        ["F5", { ctrlKey: true }],
        ["F5", { shiftKey: true }],
        ["ArrowLeft", { altKey: true }],
        ["ArrowRight", { metaKey: true }],
        ["PageDown", { ctrlKey: true }],
        ["5", { altKey: true }],
      ];
      return combinations
        .filter(
          ([key, held]) =>
            !(document.activeElement ?? document.body).dispatchEvent(
              new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }),
            ),
        )
        .map(([key, held]) => `${Object.keys(held).join("+")}+${key}`);
    });
    expect(taken).toEqual([]);
    expect(await shownStep(page)).toBe("levers");
  });

  test(`single characters can be switched off, and stay off: ${name}`, async ({ page }) => {
    await openAt(page, path, "levers");
    await page.keyboard.press("?");
    await page.getByLabel("Single characters act as keys").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("b");
    await page.keyboard.press("PageDown");
    await expect(step(page)).toHaveAttribute("data-step", "other-side");
    await page.reload();
    await ready(page, "other-side");
    for (const key of ["b", "?", "o"]) await page.keyboard.press(key);
    await page.keyboard.press("PageUp");
    await expect(step(page)).toHaveAttribute("data-step", "levers");
    await expect(page.locator("[data-part=blank], .notes-blank, dialog")).toHaveCount(0);
    await page.locator('[data-action="help"]').click();
    await page.getByLabel("Single characters act as keys").check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("b");
    await expect(page.locator("[data-part=blank], .notes-blank")).toHaveCount(1);
  });
}
