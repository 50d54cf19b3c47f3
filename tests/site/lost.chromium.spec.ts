import { expect, test } from "@playwright/test";
import { embeds, ports } from "../support/site.ts";

const [{ id, path } = { id: "", path: "" }] = embeds;

test("a wrong address offers the nearest one with its query and its hash, and says as text what was asked", async ({
  page,
}) => {
  await page.goto("/patiens/?rw=40&x=%3Cb%3E#why");
  const near = page.locator("[data-near] a").first();
  await expect(near).toHaveAttribute("href", "/patience/?rw=40&x=%3Cb%3E#why");
  await expect(page.locator("[data-asked]:visible")).toHaveText("/patiens/");
  await page.goto(`/${encodeURIComponent(`<img src=x onerror=alert(1)>${"long".repeat(99)}`)}/`);
  await expect(page.locator("[data-asked]:visible")).toContainText("/<img src=x");
  await expect(page.locator(".notfound img")).toHaveCount(0);
  await expect(page.locator("[data-near]")).toBeHidden();
  await expect(page.locator(".lost-open a")).not.toHaveCount(0);
  await page.goto("/s/nonsense/");
  await expect(page.locator("[data-asked]:visible")).toHaveText("nonsense");
  await expect(page.locator(".notfound")).toContainText("no page called nonsense");
  await expect(page.locator("[data-slip]")).toBeHidden();
  await expect(page.locator("[data-gallery] a")).toHaveAttribute("href", "/embed/");
});

test("a slip is named only where letters differ; a picture's frame and its page are told apart", async ({
  page,
}) => {
  await page.goto(`/s/${id.slice(1)}/`);
  await expect(page.locator("[data-slip]")).toBeVisible();
  await expect(page.locator("[data-near] li").first()).toContainText(`on a page of its own · /s/${id}/`);
  await page.goto(`/embed/v0/${id}/`);
  await expect(page.locator("[data-asked]:visible")).toHaveText(`/embed/v0/${id}/`);
  await expect(page.locator("[data-slip]")).toBeHidden();
  await expect(page.locator("[data-near] li").first()).toContainText(`as a frame, for other pages · ${path}`);
});

test("in somebody's frame it is small, and leads to the picture as it is now", async ({ page }) => {
  await page.goto(`http://localhost:${ports.site}/`);
  await page.setContent(
    `<iframe title="x" src="/embed/v0/${id}/?theme=dark" width="600" height="300"></iframe>`,
  );
  const frame = page.frameLocator("iframe");
  const near = frame.locator("[data-near] a");
  await expect(near).toHaveCount(1);
  await expect(near).toHaveAttribute("href", `${path}?theme=dark`);
  await expect(frame.locator(".top, .bottom, .lost-open").filter({ visible: true })).toHaveCount(0);
  const height = await frame
    .locator(".notfound")
    .evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeLessThan(300);
  await near.click();
  await expect(frame.locator(`figure[data-widget="${id}"]`)).toBeVisible();
});

test("without scripts it is a list of open doors", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/nowhere/");
  await expect(page.locator("main")).toContainText("no page at this address");
  await expect(page.locator(".lost-open a").first()).toBeVisible();
  await expect(page.locator("[data-near], [data-known]").filter({ visible: true })).toHaveCount(0);
  await context.close();
});
