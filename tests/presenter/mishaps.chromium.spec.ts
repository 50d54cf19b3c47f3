/** What goes wrong in a room. */
import { expect, type Page, test } from "@playwright/test";
import { inStep, lever, openAt, openBoth, openStage, ready, seen, shownStep } from "../support/room.ts";
import { watchRequests } from "../support/watch.ts";

const root = (page: Page) => page.locator("html");

test.describe("a clicker that sends F5 and Esc in turn", () => {
  /** Every press, and whether the browser was kept from doing what it does with it. */
  const watchPresses = (page: Page) =>
    page.addInitScript(() => {
      const presses: string[] = [];
      Object.assign(window, { presses });
      const note = (event: KeyboardEvent) => presses.push(`${event.key} ${event.defaultPrevented}`);
      addEventListener("keydown", (event) => setTimeout(note, 0, event), true);
    });
  const presses = (page: Page) => page.evaluate(() => (window as unknown as { presses: string[] }).presses);

  for (const [name, query, keys] of [
    ["on a chapter’s page", "?rw=40", ["F5", "Escape", "F5", "Escape"]],
    ["on a stage opened by its link", "?present=levers&ag=3sl9-4s5&rw=40", ["Escape", "F5", "Escape", "F5"]],
    ["out of phase", "?present=levers&rw=40", ["F5", "Escape", "F5", "Escape"]],
  ] as const)
    test(`turns the stage on and off, and never loads the page: ${name}`, async ({ page }) => {
      await watchPresses(page);
      await page.goto(`/patience/${query}`);
      let on = query.includes("present");
      if (on) await ready(page, "levers");
      const [asked, agenda] = [on ? "levers" : "question", new URL(page.url()).searchParams.get("ag")];
      for (const [at, key] of keys.entries()) {
        await page.keyboard.press(key);
        on = !on;
        if (on) await ready(page, at === 0 ? "scene" : asked);
        else await expect(root(page)).not.toHaveAttribute("data-stage");
        await expect(page.locator(".stage-ui")).toHaveCount(on ? 1 : 0);
        if (on && at === 0) {
          await page.keyboard.press("PageDown");
          await ready(page, "question");
        }
        const now = new URL(page.url()).searchParams;
        expect([now.get("present"), now.get("rw")]).toEqual([on ? asked : null, "40"]);
        if (on) expect(now.get("ag")).toBe(agenda);
      }
      const all = await presses(page);
      expect(all.filter((press) => !press.startsWith("Page"))).toEqual(keys.map((key) => `${key} true`));
    });

  test("brings one stage, however quickly it is pressed; Esc alone presents nothing", async ({ page }) => {
    await page.goto("/patience/");
    await page.keyboard.press("Escape");
    await page.waitForTimeout(200);
    await expect(root(page)).not.toHaveAttribute("data-stage");
    for (let times = 0; times < 3; times += 1) await page.keyboard.down("F5");
    await page.keyboard.up("F5");
    await page.evaluate(() => {
      for (let times = 0; times < 2; times += 1)
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key: "F5", bubbles: true, cancelable: true }),
        );
    });
    await expect(root(page)).toHaveAttribute("data-step", "scene");
    await expect(page.locator(".stage-ui")).toHaveCount(1);
    await page.keyboard.press("F5");
    await expect(page.locator(".stage-ui")).toHaveCount(0);
  });
});

test("where storage is blocked, the tally outlives the chapter and a reload all the same", async ({
  page,
}) => {
  await page.context().addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
  });
  const found = watchRequests(page);
  await openStage(page, "patience", "present=guess");
  await page.keyboard.press("t");
  await page.keyboard.type("20 20 50");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.type("4.3");
  await page.keyboard.press("Enter");
  await page.waitForURL(/one-size/);
  await ready(page, "guess");
  await page.reload();
  await ready(page, "guess");
  const [popup] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("k")]);
  expect(decodeURIComponent(popup.url())).toContain("3=20x2,50!");
  await popup.close();
  await page.keyboard.press("g");
  await page.keyboard.type("3.4");
  await page.keyboard.press("Enter");
  await page.waitForURL(/patience/);
  await expect(page.locator(".stage-room .room-said")).toContainText("3 people, the middle at week 20.");
  expect(found).toEqual([]);
});

