import { expect, test } from "@playwright/test";
import { widgets } from "../support/site.ts";

test.use({ javaScriptEnabled: false });

for (const { id, path } of widgets) {
  test(`${id} on ${path} without JavaScript: the idea in words, two pictures, summary, table, and no dead control`, async ({
    page,
  }) => {
    await page.goto(path);
    const text = await page.locator("main").innerText();
    expect(text.split(/\s+/).length).toBeGreaterThan(400);
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.locator("main .takeaway, main #take").first()).toBeVisible();
    const figure = page.locator(`figure[data-widget="${id}"]`);
    const paper = figure.locator('[data-part="paper"]');
    await expect(paper).toBeVisible();
    await expect(paper.locator("svg:visible")).not.toHaveCount(0);
    expect(await paper.locator("svg:visible").count()).toBeGreaterThanOrEqual(2);
    expect(await paper.locator("table tbody tr").count()).toBeGreaterThanOrEqual(2);
    await expect(paper.locator(".paper-table table").first()).toBeVisible();
    await expect(paper).toContainText(/\d+.{20,}/);
    await expect(figure).toContainText(/needs? JavaScript/i);
    await expect(figure).toContainText("Illustrative model, not a forecast");
    const dead = figure.locator('input[type="range"]:visible, button:visible');
    expect(await dead.evaluateAll((all) => all.map((e) => e.outerHTML.slice(0, 80)))).toEqual([]);
  });
}
