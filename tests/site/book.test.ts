import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { inBook } from "#site/book.ts";
import { elementsOf } from "../support/document.ts";
import { chapters, html } from "../support/site.ts";

const book = html("/book/");
const order = [...book.matchAll(/class="book-chapter book-([a-z0-9-]+)"/g)].map(([, slug = ""]) => slug);
/** Compressed bytes of the ten chapters on one page: more than a chapter may have, and far less than ten of them. */
const most = 110 * 1024;

const ownPart = (slug: string) => {
  const from = book.indexOf(`book-chapter book-${slug}"`);
  const to = book.indexOf("book-chapter ", from + 20);
  return book.slice(from, to < 0 ? book.indexOf('id="claims"') : to);
};
const words = (text: string) => text.replaceAll(/\s+/g, " ").trim();

describe("the book", () => {
  test("holds every chapter, in the order of the essay", () => {
    expect([...order].sort()).toEqual(chapters);
    const next = order
      .slice(0, -1)
      .map((slug) => /<link rel="next" href="\/([^"]+)\/"/.exec(html(`/${slug}/`))?.[1]);
    expect(next).toEqual(order.slice(1));
  });

  test.each(
    chapters,
  )("%s is whole: its headings, pictures before and after, table, question and takeaway", (slug) => {
    const page = html(`/${slug}/`);
    const article = page.slice(page.indexOf("<article"), page.indexOf("</article>"));
    const headings = (text: string, tag: string) =>
      elementsOf(text).flatMap((one) => (one.tag === tag ? [words(one.text)] : []));
    const own = ownPart(slug);
    expect(headings(own, "h3")).toEqual(headings(article, "h2").filter((title) => title !== ""));
    expect(own.match(/<figure class="widget/g)?.length).toBe(1);
    expect(own.match(/<svg/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(own).toMatch(/class="before-after"[\s\S]*<table/);
    expect(own).toMatch(/class="takeaway-line">[^<]{10,}/);
    expect(own).toContain('class="room-line"');
  });

  test("stands still: no island, no form, no button but the one that prints", () => {
    const found = elementsOf(book.slice(book.indexOf("<main"), book.indexOf("</main>")));
    const moving = found.filter(({ tag }) => /^(?:astro-.*|input|select|textarea|script|style)$/.test(tag));
    expect(moving.map(({ tag }) => tag)).toEqual([]);
    expect(found.filter(({ tag }) => tag === "button")).toHaveLength(1);
  });

  test("ends with every claim, every finding and every word of its own", () => {
    for (const [page, id] of [
      ["claims", /<li class="entry" id="([^"]+)"/g],
      ["glossary", /<dl class="glossary">[\s\S]*?<\/dl>/g],
    ] as const) {
      const there = [...html(`/${page}/`).matchAll(id)].map(([whole, name]) => name ?? whole);
      const ids =
        page === "claims" ? there : [...there.join("").matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
      expect(ids.length).toBeGreaterThan(10);
      for (const name of ids) expect(book).toContain(`id="${page}-${name}"`);
    }
  });

  test("is light enough for one page", () => {
    expect(brotliCompressSync(book).length).toBeLessThan(most);
  });
});

test("a chapter's part keeps its links inside the book, and all its names its own", () => {
  const part = inBook(
    '<h2 id="why">Why</h2><p><a href="/essay/other/#a">a</a><a href="/essay/away/">b</a><a href="#why">c</a></p>' +
      '<svg aria-labelledby="x y"><path id="x" fill="url(#y)" /></svg><button data-a>word</button><!-- no -->' +
      "<p>Now <b data-live>4</b>.</p><span class='js-only'>no</span><script>no</script>",
    {
      slug: "here",
      base: "/essay/",
      bound: new Set(["other", "here"]),
      site: new URL("https://example.org"),
    },
  );
  expect(part).toBe(
    '<h3 id="here-why">Why</h3><p><a href="#other-a">a</a><a href="https://example.org/essay/away/">b</a>' +
      '<a href="#here-why">c</a></p><svg aria-labelledby="here-x here-y"><path id="here-x" fill="url(#here-y)"></path></svg>word',
  );
});