for (const [what, query, sentence] of [
  ["a step", "present=%3Cb%3Ehello%3C/b%3E", "asked for a step we do not have (<b>hello</b>)"],
  ["a step of another chapter’s kind", "present=__proto__", "asked for a step we do not have (__proto__)"],
  ["an agenda", "present=scene&ag=3sgar15-%3Cimg%20src=x%3E", "a part we could not read (<img src=x>)"],
  ["an agenda’s step", "present=scene&ag=3sgarx15", "steps that chapter 3 does not have (x)"],
  [
    "more than an agenda",
    "present=scene&ag=3sg5-4s%2F%26gu%3Dskip%261",
    "a part we could not read (4s/&gu=skip&1)",
  ],
] as const)
  test(`a link with ${what} that is not there says so, keeps the settings and begins`, async ({ page }) => {
    const found = watchRequests(page);
    await openStage(page, "patience", `${query}&rw=40`);
    await expect(page.locator(".stage-notice")).toContainText(sentence);
    await expect(page.locator(".stage-ui :is(b, img)")).toHaveCount(0);
    const shown = await seen(page);
    expect(shown).toMatchObject({ step: "scene", address: "rw=40" });
    expect(new URL(page.url()).searchParams.get("ag") ?? "").toMatch(/^[0-9a-z-]*$/);
    await page.keyboard.press("PageDown");
    expect(await shownStep(page)).not.toBe("scene");
    await expect(page.locator(".stage-notice p")).toHaveCount(0);
    expect(found).toEqual([]);
  });

test("a step takes no focus: keys are for the next one", async ({ page }) => {
  await openAt(page, "/patience/", "guess");
  for (const key of ["PageDown", "PageUp", "t"]) await page.keyboard.press(key);
  await expect(page.locator("dialog")).toContainText("What the room expects");
});

test("chapter 10 has no guess: a link to it says so", async ({ page }) => {
  await openStage(page, "your-playbook", "present=guess");
  await expect(page.locator(".stage-notice")).toContainText("asked for a step we do not have (guess)");
  expect(await shownStep(page)).toBe("scene");
});

test("after a laptop slept for an hour the countdown is right and both windows are in step", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2026-11-22T10:00:00") });
  const windows = await openBoth(page, "patience", "present=room");
  await page.clock.fastForward("01:00:00");
  await expect(windows.notes.locator("[data-part=countdown]")).toHaveText(/^−50:\d\d$/);
  await expect(windows.notes.locator("[data-part=clock]")).toHaveText("11:00");
  await windows.notes.keyboard.press("PageDown");
  expect((await inStep(windows)).step).toBe("take");
  await expect(windows.notes.locator("[data-part=countdown]")).toHaveText(/^(1:00|0:5\d)$/);
});

test("a window that heard nothing while it slept catches up when it wakes", async ({ page }) => {
  await page.context().addInitScript(() => {
    const listen = BroadcastChannel.prototype.addEventListener;
    BroadcastChannel.prototype.addEventListener = function (type: string, heard: unknown) {
      const hear = heard as (event: Event) => void;
      listen.call(this, type, (event: Event) => !("deaf" in window) && hear(event));
    };
  });
  const windows = await openBoth(page, "patience", "present=answer");
  const { stage, notes } = windows;
  const sleep = () => stage.evaluate(() => void Object.assign(window, { deaf: true }));
  for (const waking of ["visibilitychange", "focus", "a key"]) {
    await sleep();
    const before = await shownStep(stage);
    await notes.keyboard.press(before === "answer" ? "PageDown" : "PageUp");
    await expect(root(notes)).not.toHaveAttribute("data-step", before ?? "");
    await notes.keyboard.press("h");
    await lever(notes).focus();
    await notes.keyboard.press(waking === "focus" ? "3" : "8");
    await ready(notes);
    expect(await shownStep(stage)).toBe(before);
    await stage.evaluate((event) => {
      Reflect.deleteProperty(window, "deaf");
      if (event === "visibilitychange") document.dispatchEvent(new Event(event));
      if (event === "focus") dispatchEvent(new Event(event));
    }, waking);
    if (waking === "a key") await stage.keyboard.press("PageDown");
    await inStep(windows, `after ${waking}`);
  }
});

test("the projector may change its resolution at any time", async ({ page }) => {
  await openAt(page, "/patience/", "levers", "rw=40&gu=20");
  await expect(page).toHaveURL(/present=levers&rw=40&gu=20/);
  const before = await seen(page);
  for (const [width, height] of [
    [1024, 768],
    [1920, 1080],
    [800, 600],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          const box = document.querySelector("figure[data-widget]")?.getBoundingClientRect();
          return [scrollWidth <= innerWidth, scrollHeight <= innerHeight, (box?.bottom ?? 0) <= innerHeight];
        }),
      )
      .toEqual([true, true, true]);
    expect(await seen(page), `${width}×${height}`).toEqual(before);
  }
});

test("the back button leaves the stage, and going forward comes back to it", async ({ page }) => {
  await page.goto("/");
  await page.goto("/patience/");
  await page.keyboard.press("F5");
  await ready(page, "scene");
  await page.keyboard.press("PageDown");
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(root(page)).not.toHaveAttribute("data-stage");
  await page.goForward();
  await ready(page, "question");
});

test("going back to the last chapter takes the notes along", async ({ page }) => {
  const windows = await openBoth(page, "patience", "present=take");
  await windows.stage.keyboard.press("PageDown");
  await expect(windows.notes).toHaveURL(/one-size/);
  await inStep(windows);
  await windows.stage.goBack();
  expect(await inStep(windows)).toMatchObject({ chapter: "patience", step: "take" });
});
