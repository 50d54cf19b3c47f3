/** Four hosts that are not ours, on another origin: each gives the frame the height of what is in it, whatever is opened there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Frame, type FrameLocator, type Page, test } from "@playwright/test";
import { embedCode } from "#embed/code.ts";
import { hydrated, leverIds, nudge, rested, reveal } from "../support/figure.ts";
import { origin, ports, sampleEmbeds, top } from "../support/site.ts";

const elsewhere = `http://localhost:${ports.elsewhere}`;
const read = (...path: string[]) => readFileSync(join(top, ...path), "utf8");

interface Host {
  readonly name: string;
  /** Opens a page of the host with a frame of this address in it. */
  readonly open: (page: Page, src: string, width: number) => Promise<void>;
  /** The height that the host gives to a frame whose content is so tall. */
  readonly gives?: (height: number) => number;
}

const own = (file: string) => async (page: Page, src: string, width: number) => {
  await page.goto(`${elsewhere}/${file}.html?width=${width}&src=${encodeURIComponent(src)}`);
};

const hosts: readonly Host[] = [
  // It never gives more than 1,000: what is below is scrolled to, inside the frame.
  { name: "WordPress", open: own("wordpress"), gives: (height) => Math.min(1000, Math.max(200, height)) },
  { name: "Canvas", open: own("canvas") },
  {
    name: "open-iframe-resizer",
    async open(page, src, width) {
      const library = ["node_modules", "@open-iframe-resizer", "core", "dist", "index.js"];
      await page.route("**/open-iframe-resizer.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: read(...library) }),
      );
      await own("resizer")(page, src, width);
    },
  },
  {
    name: "our own snippet",
    // In a page of the other host: a page that a test makes up is nobody's, and may not ask this machine for a frame.
    async open(page, src, width) {
      await page.goto(`${elsewhere}/plain.html`);
      const snippet = read("src", "embed", "host-snippet.js");
      const code = embedCode({ address: src, title: "The picture", height: 300, sandbox: true, snippet });
      await page.setContent(`<!doctype html><body><div style="width: ${width}px">${code}</div>`);
    },
  },
];

/** Waits until the frame is as tall as its content, and says how tall that is. */
async function fits(page: Page, gives: NonNullable<Host["gives"]>): Promise<void> {
  const inside = page.frames()[1] as Frame;
  const heights = async () => {
    const content = await inside.evaluate(() =>
      Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0),
    );
    const frame = await page.locator("iframe").evaluate((element) => element.clientHeight);
    return { content, frame, off: Math.abs(frame - gives(content)) };
  };
  await expect
    .poll(async () => (await heights()).off, { message: JSON.stringify(await heights()) })
    .toBeLessThanOrEqual(1);
}

const figureIn = (frame: FrameLocator) => frame.locator("figure[data-widget]");

hosts.forEach(({ name, open, gives = (height: number) => height }, which) => {
  for (const width of [390, 900]) {
    const { path } = sampleEmbeds[which % sampleEmbeds.length] as (typeof sampleEmbeds)[number];
    const theme = width === 390 ? "dark" : "light";
    test(`${name} gives ${path} its height at ${width} pixels, in ${theme}`, async ({ page }) => {
      const wrong: string[] = [];
      page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
      page.on("pageerror", (error) => wrong.push(error.message));
      await page.setViewportSize({ width: width + 40, height: 900 });
      await open(page, `${origin}${path}?theme=${theme}`, width);
      const frame = page.frameLocator("iframe");
      const figure = figureIn(frame);
      await hydrated(figure);
      await fits(page, gives);
      await reveal(figure);
      await rested(figure);
      await fits(page, gives);
      for (const panel of ["data", "about"]) {
        await figure.locator(`[data-action="${panel}"]`).click();
        await expect(figure.locator(".panel")).toBeVisible();
        await fits(page, gives);
      }
      const [lever = ""] = await leverIds(figure);
      await nudge(figure, lever);
      await fits(page, gives);
      expect(
        await frame.locator("body").evaluate((body) => getComputedStyle(body).colorScheme),
        "the look that was asked for",
      ).toBe(theme);
      expect(wrong).toEqual([]);
    });
  }
});

for (const show of ["picture", "controls", "words", "picture,controls", "controls,words"]) {
  test(`a frame that shows ${show} comes to rest at one height on a phone`, async ({ page }) => {
    const { path } = sampleEmbeds[0] as (typeof sampleEmbeds)[number];
    await (hosts[1] as Host).open(page, `${origin}${path}?show=${show}&gu=skip`, 390);
    await hydrated(figureIn(page.frameLocator("iframe")));
    await fits(page, (height) => height);
    const said = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let count = 0;
          addEventListener("message", () => {
            count += 1;
          });
          const frames = (left: number): unknown =>
            left === 0 ? done(count) : requestAnimationFrame(() => frames(left - 1));
          frames(20);
        }),
    );
    expect(said, "messages in twenty frames, with nothing touched").toBe(0);
  });
}

test("our snippet leaves a frame of fixed height beside it as it is", async ({ page }) => {
  const { path } = sampleEmbeds[0] as (typeof sampleEmbeds)[number];
  const wishes = { address: `${origin}${path}`, title: "The picture", height: 300, sandbox: false };
  const snippet = read("src", "embed", "host-snippet.js");
  await page.goto(`${elsewhere}/plain.html`);
  await page.setContent(
    `<!doctype html><body>${embedCode(wishes)}${embedCode({ ...wishes, snippet })}</body>`,
  );
  const [fixed, own] = [page.locator("iframe").first(), page.locator("iframe").last()];
  for (const frame of [fixed, own]) {
    await frame.scrollIntoViewIfNeeded();
    await hydrated(figureIn(frame.contentFrame()));
  }
  const height = (frame: typeof own) => frame.evaluate((element) => element.clientHeight);
  await expect.poll(() => height(own), { message: "the frame that is marked" }).toBeGreaterThan(301);
  await page.evaluate(
    () =>
      new Promise((heard) => {
        const frame = document.querySelector("iframe")?.contentWindow;
        addEventListener("message", ({ source }) => source === frame && heard(true));
        frame?.postMessage({ type: "push-pull-person:height?" }, "*");
      }),
  );
  expect(await height(fixed), "the frame that is not").toBe(300);
});
