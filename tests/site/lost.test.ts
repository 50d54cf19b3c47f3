import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asSaid, distance, isSlip, nearest } from "#site/nearest.ts";
import { html, pages } from "../support/site.ts";

const known = pages.filter((path) => path.endsWith("/")).map((path) => path.slice(1));

test("steps between words are letters added, left out, changed or swapped", () => {
  expect(distance("patience", "patience")).toBe(0);
  expect(distance("patince", "patience")).toBe(1);
  expect(distance("the-reveiw", "the-review")).toBe(1);
  expect(distance("", "abc")).toBe(3);
  expect(distance("kitten", "sitting")).toBe(3);
});

describe("who asks for an address that is not there is led to the nearest one", () => {
  test.each([
    ["patiens/", "patience/"],
    ["Patience.html", "patience/"],
    ["patience/index.htm", "patience/"],
    ["chapters/patience/", "patience/"],
    ["patience/the-end/of/it/", "patience/"],
    ["glosary", "glossary/"],
    ["one_size", "one-size/"],
    ["facilitate/pateince/", "facilitate/patience/"],
    ["embed/v0/the-review/", "embed/v1/the-review/"],
    ["embed/v2/the-review/", "embed/v1/the-review/"],
    ["embed/the-reviw/", "embed/v1/the-review/"],
    ["%70atience%20/", "patience/"],
  ])("%s → %s", (asked, found) => {
    expect(known).toContain(found);
    expect(nearest(asked, known)[0]).toBe(found);
  });

  test("and to none where none is near", () => {
    for (const asked of ["", "404.html", "wp-login.php", "nonsense/", "s/nonsense/", "%E0%A4%A/"])
      expect(nearest(asked, known), asked).toEqual([]);
  });

  test("whatever they ask: quickly, without an exception, only known addresses", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webPath(), fc.string({ unit: "binary" })), (asked) => {
        for (const address of nearest(asked, known)) expect(known).toContain(address);
        expect([...asSaid(asked)].length).toBeLessThanOrEqual(60);
        expect(asSaid(asked)).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 300 },
    );
    const start = performance.now();
    nearest("a-/".repeat(100_000), known);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test("a slip is a few letters, and neither another version, another place nor another spelling", () => {
  for (const [asked, address] of [
    ["patiens/", "patience/"],
    ["s/the-reviw/", "s/the-review/"],
  ] as const)
    expect(isSlip(asked, address), asked).toBe(true);
  for (const [asked, address] of [
    ["embed/v0/the-review/", "embed/v1/the-review/"],
    ["chapters/patience/", "patience/"],
    ["Patience.html", "patience/"],
  ] as const)
    expect(isSlip(asked, address), asked).toBe(false);
});

test("the page for lost readers knows every page there is, by its title", () => {
  const [, list = ""] = /data-known>([\s\S]*?)<\/ul>/.exec(html("/404.html")) ?? [];
  const linked = [...list.matchAll(/<a href="([^"]+)">[^<]+<\/a>/g)].map(([, href]) => href);
  const leading = pages.filter((path) => path.endsWith("/") && !/http-equiv="refresh"/.test(html(path)));
  expect(linked.sort()).toEqual([...leading].sort());
});
