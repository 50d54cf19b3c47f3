import { expect, test } from "@playwright/test";
import { base, origin, ports } from "../support/site.ts";

for (const [where, host] of [
  ["at the root", `${origin}/`],
  ["under a base path", `http://localhost:${ports.based}${base}`],
] as const) {
  test(`${where} an old address leads to the new one with its settings and its place`, async ({ page }) => {
    await page.goto(`${host}embed/the-review/?rw=40&theme=dark#the-review`);
    await expect(page).toHaveURL(`${host}embed/v1/the-review/?rw=40&theme=dark#the-review`);
    await expect(page.locator("figure[data-widget=the-review]")).toBeVisible();
    await page.goto(`${host}appendix/sources/?x=%3Cb%3E#lead`);
    await expect(page).toHaveURL(`${host}sources/?x=%3Cb%3E#lead`);
    await page.goto(`${host}model/?x=1#headlines-3`);
    await expect(page).toHaveURL(`${host}model/?x=1#headlines-patience`);
    await expect(page.locator("#headlines-patience")).toBeInViewport();
    await expect(page.locator("main > .notice")).toHaveCount(0);
  });
}

test("without scripts an old address leads on by itself", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/appendix/model/");
  await expect(page).toHaveURL(`${origin}/model/`);
  await context.close();
});
