import { expect, type Page, test } from "@playwright/test";
import { meanings, textIds, texts } from "#playbook/fields.ts";
import { story } from "#widgets/the-review/story.ts";
import { open as openWidget, settled } from "../support/figure.ts";
import { widgets } from "../support/site.ts";

const sandbox = { id: "the-sandbox", path: "/your-playbook/" };
const slow = "sbr=0.8&l=6&o=2.25&t=0.8&s=3&sbe=3";
const stored = "push-pull-person:playbook";

async function open(page: Page, hash = "") {
  await page.goto("about:blank");
  await page.goto(`/playbook/${hash && `#${hash}`}`);
  await expect(page.locator("[data-playbook]")).toHaveAttribute("data-playbook", "awake");
  return page.locator('[data-part="sheet"]');
}

/** The week in which chapter 3's total is level: a review before it finds a good plan behind. */
const level = story.first().answer ?? Number.NaN;

/** The day that many weeks later, as the page writes days. */
function reviewAfter(weeks: number, from: Date): string {
  const on = new Date(from.getTime() + weeks * 7 * 24 * 3600 * 1000);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(on);
  return `${part({ weekday: "long" })} ${on.getUTCDate()} ${part({ month: "long" })} ${on.getUTCFullYear()}`;
}

const act = (page: Page, action: string) => page.locator(`.playbook [data-action="${action}"]`);

test("what is written stands on the page at once, stays on this device, and is forgotten with one press", async ({
  page,
}) => {
  const sheet = await open(page);
  await expect(sheet).toContainText(`After ${level} weeks, not before`);
  await page.getByLabel("I start", { exact: true }).fill("A call on Friday");
  await page.getByLabel("We start on").fill("2026-11-23");
  await page.getByLabel("Whose push and pull").selectOption("002");
  await page.locator("#playbook-facts").fill("70");
  await expect(sheet).toContainText("A call on Friday");
  await expect(sheet).toContainText(reviewAfter(level, new Date(Date.UTC(2026, 10, 23))));
  await expect(sheet).toContainText(meanings["002"].pull);
  const filled = await sheet.innerText();

  await page.reload();
  await expect(sheet).toContainText("A call on Friday");
  expect(await sheet.innerText()).toBe(filled);
  expect(page.url()).not.toContain("#");

  await act(page, "forget").click();
  await expect(sheet).not.toContainText("A call on Friday");
  expect(await page.evaluate((key) => localStorage.getItem(key), stored)).toBeNull();
});

test("begins with the persona of chapter 7, which can be changed here without changing it there", async ({
  page,
}) => {
  const persona = "push-pull-person:persona";
  await page.goto("/404.html");
  await page.evaluate((key) => localStorage.setItem(key, "passive"), persona);
  const sheet = await open(page);
  await expect(sheet).toContainText("Passive marketer");
  await page.getByLabel("My persona").selectOption("dynamic");
  await expect(sheet).toContainText("Dynamic marketer");
  await page.reload();
  await expect(sheet).toContainText("Dynamic marketer");
  expect(await page.evaluate((key) => localStorage.getItem(key), persona)).toBe("passive");
});

test("asks no clock before it is told to", async ({ page }) => {
  await page.clock.setFixedTime(new Date(2027, 4, 3, 23, 30));
  const sheet = await open(page);
  await expect(sheet).not.toContainText("2027");
  await page.getByRole("button", { name: "Today" }).click();
  await expect(sheet).toContainText("Monday 3 May 2027");
});

test("a plan goes from the sandbox to the page, with the share of worlds that the sandbox shows", async ({
  page,
}) => {
  const figure = await openWidget(page, sandbox, `?${slow}`);
  const ahead = await figure.locator('output[data-part="key"] strong').innerText();
  await figure.locator('[data-action="take"]').click();
  const sheet = page.locator('[data-part="sheet"]');
  await expect(sheet).toContainText(`${ahead} of 100 worlds after 8 quarters`);
  await expect(sheet).toContainText("Room 80 %");
  await expect(sheet).toContainText("dynamic marketer");
  expect(page.url()).not.toContain("take");
  await page.reload();
  await expect(sheet).toContainText(`${ahead} of 100 worlds after 8 quarters`);
});

test("a link brings the page to somebody else, and does not write over theirs", async ({ page }) => {
  const sheet = await open(page, "st=Ask+first&we=900&ps=boss");
  await expect(sheet).toContainText("Ask first");
  await expect(page.locator('[data-part="notice"]')).toContainText("Showing 52");
  await expect(page.locator('[data-part="notice"]')).toContainText("boss");

  await open(page);
  await page.getByLabel("I start", { exact: true }).fill("Mine");
  await open(page, "st=Ask+first");
  await expect(sheet).toContainText("Ask first");
  await page.getByLabel("I stop", { exact: true }).fill("Theirs, changed");
  await page.locator('[data-action="leave"]').click();
  await expect(sheet).toContainText("Mine");
  await expect(sheet).not.toContainText("Theirs");
  await open(page, "st=Ask+first");
  await page.locator('[data-action="adopt"]').click();
  await open(page);
  await expect(sheet).toContainText("Ask first");
});

test("links and Markdown are copied, or shown where copying is not allowed", async ({ page }) => {
  const sheet = await open(page, "st=Ask+first");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("no")) },
    });
  });
  await act(page, "link").click();
  const box = page.locator(".playbook-tools textarea");
  await expect(box).toHaveValue(/\/playbook\/#st=Ask\+first$/);
  await act(page, "markdown").click();
  await expect(box).toHaveValue(/^# Playbook\n[\s\S]*- \*\*I start:\*\* Ask first\n/);
  await expect(sheet).toBeVisible();
});

