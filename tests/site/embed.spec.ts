import { expect, test } from "@playwright/test";
import { reserved } from "#state/codec.ts";
import {
  awake,
  hydrated,
  leverIds,
  lockIn,
  nudge,
  query,
  rested,
  reveal,
  shown,
  slider,
} from "../support/figure.ts";
import { embeds, origin, ports, sample, sampleEmbeds, widgets } from "../support/site.ts";

interface Message {
  readonly data: unknown;
  readonly from: string;
}

const host = (path: string) =>
  `http://localhost:${ports.elsewhere}/?src=${encodeURIComponent(`${origin}${path}`)}`;

test("every widget has its page for other people's frames", () => {
  expect(embeds.map(({ id }) => id).sort()).toEqual([...new Set(widgets.map(({ id }) => id))].sort());
  for (const { id, path } of embeds) expect(path).toBe(`/embed/v1/${id}/`);
});

for (const { id, path } of sampleEmbeds) {
  test(`${path} works in a sandboxed frame of another site, and tells its height`, async ({ page }) => {
    const wrong: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    await page.goto(host(`${path}#?secret=abc123`));
    const frame = page.frameLocator("iframe");
    const figure = frame.locator(`figure[data-widget="${id}"]`);
    await expect(figure).toBeVisible();
    await hydrated(figure);
    await reveal(figure);
    await rested(figure);
    const before = await shown(figure);
    const [lever = ""] = await leverIds(figure);
    await nudge(figure, lever, 3);
    expect((await shown(figure)).picture).not.toBe(before.picture);

    const height = await figure.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    const heard = async () =>
      (await page.evaluate(() => (window as unknown as { messages: Message[] }).messages)).map(
        ({ data }) => data,
      );
    const near = (value: unknown) => Math.abs(Number(value) - height) <= 2;
    const objects = async () =>
      (await heard()).filter(
        (data): data is Record<string, unknown> => typeof data === "object" && data !== null,
      );
    await expect
      .poll(async () =>
        (await objects()).some(
          (m) => m["message"] === "height" && near(m["value"]) && m["secret"] === "abc123",
        ),
      )
      .toBe(true);
    expect((await objects()).some((m) => m["subject"] === "lti.frameResize" && near(m["height"]))).toBe(true);
    expect((await objects()).some((m) => m["type"] === "iframe-resized")).toBe(true);
    expect(wrong).toEqual([]);
  });

  test(`${path} opens at the settings of its link, and leads back to its chapter`, async ({ page }) => {
    await page.goto(path);
    const figure = await awake(page, id);
    await reveal(figure);
    const [lever = ""] = await leverIds(figure);
    await slider(figure, lever).press("End");
    await rested(figure);
    const settings = await query(page);
    const value = await slider(figure, lever).inputValue();
    await page.goto(host(`${path}?${settings}`));
    const framed = page.frameLocator("iframe").locator(`figure[data-widget="${id}"]`);
    await expect(slider(framed, lever)).toHaveValue(value);
    const back = page.frameLocator("iframe").locator('a[href]:has-text("Push, Pull, Person")').first();
    const chapter = widgets.find((place) => place.id === id)?.path ?? "";
    expect(await back.getAttribute("href")).toContain(chapter);
    await expect(page.frameLocator("iframe").locator("body")).toContainText(
      "Illustrative model, not a forecast",
    );
  });

  test(`${path} stores nothing`, async ({ page }) => {
    await page.goto(path);
    const figure = await awake(page, id);
    await lockIn(figure);
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual(
      [],
    );
  });
}

for (const { id, path } of sample) {
  test(`the embed code of ${id} on ${path} holds the settings and no guess`, async ({ page }) => {
    await page.goto(path);
    const figure = await awake(page, id);
    await lockIn(figure);
    const [lever = ""] = await leverIds(figure);
    await nudge(figure, lever, 2);
    await figure.locator('[data-action="embed"]').click();
    const code = await figure.locator("textarea[readonly]").inputValue();
    expect(code).toMatch(new RegExp(`<iframe src="${origin}/embed/v1/${id}/\\?[a-z]+=[^"&]+"`));
    expect(code).not.toMatch(new RegExp(`[?&]${reserved.guess}=`));
    expect(code).toContain("title=");
  });
}
