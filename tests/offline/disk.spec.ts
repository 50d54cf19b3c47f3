import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { awake, leverIds, lockIn, nudge, press, query, shown, slider } from "../support/figure.ts";
import { chapters, dist, pages, widgets } from "../support/site.ts";
import { unpack } from "./unpack.ts";

let folder = "";
test.beforeAll(() => {
  folder = unpack(dist);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (file: string, rest = "") => pathToFileURL(join(folder, file)).href + rest;

/** Pulls the network, and collects whatever goes wrong, or goes anywhere but to the unpacked files. */
async function pulled(context: BrowserContext): Promise<string[]> {
  const found: string[] = [];
  await context.route(/^https?:/, (route) => route.abort());
  context.on("page", (page) => {
    page.on("console", (message) => message.type() === "error" && found.push(message.text()));
    page.on("pageerror", (error) => found.push(error.message));
    page.on("requestfailed", (request) => found.push(`failed: ${request.url()}`));
    page.on("request", (request) => !/^(?:file|blob|data):/.test(request.url()) && found.push(request.url()));
  });
  return found;
}

/** Wakes every island of a page; then each of its links has to name a file, those that scripts have made as well. */
async function allLinksLead(page: Page, name: string): Promise<void> {
  for (const island of await page.locator("astro-island").all()) await island.scrollIntoViewIfNeeded();
  await expect(page.locator("astro-island[ssr]"), name).toHaveCount(0);
  const links = await page
    .locator("a[href]")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const files = links.filter((href) => href.startsWith("file:")).map((href) => href.replace(/[?#].*/s, ""));
  const isFile = (href: string) => statSync(fileURLToPath(href), { throwIfNoEntry: false })?.isFile();
  expect(
    [...new Set(files)].filter((href) => !isFile(href)),
    name,
  ).toEqual([]);
}

test("from the unpacked zip one walks to a chapter, guesses, moves a lever and sees it settle", async ({
  context,
}) => {
  const found = await pulled(context);
  const page = await context.newPage();
  await page.goto(at("index.html"));
  await page.locator(".chapter-card", { hasText: "Patience" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Patience");
  expect(page.url()).toBe(at("patience/index.html"));
  const figure = await awake(page, "the-review");
  await lockIn(figure);
  const before = await shown(figure);
  const [lever = ""] = await leverIds(figure);
  await press(figure, lever, "ArrowRight", 5);
  expect(await shown(figure)).not.toEqual(before);
  expect(page.workers(), "the model runs off the main thread").toHaveLength(1);

  const settings = await query(page);
  expect(settings).toContain("rw=");
  const after = await shown(figure);
  await page.reload();
  expect(await shown(await awake(page, "the-review")), "the link and the guess are kept").toEqual(after);
  await figure.locator('[data-part="foot"] button[aria-expanded]').first().click();
  await page.locator(".next-link").click();
  await expect(page.locator(".kicker")).toContainText("Chapter 4");
  expect(found).toEqual([]);
});

for (const slug of chapters) {
  test(`/${slug}/: its pictures move from disk, in the chapter and alone`, async ({ context }) => {
    const found = await pulled(context);
    const page = await context.newPage();
    for (const { id } of widgets.filter(({ path }) => path === `/${slug}/`)) {
      for (const file of [`${slug}/index.html`, `embed/v1/${id}/index.html`]) {
        await page.goto(at(file, "?gu=skip"));
        const figure = await awake(page, id);
        const before = await shown(figure);
        const [lever = ""] = await leverIds(figure);
        await nudge(figure, lever, 3);
        expect(await shown(figure), file).not.toEqual(before);
        expect(page.workers(), file).toHaveLength(1);
        await allLinksLead(page, file);
      }
    }
    expect(found).toEqual([]);
  });
}

test("a link copied from disk leads others to the host, where the page knows one", async ({ context }) => {
  const page = await context.newPage();
  await page.goto(at("patience/index.html", "?gu=skip"));
  const figure = await awake(page, "the-review");
  const dialog = page.locator("dialog.embed-dialog");
  const code = dialog.locator('[data-take="code"] textarea');
  await figure.getByRole("button", { name: "Embed" }).click();
  await expect(code).toHaveValue(/src="file:/);
  await expect(dialog).toContainText("knows no host");
  await expect(dialog, "no preview, and why").toContainText("Pages opened from disk hold no other pages");
  await expect(dialog.locator("iframe")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await page.evaluate(() => {
    const link = Object.assign(document.createElement("link"), { rel: "canonical" });
    link.href = "https://example.org/essay/patience/";
    document.head.append(link);
  });
  await figure.getByRole("button", { name: "Embed" }).click();
  await expect(code).toHaveValue(/src="https:\/\/example\.org\/essay\/embed\/v1\/the-review\/"/);
  await expect(dialog).not.toContainText("knows no host");
});

test("a plan goes from the sandbox to the playbook on disk", async ({ context }) => {
  const found = await pulled(context);
  const page = await context.newPage();
  await page.goto(at("your-playbook/index.html", "?gu=skip"));
  const figure = await awake(page, "the-sandbox");
  await figure.locator('[data-action="take"]').click();
  await expect(page).toHaveURL(/\/playbook\/index\.html/);
  await expect(page.locator("h1").first()).toBeVisible();
  expect(found).toEqual([]);
});

test("stage and notes stay in step from disk, and the notes open from the stage", async ({ context }) => {
  const found = await pulled(context);
  const page = await context.newPage();
  await page.goto(at("patience/index.html"));
  await page.keyboard.press("F5");
  await expect(page.locator("html")).toHaveAttribute("data-stage", "");
  const opened = context.waitForEvent("page");
  await page.keyboard.press("s");
  const notes = await opened;
  await expect(notes).toHaveURL(/notes\/patience\/index\.html/);
  await page.goto(at("patience/index.html", "?present=levers"));
  const [there, here] = [await awake(page, "the-review"), await awake(notes, "the-review")];
  const [lever = ""] = await leverIds(there);
  await press(there, lever, "ArrowRight", 3);
  const value = await slider(there, lever).inputValue();
  await expect(slider(here, lever)).toHaveValue(value);
  await press(here, lever, "ArrowRight", 2);
  await expect(slider(there, lever)).not.toHaveValue(value);
  await expect(slider(there, lever)).toHaveValue(await slider(here, lever).inputValue());
  expect(found).toEqual([]);
});

/** Whether the title is as wide as in the site's own letters, and not in those that stand in for them. */
async function drawnInItsLetters(): Promise<boolean> {
  await document.fonts.ready;
  const title = document.querySelector("h1") ?? document.body;
  const { font, fontFamily } = getComputedStyle(title);
  const pen = document.createElement("canvas").getContext("2d");
  const wide = (families: string) => {
    if (!pen) return 0;
    pen.font = font.replace(fontFamily, families);
    return pen.measureText("Push, Pull, Person").width;
  };
  const [own = "", ...standIns] = fontFamily.split(",");
  return wide(own) > 0 && wide(fontFamily) === wide(own) && wide(own) !== wide(standIns.join());
}

test("every other page opens from disk with its styles and scripts", async ({ context }) => {
  const found = await pulled(context);
  const page = await context.newPage();
  const others = pages.filter(
    (path) => path !== "/404.html" && !widgets.some((place) => place.path === path),
  );
  for (const path of others.filter((one) => !one.startsWith("/embed/"))) {
    await page.goto(at(`${path.slice(1)}index.html`));
    await expect(page.locator("h1").first(), path).toHaveCSS("font-family", /Schibsted/);
    await allLinksLead(page, path);
    await expect.poll(() => page.evaluate(drawnInItsLetters), { message: path }).toBe(true);
  }
  await page.goto(at("index.html"));
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(found).toEqual([]);
});
