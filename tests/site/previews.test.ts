/** A link as it is announced elsewhere: cards, meta tags and oEmbed, read as consumers read them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { elementsOf } from "../support/document.ts";
import { headOf } from "../support/meta.ts";
import { base, based, basedSite, chapters, dist, html, pages, widgets } from "../support/site.ts";
import { allWidgets } from "../support/widgets.ts";

const ids = [...widgets.map(({ id }) => id), ...chapters];
const parts = ids.map((id) => `/s/${id}/`);
const announced = [...parts, ...chapters.map((slug) => `/${slug}/`), "/"];
const top = `${basedSite}${base}`;

/** The file of a whole address of the based site. */
function fileAt(address: string | undefined): string {
  if (!address?.startsWith(top)) throw new Error(`${address} is not an address below ${top}`);
  return join(based, address.slice(top.length).replace(/\/$|^$/, "/index.html"));
}

test("every picture and every takeaway has a page, under ids that never meet", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(pages.filter((path) => path.startsWith("/s/")).sort()).toEqual([...parts].sort());
});

test("a sentence that stands alone explains those of its words that the glossary has", async () => {
  const glossary = parse(
    readFileSync(join(import.meta.dirname, "..", "..", "content", "glossary.yaml"), "utf8"),
  ) as {
    id: string;
    term: string;
    plain: string;
  }[];
  const explained = chapters.flatMap((slug) => {
    const page = elementsOf(html(`/s/${slug}/`));
    const sentence = page.find(({ tag }) => tag === "h1")?.text ?? "";
    const said = page
      .filter((element) => element.attributes["class"] === "section-word")
      .map(({ text }) => text);
    const wanted = glossary.filter(({ term }) =>
      sentence
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .includes(term),
    );
    expect(said.map((text) => text.replaceAll(/\s+/g, " ").trim())).toEqual(
      wanted.map(({ term, plain }) => `${term} ${plain}`),
    );
    return wanted.map(({ id }) => id);
  });
  expect(explained).toContain("room");
});

describe.each(announced)("%s", (path) => {
  const { title, meta, canonical, oembed } = headOf(html(path, based));

  test("says the same thing to everybody who announces it", () => {
    expect(title).toContain(meta["og:title"]);
    expect(meta["og:title"]?.length).toBeGreaterThan(3);
    expect(meta["og:description"]?.length).toBeGreaterThan(30);
    expect(meta["og:description"]?.length).toBeLessThanOrEqual(200);
    expect(meta["twitter:title"]).toBe(meta["og:title"]);
    expect(meta["twitter:description"]).toBe(meta["og:description"]);
    expect(meta["description"]).toBe(meta["og:description"]);
    expect(meta["og:site_name"]).toBe("Push, Pull, Person");
  });

  test("is its own canonical, whole and without a query", () => {
    expect(canonical).toBe(`${top.slice(0, -1)}${path}`);
    expect(meta["og:url"]).toBe(canonical);
  });

  test("has a large card of the size that it says, with words for those who do not see it", () => {
    expect(meta["twitter:card"]).toBe("summary_large_image");
    const png = readFileSync(fileAt(meta["og:image"]));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([meta["og:image:width"], meta["og:image:height"]]).toEqual(["1200", "630"]);
    expect(meta["og:image:alt"]?.length).toBeGreaterThan(20);
    expect(meta["twitter:image"]).toBe(meta["og:image"]);
    expect(meta["twitter:image:alt"]).toBe(meta["og:image:alt"]);
  });

  test.runIf(path !== "/")("tells hosts how to embed it, as oEmbed 1.0 asks for it", () => {
    const told = JSON.parse(readFileSync(fileAt(oembed), "utf8"));
    expect(told).toMatchObject({ version: "1.0", type: "rich", title: meta["og:title"] });
    for (const name of ["width", "height", "thumbnail_width", "thumbnail_height", "cache_age"])
      expect(Number.isInteger(told[name]) && told[name] > 0, name).toBe(true);
    expect(told.provider_url).toBe(top);
    expect(told.thumbnail_url).toBe(meta["og:image"]);
    // WordPress keeps a frame and nothing else of what a stranger sends it, and looks for exactly this.
    const [, frame = ""] = /^(<iframe.*?><\/iframe>)$/.exec(told.html) ?? [];
    const attributes = elementsOf(frame).find(({ tag }) => tag === "iframe")?.attributes ?? {};
    expect(frame).toMatch(/ src="(https:[^"]+)"/);
    expect(existsSync(fileAt(attributes["src"]))).toBe(true);
    expect(attributes).toMatchObject({ width: String(told.width), height: String(told.height) });
    expect(attributes["title"]?.length).toBeGreaterThan(10);
    expect(attributes["sandbox"]?.split(" ")).toContain("allow-scripts");
    expect(told.width).toBeLessThanOrEqual(650);
  });
});

test("a page in a frame leads to its own oEmbed, and search engines stay away from it", () => {
  for (const { id } of widgets) {
    const { oembed, meta } = headOf(html(`/embed/v1/${id}/`, based));
    expect(oembed).toBe(`${top}oembed/${id}.json`);
    expect(meta["robots"]).toBe("noindex");
  }
});

test.skipIf(process.env["PPP_SITE"])("what needs a whole address is left out where nobody knows it", () => {
  for (const path of announced) {
    const { meta, canonical, oembed } = headOf(html(path));
    expect([canonical, oembed, meta["og:url"], meta["og:image"], meta["twitter:image"]]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
    expect(meta["og:title"]).toBeTruthy();
  }
  expect(existsSync(join(dist, "oembed"))).toBe(false);
});

test("no announcement tells the answer to a guess", async () => {
  for (const { widget, story } of await allWidgets()) {
    if (!widget.guess) continue;
    const { answerWords, key } = story.first();
    // A number that the picture shows before the guess is no secret.
    const after = key.after.value === key.before.value ? [] : [key.after.value];
    const told = [
      `/s/${widget.id}/`,
      `/s/${widget.chapter}/`,
      `/${widget.chapter}/`,
      `/embed/v1/${widget.id}/`,
    ]
      .flatMap((path) => Object.values(headOf(html(path, based)).meta))
      .join("\n")
      .toLowerCase();
    for (const answer of [answerWords, ...after]) expect(told).not.toContain(answer.toLowerCase());
  }
});

test("a part alone stays within the bytes of a chapter", () => {
  for (const path of parts) {
    const page = html(path);
    const sheets = elementsOf(page).flatMap(({ tag, attributes: { rel, href = "" } }) =>
      tag === "link" && rel === "stylesheet" ? [readFileSync(join(dist, href))] : [],
    );
    const bytes = sheets.reduce((sum, sheet) => sum + brotliCompressSync(sheet).length, 0);
    expect(brotliCompressSync(page).length / 1024, path).toBeLessThan(60);
    expect(sheets.length).toBeGreaterThan(0);
    expect(bytes / 1024, path).toBeLessThan(20);
  }
});

test("a part alone asks for no script that its chapter does not ask for", () => {
  const scripts = (path: string) =>
    elementsOf(html(path)).flatMap(({ attributes }) => [
      attributes["component-url"],
      attributes["renderer-url"],
    ]);
  for (const { id, path } of widgets) {
    const known = new Set(scripts(path));
    for (const alone of [`/s/${id}/`, `/s${path}`])
      expect(scripts(alone).filter((script) => !known.has(script))).toEqual([]);
  }
});
