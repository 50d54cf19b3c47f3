import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changesIn } from "#site/changelog.ts";
import { listed, sitemapOf } from "#tools/sitemap.ts";
import { html, top } from "../support/site.ts";

describe("the list of changes", () => {
  const changes = changesIn(readFileSync(join(top, "CHANGELOG.md"), "utf8"));

  test("tells each entry of CHANGELOG.md on its page, at its own address, in its order", () => {
    expect(changes.length).toBeGreaterThan(4);
    const ids = [...html("/changes/").matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(changes.map(({ id }) => id));
    for (const { text, id } of changes)
      expect(text, id).toMatch(/^- \*\*(?:Readers|Trainers|Teams|Developers):\*\* /);
  });

  test.each([
    ["## [Unreleased]\n\n- new", "has not the form"],
    ["## 2026-11-22 One {#one}\n\n## 2026-11-22 Two {#one}", "stands twice"],
    ["## 2026-11-21 One {#one}\n\n## 2026-11-22 Two {#two}", "newer than the entry above"],
  ])("refuses %j", (text, problem) => {
    expect(() => changesIn(`# Changelog\n\n${text}\n`)).toThrow(problem);
  });
});

describe("the list of pages for search engines", () => {
  const page = (address: string, more = "") => `<link rel="canonical" href="${address}">${more}`;

  test("has a page under its own address, with the day of its last change", () => {
    const changed = '<time datetime="2026-11-22" data-changed>';
    const found = listed(page("https://example.org/essay/patience/", changed), "patience/index.html");
    expect(found).toEqual({ address: "https://example.org/essay/patience/", day: "2026-11-22" });
    expect(sitemapOf(found ? [found] : [])).toContain(
      "<url><loc>https://example.org/essay/patience/</loc><lastmod>2026-11-22</lastmod></url>",
    );
    expect(listed(page("https://example.org/"), "index.html")).toEqual({ address: "https://example.org/" });
  });

  test("leaves out what is not to be found, what stands for another page, and what does not know its address", () => {
    const hidden = '<meta name="robots" content="noindex">';
    expect(listed(page("https://example.org/notes/a/", hidden), "notes/a/index.html")).toBeUndefined();
    expect(listed(page("https://example.org/patience/"), "old/index.html")).toBeUndefined();
    expect(listed("<p>", "patience/index.html")).toBeUndefined();
    expect(listed(html("/notes/patience/"), "notes/patience/index.html")).toBeUndefined();
  });
});
