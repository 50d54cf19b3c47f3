/** Every part that others may link to has an id, and a link to copy. */
import { describe, expect, test } from "vitest";
import { headingsIn, idOf, isLinkElsewhere, type Placed, placedIn } from "#site/addressed.ts";
import { withCopyLinks } from "#site/copy-links.ts";
import { chapters, html, pages } from "../support/site.ts";

const linksTo = (all: readonly Placed[]) =>
  all.flatMap(({ tag, attributes }) =>
    tag === "a" && (attributes["class"] === "copy-link" || "data-copy" in attributes)
      ? [{ to: attributes["href"]?.slice(1) ?? "", name: attributes["aria-label"] ?? "" }]
      : [],
  );
const isOurs = ({ around }: Placed) =>
  around.some(({ tag, attributes }) => tag === "main" && attributes["class"] === "page") &&
  !around.some(({ tag }) => tag === "astro-island");

describe.each(pages)("%s", (path) => {
  const all = placedIn(html(path));
  const ids = new Set(all.flatMap(({ attributes: { id } }) => id ?? []));

  test("every heading below the page's own has an id, or is the first of a part that has one", () => {
    const without = headingsIn(all).filter((one) => one.tag !== "h1" && !idOf(one) && !isLinkElsewhere(one));
    expect(without.map(({ tag, text }) => `${tag} ${text}`)).toEqual([]);
  });

  test("no two headings share an id, and none is made of a counter", () => {
    const own = headingsIn(all).flatMap((one) => idOf(one) ?? []);
    expect(new Set(own).size).toBe(own.length);
    expect(
      own.filter(
        (id) => /^\d|[-_]\d+$/.test(id) && !/^(?:45|90)-minutes$|^(?:claim-00|clash-|article-00)/.test(id),
      ),
    ).toEqual([]);
  });

  test("every heading and every claim of ours has one link to copy, which names it", () => {
    const wanted = [
      ...headingsIn(all)
        .filter((one) => isOurs(one) && one.tag !== "h1" && !isLinkElsewhere(one))
        .map((one) => ({ to: idOf(one), named: one.text })),
      ...all.flatMap(({ attributes }) => {
        const claim =
          attributes["data-claim"] ??
          /^claim-(.*)$/.exec((attributes["class"] === "entry" && attributes["id"]) || "")?.[1];
        return claim ? [{ to: `claim-${claim}`, named: `claim ${claim}` }] : [];
      }),
    ];
    const links = linksTo(all);
    for (const { to, named } of wanted) {
      expect(
        links.filter((link) => link.to === to).map(({ name }) => name),
        to,
      ).toEqual([`Copy link to: ${named}`]);
    }
    for (const { to } of links) expect(ids).toContain(to);
  });
});

test("every chapter's takeaway has its link", () => {
  for (const slug of chapters)
    expect(linksTo(placedIn(html(`/${slug}/`))).map(({ to }) => to)).toContain("take");
});

describe("a page gets its links", () => {
  const page = (body: string) =>
    `<!doctype html><html><body><main class="page" id="main">${body}</main></body></html>`;
  const link = (id: string, name: string) =>
    `<a class="copy-link" href="#${id}" aria-label="Copy link to: ${name}"></a>`;

  test.each([
    [
      '<h2 id="why">Two &amp; “one”</h2>',
      `<div class="titled"><h2 id="why">Two &amp; “one”</h2>${link("why", "Two &amp; “one”")}</div>`,
    ],
    [
      '<section id="room"><h2 id="room-title">Q</h2></section>',
      `<section id="room"><div class="titled"><h2 id="room-title">Q</h2>${link("room", "Q")}</div></section>`,
    ],
    [
      '<h3 id="a">3 <a href="/b/">B</a></h3>',
      `<div class="titled"><h3 id="a">3 <a href="/b/">B</a></h3>${link("a", "3 B")}</div>`,
    ],
    [
      '<p><span id="claim-000-8" data-claim="000-8">Words</span>.</p>',
      `<p><span id="claim-000-8" data-claim="000-8">Words${link("claim-000-8", "claim 000-8")}</span>.</p>`,
    ],
  ])("at %s", (before, after) => {
    expect(withCopyLinks(page(before))).toBe(page(after));
  });

  test.each([
    '<h1 id="a">Page</h1>',
    "<h2>Without</h2>",
    '<li id="b"><h3><a href="/b/">B</a></h3></li>',
    '<astro-island><h2 id="c">Drawn again</h2></astro-island>',
    '<section id="d"><p><b>x</b></p></section><h2>After</h2>',
  ])("but not at %s", (body) => {
    expect(withCopyLinks(page(body))).toBe(page(body));
  });
});
