/** /embed/: every picture at every setting worth showing, for other people's pages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { hydrated, leverIds, slider } from "../support/figure.ts";
import { embeds, origin, top, widgets } from "../support/site.ts";

/** The settings that trainers show of a chapter, as its file has them. */
function presetsOf(path: string): { name: string; query: string }[] {
  const file = join(top, "content", "facilitator", `${path.replaceAll("/", "")}.mdx`);
  const [, head = ""] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, "utf8")) ?? [];
  return parse(head).presets;
}

test("every picture is there at its start and at every setting, each with a way to it, without scripts", async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/embed/");
  const links = await page
    .locator(".shelf-setting a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const wanted = widgets.flatMap(({ id, path }) => [
    `/s/${id}/`,
    ...presetsOf(path).map(({ query }) => `/s/${id}/?${query}`),
  ]);
  expect([...links].sort()).toEqual([...new Set(wanted)].sort());
  await expect(page.locator(".shelf")).toHaveCount(embeds.length);
  for (const card of await page.locator(".shelf-card").all()) {
    await card.scrollIntoViewIfNeeded();
    await expect.poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  }
  await expect(page.locator(".shelf button").first()).toBeHidden();
  await page.close();
});

test("a setting is shown in place, one at a time, and its code holds it", async ({ page }) => {
  const place = widgets.find(({ id }) => id === "the-review") ?? widgets[0];
  const [preset] = presetsOf(place?.path ?? "");
  await page.goto("/embed/");
  const shelf = page.locator(`.shelf:has(#${place?.id})`);
  const setting = shelf.locator(`[data-settings="${preset?.query}"]`);
  await expect(page.locator("iframe"), "no frame before one is asked for").toHaveCount(0);
  await setting.locator("[data-live]").click();
  const figure = page.frameLocator("iframe").locator("figure[data-widget]");
  await hydrated(figure);
  await expect(page.locator("iframe")).toHaveAttribute("src", `/embed/v1/${place?.id}/?${preset?.query}`);
  const [lever = ""] = await leverIds(figure);
  await expect(slider(figure, lever)).toHaveValue(new URLSearchParams(preset?.query).get("rw") ?? "");
  await expect
    .poll(() => page.locator("iframe").evaluate((frame) => frame.clientHeight), { message: "its own height" })
    .toBeGreaterThan(700);
  const start = shelf.locator('[data-settings=""] [data-live]');
  await start.click();
  await expect(page.locator("iframe")).toHaveCount(1);
  await expect(setting.locator("[data-live]")).toHaveAttribute("aria-pressed", "false");
  await start.click();
  await expect(page.locator("iframe")).toHaveCount(0);

  await setting.locator("[data-code]").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator('[data-take="frame"] textarea')).toHaveValue(
    `${origin}/embed/v1/${place?.id}/?${preset?.query}`,
  );
  await page.keyboard.press("Escape");
  await expect(setting.locator("[data-code]")).toBeFocused();
});
