import { expect, test } from "@playwright/test";
import { awake, leverIds, nudge, reveal, shown } from "../support/figure.ts";
import { base, based, embeds, pagesIn, ports, sample, sampleEmbeds, widgets } from "../support/site.ts";

test.use({ baseURL: `http://localhost:${ports.based}${base}` });

/** What hangs on the base path is the same on every chapter and every embed: a few stand for all. */
const few = new Set([...sample, ...sampleEmbeds].map(({ path }) => path));
const others = pagesIn(based).filter((path) => ![...widgets, ...embeds].some((place) => place.path === path));

for (const path of [...others, ...few]) {
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

for (const { id, path } of sample) {
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
    await expect(page.locator('dialog [data-take="code"] textarea')).toHaveValue(
      new RegExp(`${base}embed/v1/${id}/`),
    );
  });
}
