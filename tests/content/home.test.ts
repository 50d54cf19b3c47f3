import { describe, expect, test } from "vitest";
import { elementsOf } from "../support/document.ts";
import { chapters, html } from "../support/site.ts";

const home = elementsOf(html("/"));
const having = (name: string) =>
  home.filter(({ attributes }) => attributes["class"]?.split(" ").includes(name));
const plain = (text: string | undefined) => (text ?? "").replaceAll(/\s+/g, " ").trim();
const linked = home.map(({ attributes }) => attributes["href"]);

/** What a chapter says above its title: its place, its minutes, and what is left after it. */
const kickers = new Map(
  chapters.map((slug) => {
    const found = elementsOf(html(`/${slug}/`)).find(({ attributes }) => attributes["class"] === "kicker");
    return [slug, plain(found?.text)];
  }),
);
const number = (text: string | undefined, pattern: RegExp) => Number(pattern.exec(text ?? "")?.[1]);
const minutesOf = (slug: string) => number(kickers.get(slug), / (\d+) minutes/);
const orderOf = (slug: string) => number(kickers.get(slug), /^Chapter (\d+) /);

describe("the home page", () => {
  test("leads to every chapter that is there, with its minutes", () => {
    const cards = having("chapter-card").map(({ text }) => plain(text));
    for (const slug of chapters) {
      expect(linked).toContain(`/${slug}/`);
      expect(cards[orderOf(slug) - 1]).toContain(`${minutesOf(slug)} minutes`);
    }
  });

  test("opens on something that happened, with three answers that lead to a chapter each", () => {
    const [answers] = having("answers");
    expect(having("answer")).toHaveLength(3);
    expect(plain(answers?.attributes["aria-label"])).toMatch(/\?$/);
  });

  test("says how long all of it takes, to five minutes", () => {
    const all = chapters.reduce((sum, slug) => sum + minutesOf(slug), 0);
    const told = number(plain(having("home-time")[0]?.text), /about (\d+) minutes/);
    expect(Math.abs(told - all)).toBeLessThanOrEqual(2.5);
  });
});

test("a chapter says how much is left after it, and the last one that it is the last", () => {
  const inOrder = [...chapters].sort((a, b) => orderOf(a) - orderOf(b));
  for (const [at, slug] of inOrder.entries()) {
    const after = inOrder.slice(at + 1).reduce((sum, next) => sum + minutesOf(next), 0);
    if (after === 0) expect(kickers.get(slug)).toContain("the last one");
    else
      expect(Math.abs(number(kickers.get(slug), /about (\d+) to the end/) - after), slug).toBeLessThanOrEqual(
        2.5,
      );
  }
});
