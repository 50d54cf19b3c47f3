/** The dialog that builds the code for other people's pages. */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { reserved } from "#state/codec.ts";
import { awake, hydrated, leverIds, lockIn, nudge, skipped } from "../support/figure.ts";
import { axeFindings, tooSmall } from "../support/looks.ts";
import { origin, type Place, sample, widgets } from "../support/site.ts";

const textOf = (dialog: Locator, which: "code" | "frame" | "link") =>
  dialog.locator(`[data-take="${which}"] textarea`);

/** The page in the preview. */
const inside = (dialog: Locator): Locator => dialog.locator("iframe").contentFrame().locator("main");

/** How tall the page in the preview is, once its picture is awake and the preview as tall as it. */
async function previewHeight(dialog: Locator): Promise<number> {
  const frame = dialog.locator("iframe");
  await hydrated(inside(dialog).locator("figure[data-widget]"));
  const heights = () =>
    Promise.all([
      frame.evaluate((element) => element.clientHeight),
      inside(dialog).evaluate((main) => Math.ceil(main.getBoundingClientRect().height)),
    ]);
  await expect
    .poll(async () => {
      const [outer, inner] = await heights();
      return outer - inner;
    })
    .toBe(0);
  return (await heights())[0];
}

/** Opens the dialog of a widget on its chapter, with its first slider moved. */
async function opened(page: Page, { id, path }: Place): Promise<{ dialog: Locator; button: Locator }> {
  await page.goto(path);
  const figure = await awake(page, id);
  await lockIn(figure);
  const [lever = ""] = await leverIds(figure);
  await nudge(figure, lever, 2);
  const button = figure.locator('[data-action="embed"]');
  await button.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  return { dialog, button };
}

for (const place of sample) {
  test(`the code of ${place.id} on ${place.path} holds the settings and no guess`, async ({ page }) => {
    const { dialog } = await opened(page, place);
    const code = await textOf(dialog, "code").inputValue();
    expect(code).toMatch(new RegExp(`^<iframe src="${origin}/embed/v1/${place.id}/\\?[a-z]+=[^"&]+"`));
    expect(code).not.toMatch(new RegExp(`[?&;]${reserved.guess}=`));
    expect(code).toContain("title=");
    await expect(dialog.locator('input[id="embed-asking"]')).toHaveCount(
      (await page.locator(".guess-tag").count()) > 0 ? 1 : 0,
    );
  });
}

const asking = sample.find(({ id }) => id === "the-review") ?? (widgets[0] as Place);

