import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { editAddress } from "#site/edit.ts";
import { sectionsOf } from "#site/sections.ts";
import { changedDays, daysOf } from "#tools/changed.ts";
import { elementsOf } from "../support/document.ts";
import { chapters, html, top } from "../support/site.ts";

describe("the contents of a chapter", () => {
  test.each(chapters)("%s: every heading and picture is there, in the order of the page", (slug) => {
    const page = html(`/${slug}/`);
    const [, nav = ""] = /<nav class="sections[\s\S]*?<ol>([\s\S]*?)<\/ol>/.exec(page) ?? [];
    const linked = elementsOf(nav).flatMap(({ tag, attributes }) =>
      tag === "a" ? [attributes["href"]] : [],
    );
    const article = page.slice(page.indexOf("<article"), page.indexOf("</article>"));
    const parts = elementsOf(article).flatMap(({ tag, attributes: { id, class: name = "" } }) =>
      id && (tag === "h2" || /^(?:widget|caveat|room-question|takeaway)\b/.test(name)) ? [`#${id}`] : [],
    );
    // Headings inside a part stand for no part of their own.
    const expected = parts.filter((id) => !/-title$/.test(id));
    expect(expected.length).toBeGreaterThan(4);
    expect(linked).toEqual(expected);
  });

  test("come from the text alone: what is added there appears", () => {
    const text = `import One from "#widgets/one-dial/index.astro";\n\n<h2 id="a">A <b>b</b></h2>\n\n<One />\n\n<Two />\n\n<Caveat>`;
    expect(sectionsOf(text, (id) => (id === "one-dial" ? "One dial" : undefined))).toEqual([
      { id: "a", title: "A b" },
      { id: "one-dial", title: "One dial", isOurs: true },
      { id: "other-side", title: "When the other side is right", isOurs: true },
    ]);
  });
});

describe("the day of the last change", () => {
  test("is the latest of each file's commits", () => {
    const log =
      "@2026-03-02\n\ncontent/a.mdx\nsrc/widgets/b/view.ts\n@2026-03-04\n\ncontent/a.mdx\n@2026-01-01\n\nc";
    expect([...daysOf(log)]).toEqual([
      ["content/a.mdx", "2026-03-04"],
      ["src/widgets/b/view.ts", "2026-03-02"],
      ["c", "2026-01-01"],
    ]);
  });

  test("is unknown, and nothing fails, where there is no history", async () => {
    expect(await changedDays("/")).toEqual(new Map());
    expect(await changedDays(join(top, "no such folder"))).toEqual(new Map());
  });

  test.each(chapters)("%s says the day that the history gives, or none", async (slug) => {
    const days = [...(await changedDays(top))].filter(([file]) =>
      file.startsWith(`content/chapters/${slug}.`),
    );
    const [, said] = /<time datetime="([^"]+)" data-changed/.exec(html(`/${slug}/`)) ?? [];
    if (days.length === 0) expect(said).toBeUndefined();
    else expect(said && said >= (days[0]?.[1] ?? ""), said).toBe(true);
  });
});

describe("the place where a change is suggested", () => {
  test.each([
    ["", undefined],
    ["https://github.com/owner/name", "https://github.com/owner/name/edit/main/content/a.mdx"],
    ["https://github.com/owner/name.git", "https://github.com/owner/name/edit/main/content/a.mdx"],
    ["https://gitlab.example/owner/name/", "https://gitlab.example/owner/name/-/edit/main/content/a.mdx"],
  ])("in %s is %s", (repository, address) => {
    expect(editAddress(repository, "main", "content/a.mdx")).toBe(address);
  });

  test("keeps a branch's slashes, and refuses what is no address", () => {
    expect(editAddress("https://github.com/o/n", "a/b c", "x")).toBe("https://github.com/o/n/edit/a/b%20c/x");
    expect(() => editAddress("owner/name", "main", "x")).toThrow("PPP_REPO");
    expect(() => editAddress("javascript:alert(1)", "main", "x")).toThrow("PPP_REPO");
  });
});
