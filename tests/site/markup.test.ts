import { HtmlValidate } from "html-validate/node";
import { describe, expect, test } from "vitest";
import { html, pages } from "../support/site.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  elements: ["html5"],
  rules: { "no-inline-style": "error" },
});

/** Astro puts this one rule beside every island; it knows no way to have it in the head. */
const islandStyle = /<style>astro-island[^<{]*\{display:contents\}<\/style>/g;

describe("html-validate finds nothing", () => {
  test.each(pages)("%s", async (path) => {
    const { results } = await validator.validateString(html(path).replaceAll(islandStyle, ""));
    const found = results.flatMap(({ messages }) =>
      messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
    );
    expect(found).toEqual([]);
  });

  test("and would find something", async () => {
    const bad =
      '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div id="a" id="b"></div></p></body></html>';
    expect((await validator.validateString(bad)).valid).toBe(false);
  });
});

test("every page loads its letters ahead: they are optional, and would else come too late for the page", () => {
  for (const path of pages)
    expect(html(path).match(/<link rel="preload" as="font"[^>]*latin[^>]*>/g), path).toHaveLength(2);
});
