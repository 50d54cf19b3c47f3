/** What a room expects, two settings compared, and the picture on everybody's phone. */
import { expect, type Page, test } from "@playwright/test";
import { encode } from "uqr";
import { decodeTally, middleOf } from "#presenter/tally.ts";
import { awake, rested, shown } from "../support/figure.ts";
import { lever, openAt, openStage, ready } from "../support/room.ts";

const room = (page: Page) => page.locator(".stage-room");

/** Opens the tally, types, and closes it. */
async function enter(page: Page, keys: readonly string[]): Promise<void> {
  await page.keyboard.press("t");
  for (const key of keys)
    await (key.length > 1 && !/\d/.test(key) ? page.keyboard.press(key) : page.keyboard.type(key));
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toHaveCount(0);
}

/** Where the picture is, and nothing of the answer. */
async function expectNoAnswer(page: Page): Promise<void> {
  await expect(page.locator(".room-answer, .is-answer")).toHaveCount(0);
  await expect(page.getByText("The model says")).toHaveCount(0);
}

test("a room’s numbers stand beside the model’s answer once it is shown, and go with the take-away", async ({
  page,
}) => {
  await openStage(page, "patience", "present=scene");
  await enter(page, ["20 20 34, 50 99", "Enter"]);
  await expect(room(page)).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(room(page)).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(room(page).locator(".room-dot")).toHaveCount(4);
  await expectNoAnswer(page);
  await page.keyboard.press("t");
  await page.keyboard.type("99 7");
  await page.keyboard.press("Enter");
  await expect(page.locator("dialog [role=status]")).toContainText("99: no whole number from 1 to 60");
  await page.keyboard.press("Escape");
  await expect(room(page).locator(".room-said")).toHaveText("5 people, the middle at week 20.");
  await page.keyboard.press("PageDown");
  await ready(page, "answer");
  await expect(room(page).locator(".room-answer")).toHaveCount(1);
  await expect(room(page).locator(".room-said")).toContainText("The model says week");
  // The dots stand on the same scale as the answer.
  const [dots, answer] = await room(page).evaluate((section) => [
    [...section.querySelectorAll(".room-dot")].map((dot) => Number(dot.getAttribute("cx"))),
    Number(/^M([\d.]+)/.exec(section.querySelector(".room-answer")?.getAttribute("d") ?? "")?.[1]),
  ]);
  const week = Number(
    /week (\d+)/.exec((await room(page).locator(".room-said").innerText()).split("says")[1] ?? "")?.[1],
  );
  expect(answer).toBeCloseTo(3 + ((week - 1) / 59) * 94, 1);
  for (const [at, said] of [7, 20, 20, 34, 50].entries())
    expect(
      Math.abs((dots as number[]).sort((a, b) => a - b)[at] ?? 0) - (3 + ((said - 1) / 59) * 94),
    ).toBeLessThan(2);
  await page.keyboard.press("PageDown");
  await expect(room(page)).toHaveCount(0);
  await page.reload();
  await ready(page, "levers");
  await page.keyboard.press("PageUp");
  await expect(room(page).locator(".room-dot")).toHaveCount(5);
  await page.keyboard.press("PageUp");
  await ready(page, "guess");
  await expectNoAnswer(page);
  const [popup] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("k")]);
  const kept = new URLSearchParams(new URL(popup.url()).hash.slice(1)).get("3") ?? "";
  expect(kept.split("!")[0]).toBe("7,20x2,34,50");
});

test("a middle and its spread do as well as every single number", async ({ page }) => {
  await openAt(page, "/patience/", "guess");
  await enter(page, ["Tab", "Tab", "Enter", "Tab", "30", "Tab", "12", "Tab", "44", "Tab"]);
  await expect(room(page).locator(".room-span")).toHaveAttribute("d", /^M[\d.]+ [\d.]+H[\d.]+$/);
  await expect(room(page).locator(".room-said")).toHaveText("The room’s middle is week 30.");
  await page.keyboard.press("PageDown");
  await expect(room(page).locator(".room-answer")).toHaveCount(1);
  const [popup] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("k")]);
  expect(decodeURIComponent(popup.url())).toContain("3=~30,12,44!");
});

