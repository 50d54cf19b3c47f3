import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { elementsOf } from "../support/document.ts";
import { chapters, html, top } from "../support/site.ts";

interface Word {
  readonly id: string;
  readonly term: string;
  readonly plain: string;
  readonly chapter?: string;
}

const content = (file: string) => readFileSync(join(top, "content", file), "utf8");
const words = parse(content("glossary.yaml")) as readonly Word[];
const plan = (parse(content("plan.yaml")) as { id: string }[]).map(({ id }) => id);
const inOrder = [...chapters].sort((a, b) => plan.indexOf(a) - plan.indexOf(b));
const termsIn = (slug: string) =>
  [...content(`chapters/${slug}.mdx`).matchAll(/<Term of="([^"]+)">/g)].map(([, id = ""]) => id);
const textOf = (path: string) =>
  (elementsOf(html(path)).find(({ tag }) => tag === "main")?.text ?? "")
    .toLowerCase()
    .replaceAll(/\s+/g, " ");

test("no word stands twice, and each is explained in one sentence", () => {
  for (const field of ["id", "term"] as const) {
    const all = words.map((word) => word[field]);
    expect(new Set(all).size).toBe(all.length);
  }
  for (const { id, plain } of words) expect(plain.match(/[.!?](?:\s|$)/g), id).toHaveLength(1);
});

test("every word is explained in a chapter, or stands on the page of the model", () => {
  const explained = new Set(chapters.flatMap(termsIn));
  const model = textOf("/model/");
  const idle = words.filter(({ id, term }) => !explained.has(id) && !model.includes(term.toLowerCase()));
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test("a word is explained where it is met first", () => {
  for (const { id, chapter } of words) {
    if (chapter !== undefined) expect(plan, id).toContain(chapter);
    const first = inOrder.find((slug) => termsIn(slug).includes(id));
    if (first) expect(first, id).toBe(chapter);
  }
});

describe.each(chapters)("/%s/", (slug) => {
  const elements = elementsOf(html(`/${slug}/`));
  const buttons = elements.filter(({ attributes }) => attributes["data-term"] !== undefined);

  test("explains a word or two in place, each once, by a popover that is there", () => {
    const terms = termsIn(slug);
    expect(terms.length).toBeGreaterThan(0);
    expect(new Set(terms).size).toBe(terms.length);
    expect(buttons.map(({ attributes }) => attributes["data-term"])).toEqual(terms);
    for (const { attributes } of buttons) {
      const note = elements.find(({ attributes: { id } }) => id === attributes["popovertarget"]);
      const word = words.find(({ id }) => id === attributes["data-term"]);
      expect(note?.attributes["popover"]).toBeDefined();
      expect(note?.text).toContain(word?.plain);
    }
  });

  test("leaves the words of others alone", () => {
    const source = content(`chapters/${slug}.mdx`);
    const told = source.match(/<(Claim|Clash|Source|Evidence)\b[^>]*>[\s\S]*?<\/\1>/g) ?? [];
    expect(told.filter((part) => part.includes("<Term "))).toEqual([]);
  });
});

test("the page of the glossary holds every word under its id", () => {
  const elements = elementsOf(html("/glossary/"));
  for (const { id, plain } of words)
    expect(elements.find(({ attributes }) => attributes["id"] === id)?.text, id).toContain(plain);
});