test("what is chosen stands in the code, in both addresses and in the preview", async ({ page }) => {
  const { dialog, button } = await opened(page, asking);
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  const settings = new URL(await textOf(dialog, "frame").inputValue()).search.slice(1);
  const frame = dialog.frameLocator("iframe");
  await expect(frame.locator('[data-part="guess"]')).toBeVisible();
  await expect(frame.locator(".widget-controls")).toBeVisible();

  await dialog.getByRole("checkbox", { name: "Sliders", exact: true }).press("Space");
  await dialog.getByRole("radio", { name: "Dark" }).check();
  await expect(dialog, "with which parts it asks").toContainText("Whatever it shows, it asks for a guess");
  await dialog.getByRole("checkbox", { name: "Ask for a guess first" }).press("Space");
  await expect(dialog).not.toContainText("Whatever it shows");
  await expect(textOf(dialog, "frame")).toHaveValue(
    `${origin}/embed/v1/${asking.id}/?show=picture,words&theme=dark&${settings}&${skipped}`,
  );
  await expect(textOf(dialog, "link")).toHaveValue(`${origin}/s/${asking.id}/?${settings}&${skipped}`);
  await expect(frame.locator(".widget-picture")).toBeVisible();
  await expect(frame.locator(".widget-controls")).toBeHidden();
  await expect(frame.locator('[data-part="guess"]')).toHaveCount(0);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  expect((await page.request.get(await textOf(dialog, "link").inputValue())).ok()).toBe(true);

  await dialog.getByRole("checkbox", { name: "In words" }).press("Space");
  await dialog.getByRole("checkbox", { name: "Picture" }).press("Space");
  await expect(dialog.getByRole("checkbox", { name: "Picture" }), "the last part stays").toBeChecked();
  await expect(dialog).toContainText("One part has to stay.");
  await dialog.getByRole("checkbox", { name: "Open with the sliders where they are now" }).press("Space");
  await expect(textOf(dialog, "frame")).toHaveValue(
    `${origin}/embed/v1/${asking.id}/?show=picture&theme=dark&${skipped}`,
  );

  const code = textOf(dialog, "code");
  await expect(code).toHaveValue(/<script>[\s\S]*push-pull-person:height[\s\S]*<\/script>$/);
  await expect(code, "its height where an editor takes scripts away").toHaveValue(
    new RegExp(`height="${await previewHeight(dialog)}"[^>]* data-own-height`),
  );
  await dialog.getByRole("radio", { name: "Fixed" }).check();
  await expect(code).not.toHaveValue(/script>|data-own-height/);
  await dialog.getByRole("spinbutton").press("ControlOrMeta+a");
  await dialog.getByRole("spinbutton").pressSequentially("99999");
  await dialog.getByRole("spinbutton").press("Tab");
  await expect(code).toHaveValue(/height="4000"/);
  await expect(code).not.toHaveValue(/sandbox/);
  await dialog.getByRole("checkbox", { name: "Lock the frame" }).press("Space");
  await expect(code).toHaveValue(/sandbox="allow-scripts allow-popups/);
  await expect(dialog.locator("iframe")).toHaveAttribute("sandbox", /^allow-scripts/);
  await expect(frame.locator(".widget-picture"), "a locked frame, too").toBeVisible();

  await expect(textOf(dialog, "frame"), "a page that takes code needs no address").toBeHidden();
  await dialog.getByRole("radio", { name: "One that asks for an address" }).check();
  await expect(textOf(dialog, "frame")).toBeVisible();
  await expect(textOf(dialog, "link")).toBeVisible();
  await expect(code).toBeHidden();
  await expect(dialog.getByRole("radio", { name: "Fixed" }), "what only code can say").toBeHidden();
  await expect(dialog.locator("iframe"), "an address locks nothing").not.toHaveAttribute("sandbox");
  await expect(frame.locator(".widget-picture")).toBeVisible();

  expect(await steps(), "no frame is a step of the reader's way back").toBe(before);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("the code is copied, or selected where a browser lets no script copy", async ({ page }) => {
  await page.addInitScript(() => {
    const copied: string[] = [];
    Object.assign(window, { copied, mayCopy: true });
    const writeText = async (text: string) => {
      if (!(window as unknown as { mayCopy: boolean }).mayCopy) throw new Error("not allowed");
      copied.push(text);
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  const { dialog } = await opened(page, asking);
  const code = textOf(dialog, "code");
  await previewHeight(dialog);
  const copy = dialog.locator('[data-take="code"] button');
  const taken = dialog.locator('[data-take="code"]');
  const grown = async () => {
    const before = await code.inputValue();
    await inside(dialog).evaluate((main) => {
      main.style.minHeight = `${main.clientHeight + 40}px`;
    });
    await expect(code, "the preview has grown").not.toHaveValue(before);
  };
  await copy.click();
  await expect(taken).toContainText("Copied.");
  const [copied = ""] = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
  const withoutHeight = (text: string) => text.replace(/height="\d+"/, "");
  expect(withoutHeight(copied)).toBe(withoutHeight(await code.inputValue()));
  await grown();
  await expect(taken, "nobody chose anything else").toContainText("Copied.");

  await page.evaluate(() => Object.assign(window, { mayCopy: false }));
  await copy.click();
  await expect(code).toBeFocused();
  const selected = () =>
    code.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    );
  expect(await selected()).toBe(await code.inputValue());
  await grown();
  expect(await selected(), "what is selected is what it says now").toBe(await code.inputValue());
  await expect(taken).toContainText("Selected");
  await dialog.getByRole("checkbox", { name: "Lock the frame" }).press("Space");
  await expect(taken, "another code").not.toContainText("Selected");
});

test("where the dialog cannot be loaded the picture says so and goes on", async ({ page }) => {
  await page.goto(asking.path);
  const figure = await awake(page, asking.id);
  await page.route("**/assets/dialog.*.js", (route) => route.abort());
  await figure.locator('[data-action="embed"]').click();
  await expect(figure.getByRole("alert")).toContainText("could not be loaded");
  await lockIn(figure);
});

test("the dialog is for everybody: axe, both themes, the smallest phone, nothing too small to tap", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const { dialog } = await opened(page, asking);
  const places = [
    ["One that asks for an address", ["frame", "link"]],
    ["A page that takes code", ["code"]],
  ] as const;
  for (const [place] of places) {
    await dialog.getByRole("radio", { name: place }).check();
    expect(await axeFindings(page), place).toEqual([]);
  }
  for (const [width, height] of [
    [320, 568],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(
      await dialog.evaluate((element) => element.scrollWidth - element.clientWidth),
      `sideways at ${width}`,
    ).toBeLessThanOrEqual(0);
    for (const [place, fields] of places) {
      await dialog.getByRole("radio", { name: place }).check();
      expect(await tooSmall(page), place).toEqual([]);
      for (const which of fields) {
        await textOf(dialog, which).scrollIntoViewIfNeeded();
        await expect(textOf(dialog, which)).toBeInViewport();
      }
    }
  }
});
