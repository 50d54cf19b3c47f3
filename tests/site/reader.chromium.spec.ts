import { expect, test } from "@playwright/test";
import { awake } from "../support/figure.ts";
import { chapters, html, widgets } from "../support/site.ts";

/** A chapter with one before it and one after it. */
const between = chapters.find((slug) => /rel="prev"[\s\S]*rel="next"/.test(html(`/${slug}/`))) ?? "";
const address = (rel: string) =>
  new RegExp(`<link rel="${rel}" href="([^"]+)"`).exec(html(`/${between}/`))?.[1] ?? "none";

test("the contents mark what is read: in the margin where there is room, folded where there is none", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1000 });
  await page.goto(`/${between}/`);
  const nav = page.locator("nav.sections");
  const current = nav.locator('[aria-current="location"]');
  await expect(nav.locator("a").first()).toBeVisible();
  await expect(current).toHaveCount(0);
  for (const link of [nav.locator("a").nth(2), nav.locator("a").first(), nav.locator("a").last()]) {
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "location");
    await expect(current).toHaveCount(1);
  }
  const overlap = await page.evaluate(() => {
    const right = document.querySelector("nav.sections")?.getBoundingClientRect().right ?? 0;
    return right - (document.querySelector("article")?.getBoundingClientRect().left ?? 0);
  });
  expect(overlap).toBeLessThan(0);

  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(nav.locator("a").first()).toBeHidden();
  await nav.locator("summary").click();
  await nav.locator("a").nth(1).click();
  await expect(nav.locator("a").first()).toBeHidden();
  expect(page.url()).toContain("#");
});

test("arrows turn the page while nothing has focus, and never while a slider does or a picture was pressed", async ({
  page,
}) => {
  const place = widgets.find(({ path }) => path === `/${between}/`);
  await page.goto(`/${between}/`);
  const figure = await awake(page, place?.id ?? "");
  await page.locator("h1").click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await page.locator(".widget-title").click();
  await page.keyboard.press("ArrowRight");
  await page.locator("h1").click();
  const field = figure.locator("input, button").first();
  await field.focus();
  await page.keyboard.press("ArrowRight");
  await field.blur();
  await expect(page).toHaveURL(new RegExp(`/${between}/`));
  await page.locator("h1").click();
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(`**${address("next")}`);
  await page.goBack();
  await page.waitForURL(`**/${between}/`);
  await page.locator("h1").click();
  await page.keyboard.press("ArrowLeft");
  await page.waitForURL(`**${address("prev")}`);
});
