import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { chapters, embeds, pages, top, widgets } from "../support/site.ts";

/** The other tests loop over what they find: here it is made sure that they find it. */

const folders = globSync("*/widget.ts", { cwd: join(top, "src", "widgets") })
  .map((file) => basename(join(file, "..")))
  .sort();

test("every chapter is a page, and there are some", () => {
  expect(chapters.length).toBeGreaterThanOrEqual(2);
  for (const slug of chapters) expect(pages).toContain(`/${slug}/`);
  expect(pages).toContain("/");
  expect(pages).toContain("/404.html");
});

test("every widget's folder is a figure in a chapter and has a page for frames", () => {
  expect(folders.length).toBeGreaterThanOrEqual(2);
  expect([...new Set(widgets.map(({ id }) => id))].sort()).toEqual(folders);
  expect(embeds.map(({ id }) => id).sort()).toEqual(folders);
});

test("every chapter has a widget", () => {
  expect([...new Set(widgets.map(({ path }) => path))].sort()).toEqual(chapters.map((slug) => `/${slug}/`));
});