for (const [kind, slug, keys, tally] of [
  ["a choice", "two-words", ["2", "Tab", "7", "Tab", "4"], "0x2,1x7,2x4"],
  ["a pad of numbers", "one-size", ["3 3 4 9", "Enter"], "3x2,4,9"],
] as const)
  test(`the tally of ${kind} is entered by keyboard, and is the room’s guess`, async ({ page }) => {
    await openAt(page, `/${slug}/`, "guess");
    const guess = decodeTally(tally, { min: 0, max: 99 });
    if (!guess) throw new Error(tally);
    await enter(page, keys);
    const people = Object.values("counts" in guess ? guess.counts : {}).reduce((sum, each) => sum + each, 0);
    await expect(room(page).locator(".room-said")).toContainText(`${people} people`);
    await expectNoAnswer(page);
    await page.keyboard.press("PageDown");
    await ready(page, "answer");
    await expect(room(page).locator(".room-answer, .is-answer")).toHaveCount(1);
    await expect(page).toHaveURL(new RegExp(`gu=${middleOf(guess, kind === "a choice")}$`));
    await page.keyboard.press("t");
    await page.getByRole("button", { name: "Clear the tally" }).click();
    await page.keyboard.press("Escape");
    await expect(room(page)).toHaveCount(0);
  });

/** What the lens of the page draws, and what it draws it over. */
const drawn = (page: Page) =>
  page.locator("figure[data-widget]").evaluate((figure) => {
    const { lens } = figure as unknown as {
      lens: Record<"rested" | "held", { value: { picture: unknown } | undefined }>;
    };
    return [lens.rested, lens.held].map(({ value }) => JSON.stringify(value?.picture));
  });

test("two settings are compared on the same worlds, whatever seed the link names, and in words", async ({
  page,
}) => {
  await openAt(page, "/patience/", "levers", "z=77&gu=20");
  const figure = page.locator("figure[data-widget]");
  const [a] = await drawn(page);
  const key = await page.locator('output[data-part="key"]').first().innerText();
  await page.keyboard.press("h");
  await expect.poll(async () => (await drawn(page))[1]).toBe(a);
  await expect(page.locator(".compare")).toContainText("Move a slider");
  const trust = page.locator('[data-part="controls"] [data-lever="trust"] input[type="range"]');
  const before = await trust.inputValue();
  await trust.focus();
  await page.keyboard.press("9");
  await rested(figure);
  const [b, held] = await drawn(page);
  expect(held).toBe(a);
  expect(b).not.toBe(a);
  await expect(figure.locator("path.ghost").first()).toBeAttached();
  const words = page.locator(".compare");
  await expect(words).toContainText(`${before} → ${await trust.inputValue()}`);
  const squeezed = (text: string) => text.replaceAll(/\s+/g, "");
  const both = squeezed(await words.innerText());
  expect(both).toContain(squeezed(key));
  expect(both).toContain(squeezed(await page.locator('output[data-part="key"]').first().innerText()));
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await ready(page, "guess");
  await expect(page.locator(".compare")).not.toContainText(/total is level/);
  await page.keyboard.press("h");
  await expect(page.locator(".compare")).toHaveCount(0);
});

test("a share is compared as its slider shows it", async ({ page }) => {
  await openAt(page, "/one-size/", "levers", "gu=3");
  await page.keyboard.press("h");
  await expect(page.locator(".compare")).toBeVisible();
  for (const input of await page.locator('[data-part="controls"] [data-lever] input[type="range"]').all()) {
    if (!(await input.isVisible())) continue;
    const from = await input.inputValue();
    await input.press("ArrowRight");
    const to = await input.inputValue();
    if (from !== to) await expect(page.locator(".compare")).toContainText(`${from} → ${to}`);
  }
});

test("the code on the wall holds exactly the address, and that shows the same picture", async ({
  page,
  browser,
}) => {
  await openAt(page, "/patience/", "levers", "rw=40&gu=20");
  await lever(page).focus();
  await page.keyboard.press("7");
  const figure = page.locator("figure[data-widget]");
  await rested(figure);
  await page.keyboard.press("q");
  const address = await page.locator('[data-part="address"]').innerText();
  const settings = (await lever(page).inputValue()).replace(/^/, "tr=");
  expect(address).toBe(`${new URL(page.url()).origin}/patience/?${settings}&rw=40&gu=20`);
  const path = page.locator(".stage-code svg path");
  const dark = new Set(
    [...((await path.getAttribute("d")) ?? "").matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(
      ([, x, y]) => `${x},${y}`,
    ),
  );
  const { data, size } = encode(address, { ecc: "M", border: 4 });
  const wanted = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
  expect([...dark].sort()).toEqual(wanted.sort());
  const box = await page.locator(".stage-code svg").boundingBox();
  expect((box?.width ?? 0) / size, "pixels of one square").toBeGreaterThan(4);
  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await phone.goto(address);
  const theirs = await awake(phone, "the-review");
  await rested(theirs);
  const [here, there] = [await shown(figure), await shown(theirs)];
  expect([there.key, there.words]).toEqual([here.key, here.words]);
  expect((await drawn(phone))[0]).toBe((await drawn(page))[0]);
  await phone.context().close();
});
