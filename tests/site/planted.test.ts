import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { elementsOf } from "../support/document.ts";
import { brokenLinks } from "../support/links.ts";
import { plantAndBuild, planted } from "../support/plant.ts";
import { chapters, html } from "../support/site.ts";

describe("a chapter is one file more, a widget one folder more, and nothing else", () => {
  let built: ReturnType<typeof plantAndBuild>;
  beforeAll(() => {
    built = plantAndBuild();
  }, 180_000);
  afterAll(() => built?.remove());

  const hrefs = (path: string) =>
    elementsOf(html(path, built.dist)).map(({ attributes }) => attributes["href"]);

  test("the chapter is a page with its widget in it", () => {
    const page = elementsOf(html(`/${planted.slug}/`, built.dist));
    expect(page.find(({ tag }) => tag === "h1")?.text.trim()).toBe(planted.title);
    expect(page.some(({ attributes }) => attributes["data-widget"] === planted.widget)).toBe(true);
  });

  test("the home page and every other chapter lead to it", () => {
    for (const path of ["/", ...chapters.map((slug) => `/${slug}/`)])
      expect(hrefs(path)).toContain(`/${planted.slug}/`);
  });

  test("the widget has its page for frames, and the worker knows it", () => {
    const page = elementsOf(html(`/embed/v1/${planted.widget}/`, built.dist));
    expect(page.some(({ attributes }) => attributes["data-widget"] === planted.widget)).toBe(true);
    const scripts = globSync("assets/simulation*.js", { cwd: built.dist });
    expect(
      scripts.some((file) => readFileSync(join(built.dist, file), "utf8").includes(planted.widget)),
    ).toBe(true);
  });

  test("no link of the larger site is broken", () => {
    expect(brokenLinks(built.dist, "/")).toEqual([]);
  });
});
