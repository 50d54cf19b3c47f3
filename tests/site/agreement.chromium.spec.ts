import { expect, type Locator, type Page, test } from "@playwright/test";
import { leverIds, open, rested, reveal, slider } from "../support/figure.ts";
import { widgets } from "../support/site.ts";

/** A fixed stream of numbers from 0 to 1, so that a failure can be seen again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fields of a CSV file without line breaks inside a field. */
function rowsOf(csv: string): string[][] {
  const fields = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
  return csv
    .replace(/^\uFEFF/, "")
    .trim()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(fields)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ""),
    );
}

const plain = (cell: string) =>
  /^−?[\d,]+(\.\d+)?$/.test(cell) ? cell.replaceAll(",", "").replace("−", "-") : cell;

async function tableRows(figure: Locator): Promise<string[][]> {
  const rows = await figure
    .locator('[data-part="table"] table tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").trim())));
  return rows.map((row) => row.map(plain));
}

/** What the page hands to the browser to be saved. Released Firefox tells Playwright of no download. */
interface Saved {
  name: string;
  blob: Blob | null;
}

const catchFiles = () => {
  const saved: Saved = { name: "", blob: null };
  Object.assign(window, { saved });
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    saved.blob = blob;
    return make(blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.name = this.download;
  };
};

async function savedRows(page: Page, figure: Locator): Promise<string[][]> {
  await figure.locator('[data-action="csv"]').click();
  const { name, text } = await page.evaluate(async () => {
    const { saved } = window as unknown as { saved: Saved };
    return { name: saved.name, text: (await saved.blob?.text()) ?? "" };
  });
  expect(name).toMatch(/^[a-z-]+\.csv$/);
  return rowsOf(text);
}

/** Longer than the stillness after which the words are spoken, by the page's clock, which jumps. */
const pause = 800;

/** Where the picture that stands in the page differs from the one that was built into it. */
const differences = (figure: Locator) =>
  figure.evaluate(async (here) => {
    const text = await (await fetch(location.pathname)).text();
    const built = new DOMParser().parseFromString(text, "text/html");
    const drawn = [...here.querySelectorAll('[data-part="picture"] svg[id]')];
    if (drawn.length === 0) return ["no picture with an id"];
    return drawn.flatMap((svg) => {
      const twin = built.getElementById(svg.id);
      const live = svg.cloneNode(true) as Element;
      twin?.normalize();
      live.normalize();
      return twin?.isEqualNode(live) ? [] : [`built: ${twin?.outerHTML}\nlive: ${live.outerHTML}`];
    });
  });

for (const place of widgets) {
  test(`${place.id} on ${place.path}: built and live picture, number, words, table, file and text agree at ten settings`, async ({
    page,
  }) => {
    const random = numbers(20_240_229);
    await page.clock.install();
    await page.addInitScript(catchFiles);
    const figure = await open(page, place);

    await test.step("the built picture and the live one are the same numbers", async () => {
      const free = figure.locator('[data-part="controls"] input[type="range"]:enabled').first();
      const isAtEnd = await free.evaluate((e: HTMLInputElement) => e.value === e.max);
      for (const key of isAtEnd ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"]) {
        await free.press(key);
        await rested(figure);
      }
      await expect.poll(() => differences(figure)).toEqual([]);
    });

    await reveal(figure);
    const live = page.locator(`[data-live^="${place.id}:"]`);
    const before = await live.allInnerTexts();
    expect(before.length).toBeGreaterThan(0);
    const told = new Set<string>();
    await figure.locator('[data-action="data"]').click();
    const levers = await leverIds(figure);
    const seen = new Set<string>();
    for (let i = 0; i < 10; i += 1) {
      // Two levers at a time: the others keep what an earlier turn gave them.
      for (const turn of [0, 1]) {
        const range = slider(figure, levers[(2 * i + turn) % levers.length] ?? "");
        const [min, max, step] = await range.evaluate((e: HTMLInputElement) => [+e.min, +e.max, +e.step]);
        const steps = Math.round(((max ?? 1) - (min ?? 0)) / (step ?? 1));
        const at = (min ?? 0) + Math.floor(random() * (steps + 1)) * (step ?? 1);
        await range.fill(String(Number(at.toFixed(6))));
      }
      await rested(figure);
      await page.clock.runFor(pause);
      const value = (await figure.locator('[data-part="key"] strong').innerText()).trim();
      const words = await figure.locator('[data-part="words"] > p').first().innerText();
      expect(words.toLowerCase()).toContain(value.toLowerCase());
      const table = await tableRows(figure);
      expect(table.length).toBeGreaterThan(2);
      expect(await savedRows(page, figure)).toEqual(table);
      await expect(figure.locator('[data-part="status"]')).toContainText(
        new RegExp(`${value}|^Challenge met`, "i"),
      );
      await expect(figure).toHaveAttribute("data-runs", /^\d+$/);
      seen.add(`${value} ${table.flat().join()}`);
      told.add((await live.allInnerTexts()).join());
    }
    expect(seen.size).toBeGreaterThan(7);
    expect(told.size, "the numbers in the text follow").toBeGreaterThan(2);
    await figure.locator('[data-action="reset"]').click();
    await rested(figure);
    await expect.poll(() => live.allInnerTexts()).toEqual(before);
  });
}
