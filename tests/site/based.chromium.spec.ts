import { expect, test } from "@playwright/test";
import { awake, leverIds, nudge, reveal, shown } from "../support/figure.ts";
import { base, based, pagesIn, ports, widgets } from "../support/site.ts";

test.use({ baseURL: `http://localhost:${ports.based}${base}` });

for (const path of pagesIn(based)) {
  test(`under ${base}: ${path} finds all it asks for`, async ({ page }) => {
    const lost: string[] = [];
    page.on("requestfailed", (request) => lost.push(request.url()));
    page.on("response", (response) => {
      if (response.status() >= 400) lost.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`.${path}`);
    await page.waitForLoadState("networkidle");
    expect(new URL(page.url()).pathname).toBe(`${base}${path.slice(1)}`);
    expect(lost).toEqual([]);
  });
}

for (const { id, path } of widgets) {
  test(`under ${base}: ${id} on ${path} simulates in its worker, and its link stays under the path`, async ({
    page,
  }) => {
    await page.goto(`.${path}`);
    const figure = await awake(page, id);
    await reveal(figure);
    const before = await shown(figure);
    const [lever = ""] = await leverIds(figure);
    await nudge(figure, lever, 2);
    expect((await shown(figure)).picture).not.toBe(before.picture);
    await figure.locator('[data-action="embed"]').click();
    expect(await figure.locator("textarea[readonly]").inputValue()).toContain(`${base}embed/v1/${id}/`);
  });
}
