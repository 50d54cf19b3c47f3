import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { indexFile, kinds, packIndex, unpackIndex } from "#search/records.ts";
import { indexOf } from "#tools/search-index.ts";
import { readPage } from "#tools/search-read.ts";
import { elementsOf } from "../support/document.ts";
import { based, chapters, dist, html } from "../support/site.ts";
import { allWidgets } from "../support/widgets.ts";

const index = indexOf(dist);

describe("the index", () => {
  test("travels small, and arrives whole", () => {
    expect(unpackIndex(packIndex(index))).toEqual(index);
    const file = readFileSync(join(dist, indexFile));
    expect(brotliCompressSync(file).length / 1024).toBeLessThan(80);
    const script: { index?: Parameters<typeof unpackIndex>[0] } = {};
    new Function("document", file.toString())({ currentScript: script });
    expect(script.index && unpackIndex(script.index)).toEqual(index);
  });

  test("leads to places that are there, by their ids, each once", () => {
    const ids = new Map(
      index.pages.map(({ path }) => [
        path,
        new Set(elementsOf(html(`/${path}`)).map(({ attributes: { id } }) => id)),
      ]),
    );
    for (const { page, id, title } of index.places) {
      const { path } = index.pages[page] ?? { path: "" };
      expect(title, `${path}#${id}`).not.toBe("");
      if (id) expect(ids.get(path), `${path}#${id}`).toContain(id);
    }
    expect(new Set(index.places.map(({ kind }) => kind))).toEqual(new Set(kinds));
    const addresses = index.places.map(({ page, id }) => `${index.pages[page]?.path}#${id}`);
    expect(addresses.filter((one, at) => addresses.indexOf(one) !== at)).toEqual([]);
  });

  test("leads to the same places under a base path", () => {
    const led = ({ pages, places }: typeof index) =>
      places.map(({ page, id, title }) => [pages[page]?.path, id, title]);
    expect(led(indexOf(based))).toEqual(led(index));
  });

  test("leaves out what frames and second windows show", () => {
    expect(index.pages.filter(({ path }) => /^(?:notes|embed\/v1|s|search)\//.test(path))).toEqual([]);
    for (const slug of chapters) expect(index.pages.map(({ path }) => path)).toContain(`${slug}/`);
  });
});

describe("no guess is spoilt", () => {
  test("nothing that may be printed has the answer of a widget", async () => {
    const printed = index.places.map(({ page, title, text, shown }) => {
      const { path = "", says = "" } = index.pages[page] ?? {};
      return { path, told: `${title}\n${says}\n${shown ? text : ""}` };
    });
    let tried = 0;
    for (const { widget, story } of await allWidgets()) {
      const { answer, answerWords } = story.first();
      if (!widget.guess || widget.guess.choices || answer === null) continue;
      const quoted = answerWords.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
      const told = new RegExp(`(?<![\\d.])${quoted}(?![\\d.])`, "i");
      // A bare number means something only where the chapter speaks.
      const near = ({ path }: { path: string }) => /\D/.test(answerWords) || path.includes(widget.chapter);
      const spoilt = printed.filter((one) => near(one) && told.test(one.told));
      expect(spoilt, `${widget.id}: ${answerWords}`).toEqual([]);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(3);
  });

  test("after its picture a chapter’s words are a heap without numbers, found and never shown", () => {
    for (const slug of chapters) {
      const own = index.places.filter(({ page }) => index.pages[page]?.path === `${slug}/`);
      const at = own.findIndex(({ kind }) => kind === "picture");
      expect(at, slug).toBeGreaterThan(0);
      const after = own.slice(at + 1).filter(({ kind }) => kind === "chapter");
      expect(after.length, slug).toBeGreaterThan(3);
      for (const { shown, text, id } of after) {
        expect(shown, `${slug}/#${id}`).toBe(false);
        expect(text).not.toMatch(/[\d.!?]/);
      }
    }
  });
});

describe("a page is read", () => {
  const page = (main: string, head = "") =>
    readPage(
      `<html><head><meta property="og:title" content="T">${head}</head><main>${main}</main></html>`,
      "x/",
    );

  test("place by place, each with its own words and no control’s", () => {
    const read = page(
      '<h1>Top</h1><p>Start.</p><section id="a"><h2 id="a-title">One</h2><p>Own <button>not</button>words.</p>' +
        '<h3 id="b">Two</h3><p>More.</p></section><h2 id="c">Three</h2><table><tr id="r"><th>Row<small>told</small></th><td>9</td></tr></table>',
    );
    expect(read?.places.map(({ id, title, text }) => [id, title, text])).toEqual([
      ["", "T", "Start."],
      ["a", "One", "Own words."],
      ["b", "Two", "More."],
      ["c", "Three", ""],
      ["r", "Row", "told"],
    ]);
  });

  test("not at all where it stands in frames only", () => {
    expect(page("<p>x</p>", '<meta name="robots" content="noindex">')).toBeUndefined();
  });
});
