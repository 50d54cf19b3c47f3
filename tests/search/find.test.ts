import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Result, searchIn } from "#search/find.ts";
import { indexOf } from "#tools/search-index.ts";
import { elementsOf } from "../support/document.ts";
import { chapters, dist, html, top } from "../support/site.ts";

const index = indexOf(dist);
const search = searchIn(index);
/** Results as they stand on the screen, one after another. */
const found = (query: string): Result[] => search(query).groups.flatMap(({ results }) => results);
/** Where the first three lead. */
const firstThree = (query: string) =>
  found(query)
    .slice(0, 3)
    .map(({ to }) => to);
const yaml = (file: string) => parse(readFileSync(join(top, "content", file), "utf8"));
const text = (pieces: Result["title"]) => pieces.map((piece) => piece.text).join("");

const claims: readonly { id: string }[] = chapters.flatMap((slug) => yaml(`claims/${slug}.yaml`));
const words: readonly { id: string; term: string }[] = yaml("glossary.yaml");
const studies: readonly { id: string; cite: string }[] = yaml("evidence.yaml");
const clashes: readonly { id: string }[] = yaml("clashes.yaml");

describe("what is asked is among the first three:", () => {
  test.each(words.map(({ id, term }) => [term, id]))("the word %s", (term, id) => {
    expect(firstThree(term)).toContain(`glossary/#${id}`);
  });

  test("every claim by its number, however it is typed, first in the ledger and then at its home", () => {
    for (const { id } of claims) {
      for (const asked of [id, id.replace("-", " "), id.replace("-", "–"), `claim ${id}`]) {
        const [ledger, home] = found(asked);
        expect(ledger?.to, asked).toBe(`claims/#claim-${id}`);
        expect(home?.to, asked).toMatch(new RegExp(`^[a-z-]+/#claim-${id}$`));
        expect(chapters, asked).toContain(home?.to.split("/")[0]);
      }
    }
    const eighth = found("claim 8");
    expect(eighth.length).toBeGreaterThan(3);
    expect(eighth.every(({ code }) => code.endsWith("-8"))).toBe(true);
  });

  test.each(chapters)("every heading of /%s/, and its takeaway", (slug) => {
    const page = index.pages.findIndex(({ path }) => path === `${slug}/`);
    const heads = elementsOf(html(`/${slug}/`)).filter(
      ({ tag, attributes: { id } }) => (tag === "h2" && id && !id.includes("-title")) || id === "take",
    );
    expect(heads.length).toBeGreaterThan(3);
    for (const { attributes, text: all } of heads) {
      const id = attributes["id"] ?? "";
      const title = index.places.find((one) => one.page === page && one.id === id)?.title ?? "";
      expect(all.trim().replaceAll(/\s+/g, " "), id).toContain(title);
      // A heading that many chapters share is found with the chapter's own name.
      const shared = index.places.filter((one) => one.title === title).length > 3;
      expect(firstThree(shared ? `${title} ${index.pages[page]?.title}` : title), title).toContain(
        `${slug}/#${id}`,
      );
    }
  });

  test("authors, findings by their names, contradictions and rules", () => {
    for (const { id, cite } of studies) expect(firstThree(cite), cite).toContain(`sources/#${id}`);
    for (const { id } of clashes) expect(firstThree(id), id).toContain(`claims/#clash-${id}`);
    expect(firstThree("Lorinkova")[0]).toBe("sources/#C3");
    expect(found("David Johnson").map(({ to }) => to)).toContain("sources/#article-004");
    expect(firstThree("T3")).toContain("model/#T3");
  });

  test("words half typed, mistyped, with accents and in capitals", () => {
    for (const asked of ["goodw", "godwill", "GOODWILL", "gòodwíll", "  goodwill, "])
      expect(firstThree(asked), asked).toContain("glossary/#goodwill");
    expect(firstThree("Holmstrom")[0]).toBe(firstThree("Holmström")[0]);
  });
});

describe("who looks for", () => {
  test.each([
    "moodle",
    "Canvas",
    "scorm",
    "SCORM package",
    "learning system",
  ])("%s is led to what is said of it, and then to the news", (asked) => {
    expect(found(asked)[0]?.to).toBe("about/#learning-system");
  });

  test("what both tell and neither names gets the essay before the claims", () => {
    const kinds = search("push customers").groups.map(({ kind }) => kind);
    expect(kinds).toContain("claim");
    expect(kinds.indexOf("chapter")).toBeLessThan(kinds.indexOf("claim"));
  });
});

describe("a result", () => {
  test("marks what was asked for, in the title and in the sentence around it", () => {
    const [first] = found("goodwill");
    expect(first?.title).toEqual([{ text: "Goodwill", marked: true }]);
    const scene = found("patience").find(({ to }) => to === "patience/#scene");
    expect(scene?.text.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(["patience"]);
    expect(scene?.where).toContain("Patience");
  });

  test("says of words that would spoil a guess only what the page says of itself", () => {
    const hit = found("crossings").find(({ to }) => to === "patience/#why");
    expect(text(hit?.text ?? [])).toBe(index.pages.find(({ path }) => path === "patience/")?.says);
  });

  test("stands with its kind, of which as many are shown as were asked for", () => {
    const few = search("patience", 2);
    const all = search("patience", Number.POSITIVE_INFINITY);
    for (const { results } of few.groups) expect(results.length).toBeLessThanOrEqual(2);
    expect(all.groups.map(({ results }) => results.length)).toEqual(few.groups.map(({ count }) => count));
    expect(few.count).toBe(all.groups.reduce((sum, { count }) => sum + count, 0));
  });
});

describe("what is asked badly", () => {
  test("nothing, marks and a word that is nowhere bring nothing", () => {
    for (const asked of ["", "   ", "?!…", "zzxqy", "\u{1f600}", "\\", "()[]*", "<img src=x onerror=y()>"])
      expect(
        search(asked).groups.filter(({ kind }) => kind === "word"),
        asked,
      ).toEqual([]);
    for (const asked of ["", "?!…", "zzxqy", "\u{1f600}"]) expect(search(asked).count, asked).toBe(0);
  });

  test("words that stand nowhere together bring places with some of them, and say so", () => {
    const { all, count } = search("goodwill zzxqy");
    expect(all).toBe(false);
    expect(count).toBeGreaterThan(0);
  });

  test("a novel is cut, and names of JavaScript’s own are words like others", () => {
    expect(search(`goodwill ${"patience ".repeat(50_000)}`).count).toBeGreaterThan(0);
    for (const asked of ["constructor", "__proto__", "hasOwnProperty"])
      expect(() => search(asked)).not.toThrow();
  });
});
