import { expect, type Page, test } from "@playwright/test";
import { open, reveal } from "../support/figure.ts";
import { origin, sample } from "../support/site.ts";

const link = (page: Page, name: string) =>
  page.getByRole("link", { name: `Copy link to: ${name}`, exact: true });

/** What the page puts on the clipboard, without the permission that only one browser knows. */
async function watchClipboard(page: Page, works: boolean): Promise<() => Promise<string[]>> {
  await page.addInitScript((allowed) => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    Object.defineProperty(navigator, "clipboard", {
      value: {
        writeText: (text: string) =>
          allowed
            ? Promise.resolve(copied.push(text))
            : Promise.reject(new DOMException("no", "NotAllowedError")),
      },
    });
  }, works);
  return () => page.evaluate(() => (window as unknown as { copied: string[] }).copied);
}

test("the link at a heading copies its plain address, by pointer and by key, and says so", async ({
  page,
}) => {
  const copied = await watchClipboard(page, true);
  await page.goto("/patience/?rw=40");
  const why = link(page, "Two crossings, not one");
  await expect(why).toHaveAttribute("href", "#why");
  await why.click();
  const said = page.locator(".copy-said");
  await expect(said).toHaveText("Link copied");
  await expect(said).toHaveAttribute("role", "status");
  expect(new URL(page.url()).hash).toBe("");
  const take = page.locator("[data-copy]");
  await take.focus();
  await page.keyboard.press("Enter");
  await expect.poll(copied).toEqual([`${origin}/patience/#why`, `${origin}/patience/#take`]);
  await expect(page.getByRole("heading", { name: "Two crossings, not one", exact: true })).toBeVisible();
  await expect(said).toBeEmpty();
});

test("where the clipboard is refused, the address bar has it and a box holds it, selected", async ({
  page,
}) => {
  await watchClipboard(page, false);
  await page.goto("/claims/");
  await link(page, "claim 000-8").click();
  const box = page.getByLabel("Copy this link");
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(`${origin}/claims/#claim-000-8`);
  expect(
    await box.evaluate((field: HTMLInputElement) => (field.selectionEnd ?? 0) - (field.selectionStart ?? 0)),
  ).toBeGreaterThan(20);
  expect(new URL(page.url()).hash).toBe("#claim-000-8");
  await page.keyboard.press("Escape");
  await expect(box).toHaveCount(0);
});

test("on touch every one is seen, is large enough, and none leaves the page's width", async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 320, height: 700 },
    hasTouch: true,
  });
  const page = await context.newPage();
  for (const path of ["/patience/", "/claims/", "/model/", "/about/"]) {
    await page.goto(path);
    const small = await page.locator(".copy-link").evaluateAll((all) =>
      all
        .map((one) => ({
          box: one.getBoundingClientRect(),
          seen: getComputedStyle(one).opacity,
          to: one.getAttribute("href"),
        }))
        .filter(
          ({ box, seen }) =>
            box.width < 24 ||
            box.height < 24 ||
            box.right > innerWidth ||
            (matchMedia("(hover: none)").matches && seen !== "1"),
        )
        .map(({ to, box }) => `${to} ${box.width}×${box.height}`),
    );
    expect(small, path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
  await context.close();
});

test("paper and stage have none", async ({ page }) => {
  await page.goto("/patience/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".copy-link").first()).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.goto("/patience/?present=take");
  await expect(page.locator("html[data-stage]")).toBeAttached();
  await expect(page.locator(".takeaway")).toBeVisible();
  for (const one of await page.locator(".copy-link").all()) await expect(one).toBeHidden();
});

test("without scripts it is a link that leads to its part", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/patience/");
  await link(page, "What is known").click();
  expect(new URL(page.url()).hash).toBe("#evidence");
  await context.close();
});

const place = sample.find(({ path }) => path === "/patience/") ?? sample[0];
if (place) {
  test("a link to a challenge leads to its picture, and to itself once it is there", async ({ page }) => {
    const figure = await open(page, place);
    await reveal(figure);
    const challenge = figure.locator("li[data-challenge]").last();
    const id = (await challenge.getAttribute("id")) ?? "";
    expect(id).toBe(`${place.id}-${await challenge.getAttribute("data-challenge")}`);
    await expect(challenge.getByRole("link")).toHaveAttribute("href", `#${id}`);
    const context = page.context();
    await context.clearCookies();
    await page.evaluate(() => localStorage.clear());
    await page.goto("/about/");
    await page.goto(`${place.path}#${id}`);
    await expect(figure).toBeInViewport();
    await reveal(figure);
    await expect(challenge).toBeInViewport();
    await page.evaluate(() => scrollTo(0, 0));
    await page.goto("/about/");
    await page.goto(`${place.path}#${id}`);
    await expect(challenge).toBeInViewport();
  });
}

test("a section that the page does not have is named, as text, and the page is there", async ({ page }) => {
  await page.goto("/patience/#no-such-part");
  await expect(page.locator("main > .notice")).toHaveText(/no section called “no-such-part” on this page/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const hash of ["#why", "#tm=x", "#?secret=abc", "#%3Cimg%20src=x%3E", "#%"]) {
    await page.goto("/about/");
    await page.goto(`/patience/${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("main > .notice")).toHaveCount(0);
  }
});
