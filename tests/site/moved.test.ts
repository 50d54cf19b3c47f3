/** Old addresses lead to the new ones, with all they carry. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { movedFrom, readMoved } from "#site/moved.ts";
import { pageOnDisk } from "#tools/pack-pages.ts";
import { type Element, elementsOf } from "../support/document.ts";
import { base, based, dist, html, leadsOn, pages, top } from "../support/site.ts";
import { allWidgets } from "../support/widgets.ts";

const moved = readMoved(readFileSync(join(top, "content", "moved.yaml"), "utf8"));
const script = readFileSync(join(top, "public", "moved.js"), "utf8");
const paths = Object.entries(moved.paths);
const ids = Object.entries(moved.ids);

const subjects = await allWidgets();
const idsOn = (path: string) => elementsOf(html(path)).map(({ attributes }) => attributes["id"]);
/** They come to their page once the guess is made. */
const challengesOn = (path: string) => {
  const on = idsOn(path);
  const here = subjects.filter(({ widget }) => on.includes(widget.id));
  return here.flatMap(({ widget }) => widget.challenges.map(({ id }) => `${widget.id}-${id}`));
};
const find = (all: readonly Element[], tag: string) => all.filter((one) => one.tag === tag);

/** Whether a page's source has the lines of moved ids: its own, or those of what it stands in. */
function hasMovedIds(file: string): boolean {
  const source = readFileSync(join(top, "src", file), "utf8");
  const parts = [...source.matchAll(/^import (\w+) from "(#|\.\/)([\w/-]+\.astro)";$/gm)];
  return (
    source.includes("<MovedIds />") ||
    parts.some(
      ([, name, from, part = ""]) =>
        source.includes(`<${name}`) && hasMovedIds(from === "#" ? part : join(dirname(file), part)),
    )
  );
}

/** Runs the script as a page at this address would. @returns where it leads, if anywhere */
function ledTo(address: string, to: string | undefined, links: readonly { old: string; to: string }[] = []) {
  let led: string | undefined;
  const location = Object.assign(new URL(address), { replace: (next: URL) => (led = next.href) });
  const anchors = links.map(({ old, to: href }) => ({
    dataset: { old },
    href: new URL(href, address).href,
  }));
  const document = { currentScript: { dataset: { to } }, querySelectorAll: () => anchors };
  runInNewContext(script, { location, document, URL });
  return led;
}

describe("what has moved", () => {
  test.each([...paths, ...ids])("%s is at %s", (from, to) => {
    const [path = "", id] = to.split("#");
    expect(existsSync(join(dist, path, "index.html")), `${path} is there`).toBe(true);
    expect(Object.keys(moved.paths), "it is not another old address").not.toContain(path);
    if (id) expect([...idsOn(path), ...challengesOn(path)], `${path} has it`).toContain(id);
    const [page = "", old] = from.split("#");
    if (old) expect(idsOn(page), "the old id is gone").not.toContain(old);
  });

  test.each([
    "paths: { /a: /b/ }",
    "paths: { /a/: b }",
    "ids: { /a/: /b/ }",
    "ids: { '/a/#b': 'https://example.org/' }",
  ])("is refused where it is no address: %s", (text) => {
    expect(() => readMoved(text)).toThrow("no pair of addresses");
  });
});

describe.each(paths)("the page at %s", (from, to) => {
  test.each([
    [dist, "/"],
    [based, base],
  ])("in %s leads on: by script, by itself without one, and by a link", (folder, under) => {
    const text = html(from, folder);
    const target = under + to.slice(1);
    expect(leadsOn(text)).toBe(true);
    const all = elementsOf(text);
    const lead = find(all, "script").find(({ attributes }) => attributes["data-to"]);
    expect(lead?.attributes).toMatchObject({ src: `${under}moved.js`, "data-to": target });
    expect(find(all, "a").map(({ attributes }) => attributes["href"])).toEqual([target]);
    expect(text).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>`);
    expect(text).toContain('<meta name="robots" content="noindex">');
  });

  test("leads on from disk", () => {
    const { html: text } = pageOnDisk(html(from), `${from.slice(1)}index.html`, "/", () => true);
    const up = "../".repeat(from.split("/").length - 2);
    const file = `${up}${to.slice(1)}index.html`;
    expect(text).toContain(`data-to="${file}"`);
    expect(text).toContain(`content="0; url=${file}"`);
    expect(text).toContain(`src="${up}moved.js"`);
  });
});

describe("the script", () => {
  test.each([
    ["https://a.test/old/?rw=40&gu=3#why", "/new/", "https://a.test/new/?rw=40&gu=3#why"],
    ["https://a.test/old/", "/new/", "https://a.test/new/"],
    ["https://a.test/essay/old/?x=%3C", "/essay/new/#part", "https://a.test/essay/new/?x=%3C#part"],
    ["file:///a/old/index.html?rw=40#why", "../new/index.html", "file:///a/new/index.html?rw=40#why"],
  ])("takes what %s carries to %s", (from, to, expected) => {
    expect(ledTo(from, to)).toBe(expected);
  });

  test("leads from an id that has moved, and from no other", () => {
    const links = movedFrom(moved, "/model/");
    expect(links.length).toBeGreaterThan(0);
    expect(ledTo("https://a.test/model/?x=1#headlines-3", undefined, links)).toBe(
      "https://a.test/model/?x=1#headlines-patience",
    );
    expect(ledTo("https://a.test/model/#levers", undefined, links)).toBeUndefined();
    expect(ledTo("https://a.test/model/", undefined, links)).toBeUndefined();
  });

  test("is on the pages that have lost an id, and on no other", () => {
    const lost = [...new Set(ids.map(([from]) => from.split("#")[0]))].sort();
    expect(pages.filter((path) => html(path).includes("moved.js"))).toEqual(lost);
  });
});

describe("an id that has left its page", () => {
  test.each(ids)("%s: the page it was on leads to %s", (from, to) => {
    const [page = "", old] = from.split("#");
    for (const [folder, under] of [
      [dist, "/"],
      [based, base],
    ] as const) {
      const links = find(elementsOf(html(page, folder)), "a");
      const led = links.filter(({ attributes }) => attributes["data-old"] === old);
      expect(led.map(({ attributes }) => attributes["href"])).toEqual([under + to.slice(1)]);
    }
  });

  const sources = globSync("pages/**/*.astro", { cwd: join(top, "src") });
  test.each(sources.filter((file) => !file.endsWith("[...old].astro")))("is led on from by %s", (file) => {
    expect(hasMovedIds(file), "it stands in a layout that has <MovedIds />").toBe(true);
  });
});
