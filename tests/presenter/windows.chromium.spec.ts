/** The window that the room sees, and the trainer's beside it: what one does, the other shows. */
import { expect, type Page, test } from "@playwright/test";
import { rested } from "../support/figure.ts";
import {
  inStep,
  lever,
  openAt,
  openBoth,
  openNotes,
  openStage,
  ready,
  type Windows,
} from "../support/room.ts";
import { watchRequests } from "../support/watch.ts";

const step = (page: Page) => page.locator("html");

/** Presses a key in a window and waits until both show the same. */
async function press(windows: Windows, where: keyof Windows, key: string) {
  await windows[where].keyboard.press(key);
  return inStep(windows, `after ${key} in the ${where}`);
}

test("S opens the notes: what to say now, what comes next, the clock, what is left, the same levers", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-11-22T10:00:00") });
  const { stage, notes } = await openBoth(page, "patience", "present=room");
  const part = (of: string) => notes.locator(`[data-say="${of}"]`);
  await expect(part("room")).toBeVisible();
  await expect(part("take")).toBeHidden();
  await expect(notes.locator(".notes-then")).toContainText("Then Takeaway");
  await expect(notes.locator('[data-action="next"]')).toHaveText("Next: Takeaway");
  await expect(notes.locator("[data-part=clock]")).toHaveText("10:00");
  await expect(notes.locator("[data-part=countdown]")).toHaveText(/^(10:00|9:5\d)$/);
  const names = (window: Page) =>
    window
      .locator("[data-part=controls] [data-lever]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-lever")));
  expect(await names(notes)).toEqual(await names(stage));
  expect((await names(notes)).length).toBeGreaterThan(2);
  await page.clock.fastForward("04:00");
  await expect(notes.locator("[data-part=countdown]")).toHaveText(/^(6:00|5:5\d)$/);
  await notes.keyboard.press("PageDown");
  await expect(part("take")).toBeVisible();
  await expect(part("room")).toBeHidden();
  await expect(notes.locator("[data-part=countdown]")).toHaveText(/^(1:00|0:5\d)$/);
  await expect(notes.locator('[data-action="next"]')).toContainText("One size fits none");
});

test("steps, guesses, sliders, blank, tally and comparison stay in step, whichever window they come from", async ({
  page,
}) => {
  const found = watchRequests(page);
  const windows = await openBoth(page, "patience");
  const { stage, notes } = windows;
  found.push(...watchRequests(notes));
  await press(windows, "notes", "PageDown");
  expect((await press(windows, "stage", "PageDown")).step).toBe("guess");
  await stage.locator("[data-part=guess] input[type=range]").focus();
  const before = (await press(windows, "stage", "ArrowLeft")).guess;
  await notes.locator("[data-part=guess] input[type=range]").focus();
  const draft = (await press(windows, "notes", "3")).guess;
  expect(draft).not.toBe(before);

  await notes.keyboard.press("t");
  await notes.keyboard.type("12 20 20 34");
  await press(windows, "notes", "Enter");
  await expect(stage.locator(".room-said")).toHaveText("4 people, the middle at week 20.");
  await expect(notes.locator(".notes-bar > .room-dots .room-said")).toHaveText(
    "4 people, the middle at week 20.",
  );
  await notes.keyboard.press("Escape");

  const answered = await press(windows, "stage", "PageDown");
  expect(answered.address).toContain(`gu=${draft}`);
  await press(windows, "notes", "PageDown");
  await press(windows, "notes", "h");
  await lever(notes).focus();
  const moved = await press(windows, "notes", "7");
  expect(moved.compared).toContain("→");
  await lever(stage).focus();
  expect((await press(windows, "stage", "ArrowRight")).settings[1]).toBe(
    String(Number(moved.settings[1]) + 1),
  );
  expect((await press(windows, "stage", ".")).blank).toBe(true);
  expect((await press(windows, "notes", "b")).blank).toBe(false);

  const preset = notes.locator("[data-preset]").first();
  await preset.click();
  const query = (await preset.getAttribute("data-preset")) ?? "";
  await expect.poll(() => new URL(stage.url()).search).toContain(query);
  expect((await inStep(windows)).address).toContain(query);
  expect(found).toEqual([]);
});

test("undo in one window takes back what the other did, once", async ({ page }) => {
  const windows = await openBoth(page, "patience", "present=levers");
  const [, start] = (await inStep(windows)).settings;
  await lever(windows.stage).focus();
  const [, first] = (await press(windows, "stage", "3")).settings;
  await lever(windows.notes).focus();
  await press(windows, "notes", "8");
  expect((await press(windows, "stage", "u")).settings[1]).toBe(first);
  expect((await press(windows, "notes", "u")).settings[1]).toBe(start);
  await press(windows, "stage", "u");
  await expect(windows.stage.getByText("There is no change to undo.")).toBeVisible();
});