test("works where storage throws", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    Object.defineProperties(Storage.prototype, { getItem: { value: refuse }, setItem: { value: refuse } });
  });
  const sheet = await open(page);
  await page.getByLabel("I ask", { exact: true }).fill("What holds you up?");
  await expect(sheet).toContainText("What holds you up?");
  const figure = await openWidget(page, sandbox);
  await figure.locator('[data-action="keep"]').click();
  await expect(figure).toContainText("Plan A");
});

test("up to three plans are kept, come back, travel in a link and can be forgotten", async ({
  page,
  browser,
}) => {
  const figure = await openWidget(page, sandbox, `?${slow}`);
  for (const name of ["A", "B", "C"]) {
    await figure.locator('[data-action="keep"]').click();
    await expect(figure.locator(".kept-plans")).toContainText(`Plan ${name}`);
  }
  await expect(figure.locator('[data-action="keep"]')).toBeDisabled();
  await settled(figure);
  await expect(figure.locator(".kept-plans li").first()).toContainText("Ahead in 65 of 100");
  await expect(page).toHaveURL(/kp=/);
  const stranger = await browser.newPage();
  const theirs = await openWidget(stranger, sandbox, new URL(page.url()).search);
  await expect(theirs.locator(".kept-plans li")).toHaveCount(3);
  await stranger.close();

  const again = await openWidget(page, sandbox);
  await expect(again.locator(".kept-plans li")).toHaveCount(3);
  await again.getByRole("button", { name: "Forget plan B" }).click();
  await expect(again.locator(".kept-plans li")).toHaveCount(2);
  await again.getByRole("button", { name: "Show plan A" }).click();
  await settled(again);
  await expect(again.locator('output[data-part="key"] strong')).toHaveText("65");
});

test("guesses stand beside the model's answers only where they were made", async ({ page }) => {
  const asked = widgets.filter(({ id }) => id !== sandbox.id);
  await page.goto(sandbox.path);
  const list = page.locator("[data-guesses]");
  await expect(list).toContainText("no guess yet");
  await expect(list).not.toContainText("The model says");
  const { id } = asked.find((place) => place.id === "the-review") ?? { id: "" };
  await page.evaluate((name) => localStorage.setItem(`push-pull-person:guess:${name}`, "12"), id);
  await page.reload();
  await expect(list).toContainText(/You said week 12\. The model says week \d+\./);
  await expect(list).toContainText(/You have made 1 of \d guesses/);
  expect((await list.innerText()).match(/The model says/g)).toHaveLength(1);
  await page.evaluate((name) => localStorage.setItem(`push-pull-person:guess:${name}`, "skip"), id);
  await page.reload();
  await expect(list).not.toContainText("The model says");
});

/** Pages of a printed document. */
async function printed(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Nothing of the page is cut off at the size that a printer has for it. */
async function fits(page: Page, format: "A4" | "Letter") {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(format === "A4" ? { width: 703, height: 1031 } : { width: 725, height: 964 });
  const sheet = page.locator('[data-part="sheet"]');
  const { needs, has } = await sheet.evaluate((e) => ({ needs: e.scrollHeight, has: e.clientHeight }));
  expect(needs).toBeLessThanOrEqual(has + 1);
  await page.emulateMedia({ media: null });
}

for (const format of ["A4", "Letter"] as const) {
  test(`fills one ${format} page and nothing else of the site, blank and as full as it can be`, async ({
    page,
  }) => {
    await open(page);
    expect(await printed(page, format)).toBe(1);
    // As much as is printed in the larger letters.
    const some = textIds.map((id) => [texts[id].key, "Wm ".repeat(Math.floor(texts[id].most * 0.23))]);
    await open(page, new URLSearchParams(some).toString());
    await expect(page.locator(".sheet.is-full")).toHaveCount(0);
    expect(await printed(page, format)).toBe(1);
    await fits(page, format);
    const full = new URLSearchParams(textIds.map((id) => [texts[id].key, "Wm ".repeat(60)]));
    full.set("mn", "own");
    full.set("fr", "2026-09-23");
    full.set("pn", `${slow}&sh=0.6&m=0.9&sbm=2&sbf=3&sbp=3&sbb=3&sbc=3&sbw=2`);
    const sheet = await open(page, full.toString());
    await expect(sheet).toContainText("of 100 worlds");
    await page.locator("#playbook-doubt").selectOption({ index: 3 });
    expect(await printed(page, format)).toBe(1);
    await fits(page, format);
    await page.emulateMedia({ media: "print" });
    const seen = await page.locator("body").innerText();
    expect(seen).not.toMatch(/Copy link|All chapters|Fill in what you know/);
    expect(seen).toContain("not a forecast");
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("there is a blank form to print and fill in by hand", async ({ page }) => {
    await page.goto("/playbook/");
    await expect(page.locator('[data-part="sheet"]')).toContainText("I start");
    await expect(page.locator("input:visible, button:visible, select:visible")).toHaveCount(0);
    await expect(page.locator("body")).toContainText("use a pen");
  });
});
