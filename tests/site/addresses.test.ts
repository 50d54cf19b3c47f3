/** The addresses that others hold: content/addresses.json against the built site and the declarations. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addressesOf, listedAddresses, movedNow } from "#tools/addresses.ts";
import { type Addresses, astray, differenceOf, linesOf, textOf } from "#tools/addresses-list.ts";
import { based, chapters, embeds, pages, top } from "../support/site.ts";
import { allWidgets } from "../support/widgets.ts";

const listed = listedAddresses();
const today = await addressesOf(based);
const { reworded } = movedNow();

describe("content/addresses.json", () => {
  test("holds nothing that is gone or means something else today", () => {
    expect(differenceOf(listed, today, reworded).broken).toEqual([]);
  });

  test("holds everything that is there today: run npm run addresses and commit the list", () => {
    expect(differenceOf(listed, today, reworded).fresh).toEqual([]);
  });

  test("has what every line of content/moved.yaml leads to", () => {
    expect(astray(movedNow(), today)).toEqual([]);
  });

  test("is in the form that npm run addresses writes", () => {
    const text = readFileSync(join(top, "content", "addresses.json"), "utf8").replaceAll("\r\n", "\n");
    expect(text).toBe(textOf(listed));
  });

  test("names what is reworded by lines that it has, in words that they have now", () => {
    const now = linesOf(today);
    for (const [line, is] of Object.entries(reworded)) expect(now.get(line.split(": ")[0] ?? "")).toBe(is);
  });
});

describe("the addresses of today", () => {
  const lines = linesOf(today);

  test("are those of every page, chapter, embed and challenge", async () => {
    for (const path of pages) expect(lines.has(`path ${path}`), path).toBe(true);
    for (const slug of chapters) expect(lines.get(`id /${slug}/#take`)).toBe("takeaway");
    for (const { id, path } of embeds) expect(lines.get(`path ${path}`)).toBe(`embed 1 of ${id}`);
    for (const { widget } of await allWidgets())
      for (const { id } of widget.challenges)
        expect(lines.get(`id /${widget.chapter}/#${widget.id}-${id}`)).toBe(
          `challenge ${id} of ${widget.id}`,
        );
  });

  test("never give a challenge the id of something else on its page", async () => {
    for (const { widget } of await allWidgets()) {
      const parts = ["picture", "words", "panel", "guess", "paper-words", "paper-table", "challenges"];
      const taken = [...parts, ...[...widget.controls, ...(widget.more ?? [])].map(({ id }) => id)];
      for (const { id } of widget.challenges) expect(taken, widget.id).not.toContain(id);
    }
  });

  test("hold every kind", () => {
    const kinds = new Set([...lines.values()].map((is) => is.split(" ")[0]));
    for (const kind of [
      "page",
      "embed",
      "card",
      "oEmbed",
      "section",
      "notes",
      "file",
      "moved",
      "heading",
      "takeaway",
      "claim",
      "clash",
      "widget",
      "challenge",
      "term",
      "study",
      "article",
      "rule",
      "lever",
      "constant",
      "headline",
      "option",
    ])
      expect(kinds).toContain(kind);
  });
});

describe("a change of addresses", () => {
  const was: Addresses = {
    paths: { "/a/": "page", "/b/": "page" },
    ids: { "/a/": { why: "heading" }, "/b/": { how: "heading" } },
    keys: { settings: { rw: "option review, weeks" }, "of pages": { ag: "agenda" } },
    places: { "guess in desk": { "0": "Push", "1": "Pull" } },
  };
  const changed = (change: Partial<Addresses>, words = {}) => differenceOf(was, { ...was, ...change }, words);

  test.each<[string, Partial<Addresses>, string]>([
    [
      "a page",
      { paths: { "/a/": "page" }, ids: { "/a/": { why: "heading" }, "/b/": { how: "heading" } } },
      "path /b/ (page) is gone. Write under paths in content/moved.yaml",
    ],
    [
      "an id",
      { ids: { "/a/": {}, "/b/": { how: "heading" } } },
      "id /a/#why (heading) is gone. Write under ids in content/moved.yaml",
    ],
    [
      "an id's meaning",
      { ids: { "/a/": { why: "claim 1" }, "/b/": { how: "heading" } } },
      "was “heading” and is now “claim 1”",
    ],
    [
      "a key",
      { keys: { ...was.keys, settings: {} } },
      'src/state/retired.ts, with now where a new key says the same:  rw: { said: "<what it set>", now: "<the new key>" }',
    ],
    [
      "a key's unit",
      { keys: { ...was.keys, settings: { rw: "option review, months" } } },
      "is now “option review, months”",
    ],
    ["a key of pages", { keys: { ...was.keys, "of pages": {} } }, "nothing can lead them on"],
    [
      "an order",
      { places: { "guess in desk": { "0": "Pull", "1": "Push" } } },
      "place guess in desk 0 was “Push” and is now “Pull”",
    ],
  ])("that loses %s is refused and says what to write", (_, change, said) => {
    const { broken } = changed(change);
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.join("\n")).toContain(said);
  });

  test.each<[string, Partial<Addresses>]>([
    [
      "a page that leads on",
      {
        paths: { "/a/": "page", "/b/": "moved to /c/", "/c/": "page" },
        ids: { "/a/": { why: "heading" }, "/c/": { how: "heading" } },
      },
    ],
    ["an id that leads on", { ids: { "/a/": { why: "moved to /b/#how" }, "/b/": { how: "heading" } } }],
    ["a retired key", { keys: { ...was.keys, settings: { rw: "retired: the review" } } }],
    ["a renamed key", { keys: { ...was.keys, settings: { rw: "renamed: rx" } } }],
  ])("is let through with %s", (_, change) => {
    expect(changed(change).broken).toEqual([]);
  });

  test("that is other words for the same thing is let through when somebody says so", () => {
    const change = { places: { "guess in desk": { "0": "Pushing", "1": "Pull" } } };
    expect(changed(change).broken).toHaveLength(1);
    expect(changed(change, { "place guess in desk 0: Push": "Pushing" }).broken).toEqual([]);
    expect(changed(change, { "place guess in desk 1: Push": "Pushing" }).broken).toHaveLength(1);
  });

  test("never brings an old address back for something else", () => {
    const moved = { ...was, paths: { "/a/": "page", "/b/": "moved to /a/" } };
    expect(differenceOf(moved, was, {}).broken).toHaveLength(1);
  });

  test("that moves a page without one of its ids is refused", () => {
    const { broken } = changed({
      paths: { "/a/": "page", "/b/": "moved to /a/" },
      ids: { "/a/": { why: "heading" } },
    });
    expect(broken).toEqual([expect.stringContaining("id /b/#how (heading) is gone")]);
  });

  test("that adds something breaks nothing, and is named", () => {
    const { broken, fresh } = changed({ paths: { ...was.paths, "/c/": "page" } });
    expect(broken).toEqual([]);
    expect(fresh).toEqual(["path /c/"]);
  });
});

describe("a line of content/moved.yaml", () => {
  const none = { paths: {}, ids: {}, reworded: {} };
  const now: Addresses = {
    paths: { "/a/": "page", "/book/": "page", "/old/": "moved to /a/" },
    ids: { "/a/": { why: "heading", how: "moved to /a/#why" }, "/book/": { "a-why": "heading" } },
    keys: {},
    places: {},
  };

  test.each([
    ["/a/#x", "/a/#wy", "/a/#wy is not on the site"],
    ["/book/#a-x", "/book/#a-wy", "/book/#a-wy is not on the site"],
    ["/a/#x", "/b/", "/b/ is not on the site"],
    ["/a/#x", "/b/#why", "/b/#why is not on the site"],
    ["/a/#x", "/a/#how", "/a/#how is an old address itself"],
    ["/a/#x", "/old/#why", "/old/#why is an old address itself"],
    ["/b/#x", "/a/#why", "there is no page /b/"],
    ["/old/#x", "/a/#why", "there is no page /old/"],
  ])("%s: %s is refused, and named with why", (from, to, why) => {
    expect(astray({ ...none, ids: { [from]: to } }, now)).toEqual([
      expect.stringContaining(`“${from}: ${to}” in content/moved.yaml leads nobody on: ${why}`),
    ]);
  });

  test("of a page is refused when it leads nowhere", () => {
    expect(astray({ ...none, paths: { "/b/": "/c/" } }, now)).toEqual([
      expect.stringContaining("“/b/: /c/”"),
    ]);
    expect(astray({ ...none, paths: { "/b/": "/a/#wy" } }, now)).toHaveLength(1);
  });

  test("is let through where it leads to what is there", () => {
    const ids = { "/a/#x": "/a/#why", "/book/#a-x": "/book/#a-why", "/a/#y": "/a/" };
    expect(astray({ ...none, paths: { "/b/": "/a/", "/c/": "/a/#why" }, ids }, now)).toEqual([]);
  });
});