test("either window may be loaded again, closed and opened again", async ({ page }) => {
  const { stage, notes } = await openBoth(page, "patience", "present=guess");
  await stage.locator("[data-part=guess] input[type=range]").focus();
  await press({ stage, notes }, "stage", "2");
  const before = await inStep({ stage, notes });
  await stage.reload();
  expect(await inStep({ stage, notes })).toEqual(before);
  await notes.reload();
  expect(await inStep({ stage, notes })).toEqual(before);
  await press({ stage, notes }, "notes", "PageDown");
  await press({ stage, notes }, "notes", "PageDown");
  await lever(notes).focus();
  const moved = await press({ stage, notes }, "notes", "9");
  await Promise.all([stage.reload(), notes.reload()]);
  expect(await inStep({ stage, notes })).toEqual(moved);
  await notes.close();
  await lever(stage).focus();
  await stage.keyboard.press("4");
  await stage.keyboard.press("h");
  await rested(stage.locator("figure[data-widget]"));
  const again = { stage, notes: await openNotes(stage) };
  expect((await inStep(again)).settings).not.toEqual(moved.settings);
  expect((await press(again, "notes", "u")).settings).toEqual(moved.settings);
});

test("a change of chapter in either window brings the other along", async ({ page }) => {
  const windows = await openBoth(page, "patience", "present=take");
  await windows.notes.keyboard.press("PageDown");
  await expect(windows.stage).toHaveURL(/\/one-size\/\?present=scene/);
  expect((await inStep(windows)).chapter).toBe("one-size");
  await windows.stage.keyboard.press("g");
  await windows.stage.keyboard.type("3.5");
  await windows.stage.keyboard.press("Enter");
  await expect(windows.notes).toHaveURL(/\/notes\/patience\/\?present=levers/);
  expect(await inStep(windows)).toMatchObject({ chapter: "patience", step: "levers" });
  await windows.stage.keyboard.press("g");
  await windows.stage.keyboard.type("99");
  await windows.stage.keyboard.press("Enter");
  await expect(windows.stage.locator("dialog")).toContainText("There is no step “99”.");
  await windows.stage.keyboard.press("Escape");
  await windows.notes.keyboard.press("o");
  await windows.notes.getByRole("link", { name: "Answer" }).nth(1).click();
  expect(await inStep(windows)).toMatchObject({ chapter: "start-and-spread", step: "answer" });
});

for (const [kind, slug] of [
  ["a number from a pad", "one-size"],
  ["a choice", "two-words"],
] as const)
  test(`a guess being made, locked and made again is the same in both: ${kind}`, async ({ page }) => {
    const windows = await openBoth(page, slug, "present=guess");
    const radio = (window: Page, at: number) => window.locator("[data-part=guess] input[type=radio]").nth(at);
    await radio(windows.notes, 2).check({ force: true });
    await expect(radio(windows.stage, 2)).toBeChecked();
    await windows.stage.locator('[data-action="lock"]').click();
    await expect(step(windows.notes)).toHaveAttribute("data-step", "answer");
    expect((await inStep(windows)).address).toMatch(/gu=\d/);
    await press(windows, "notes", "PageUp");
    await expect(radio(windows.stage, 2)).toBeChecked();
  });

test("where the browser blocks the new window, the stage says so and links there", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openStage(page, "patience", "present=levers");
  for (const [key, name, address] of [
    ["s", "the notes in a second window", /\/notes\/patience\/\?present=levers$/],
    ["k", "the page to take away", /\/take-away\/#/],
  ] as const) {
    await page.keyboard.press(key);
    const sheet = page.getByRole("dialog", { name: "The browser blocked the new window" });
    await expect(sheet.getByRole("link", { name })).toHaveAttribute("href", address);
    await expect(sheet.getByRole("link", { name })).toBeFocused();
    if (key === "k") break;
    const [notes] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("Enter")]);
    await ready(notes, "levers");
    await page.keyboard.press("Escape");
    await press({ stage: page, notes }, "stage", "PageDown");
  }
});

test("without BroadcastChannel the notes say so, and each window works alone", async ({ page }) => {
  await page.context().addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
  const { stage, notes } = await openBoth(page, "patience", "present=levers");
  await expect(notes.getByText("This browser cannot keep two windows in step.")).toBeVisible();
  for (const window of [stage, notes]) {
    await lever(window).focus();
    await window.keyboard.press("7");
    await rested(window.locator("figure[data-widget]"));
    await window.keyboard.press("u");
    await window.keyboard.press("PageDown");
    await expect(step(window)).toHaveAttribute("data-step", "other-side");
    await window.reload();
    await ready(window, "other-side");
  }
});

test("notes opened without a stage lead by themselves", async ({ page }) => {
  await openAt(page, "/notes/patience/", "scene");
  await page.goto("/notes/one-size/");
  await ready(page, "scene");
  await page.keyboard.press("PageDown");
  await expect(step(page)).toHaveAttribute("data-step", "question");
});

test("a page that the browser laid aside and brings back is where the room is now", async ({ page }) => {
  const windows = await openBoth(page, "patience", "present=levers");
  const event = (name: string) =>
    windows.stage.evaluate((type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true })), name);
  await event("pagehide");
  await windows.notes.keyboard.press("PageDown");
  await lever(windows.notes).focus();
  await windows.notes.keyboard.press("7");
  await ready(windows.notes, "other-side");
  await expect(step(windows.stage)).toHaveAttribute("data-step", "levers");
  await event("pageshow");
  expect((await inStep(windows)).step).toBe("levers");
});
