/** A picture or a takeaway alone, as somebody sees it who followed a pasted link. */
import { expect, test } from "@playwright/test";
import { reserved } from "#state/codec.ts";
import { awake, leverIds, nudge, open, query, reveal, slider } from "../support/figure.ts";
import { guessed, sample, widgets } from "../support/site.ts";

for (const { id, path } of sample) {
  test(`/s/${id}/ opens at the setting of its link, and leads to that place in the chapter with the setting`, async ({
    page,
    context,
  }) => {
    const alone = { id, path: `/s/${id}/` };
    const figure = await open(page, alone);
    await reveal(figure);
    const [lever = ""] = await leverIds(figure);
    await nudge(figure, lever, 3);
    const settings = await query(page);
    const value = await slider(figure, lever).inputValue();
    await context.clearCookies();
    await page.evaluate(() => localStorage.clear());

    await page.goto(`/s/${id}/?${settings}`);
    await expect(slider(await awake(page, id), lever)).toHaveValue(value);
    const onward = page.locator("a[data-onward]");
    await expect(onward).toHaveAttribute("href", `${path}#${id}`);
    await onward.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${path}\\?[^#]+#${id}$`));
    expect([...new URLSearchParams(await query(page))].sort()).toEqual(
      [...new URLSearchParams(settings)].sort(),
    );
    await expect(slider(await awake(page, id), lever)).toHaveValue(value);
  });
}

for (const { id, path } of guessed.filter((place) => sample.some((one) => one.id === place.id))) {
  test(`/s/${id}/ and the takeaway below ${path} ask first, whatever the link says`, async ({ page }) => {
    for (const alone of [`/s/${id}/`, `/s${path}`]) {
      const figure = await open(page, { id, path: alone });
      await expect(figure.locator('[data-part="guess"]')).toBeVisible();
      await expect(figure.locator('[data-part="gap"]')).toHaveCount(0);
    }
  });
}

test("the link that is copied leads to the picture's own page, at its setting and without a guess", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [place] = sample;
  if (!place) throw new Error("There is no widget.");
  const figure = await open(page, place);
  const past = await reveal(figure);
  const [lever = ""] = await leverIds(figure);
  await nudge(figure, lever, 2);
  const settings = new URLSearchParams(await query(page, past));
  expect(settings.has(reserved.guess)).toBe(true);
  settings.delete(reserved.guess);
  await figure.locator('[data-action="copy"]').click();
  await expect(figure.locator('[data-action="copy"]')).toContainText("copied");
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.pathname).toBe(`/s/${place.id}/`);
  expect(copied.search).toBe(`?${settings}`);
  expect(settings.size).toBeGreaterThan(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a part shows its static pictures and its table, and leads on plainly", async ({ page }) => {
    const [{ id, path } = { id: "", path: "" }] = widgets;
    for (const [alone, place] of [
      [`/s/${id}/`, `#${id}`],
      [`/s${path}`, "#take"],
    ] as const) {
      await page.goto(alone);
      const paper = page.locator('[data-part="paper"]');
      await expect(paper.locator("svg:visible").first()).toBeVisible();
      await expect(paper.locator("table").first()).toBeVisible();
      await expect(page.locator("a[data-onward]")).toHaveAttribute("href", `${path}${place}`);
      await expect(page.locator("main h1")).toBeVisible();
    }
  });
});
