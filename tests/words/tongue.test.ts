import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { parse as yaml } from "yaml";
import { tongueOf } from "#site/tongue.ts";
import { pretended as told } from "#tools/words/pseudo.ts";
import { chapters, html, pages, pretended, top } from "../support/site.ts";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
interface Said {
  readonly text: string;
  /** The language that the nearest `lang` names. */
  readonly lang: string;
  /** Whether it stands among the words of a chapter. */
  readonly inChapter: boolean;
}

/** The words of a page, each with the language that it is read aloud in. */
function saidOn(page: string, folder: string): Said[] {
  const found: Said[] = [];
  const walk = (node: Node, lang: string, inChapter: boolean) => {
    const own = "attrs" in node ? (name: string) => node.attrs.find((one) => one.name === name)?.value : null;
    if ("tagName" in node && /^(?:script|style|template|math|code)$/.test(node.tagName)) return;
    const here = own?.("lang") ?? lang;
    const chapter = inChapter || /\bprose\b/.test(own?.("class") ?? "");
    if (node.nodeName === "#text" && "value" in node && node.value.trim())
      found.push({ text: node.value.replaceAll(/\s+/g, " ").trim(), lang, inChapter });
    if ("childNodes" in node) for (const child of node.childNodes) walk(child, here, chapter);
  };
  walk(parse(html(page, folder)), "", false);
  return found;
}

const front = (folder: string, slug: string) =>
  yaml(readFileSync(join(top, "content", folder, `${slug}.mdx`), "utf8").split("---\n")[1] ?? "");

/** Sentences of a chapter and of its guide that have no numbers to be filled in. */
const sentences = new Set(
  chapters.flatMap((slug): string[] => {
    const { takeaway, standfirst, next } = front("chapters", slug);
    const { question, presets } = front("facilitator", slug);
    const names = presets.map(({ name }: { name: string }) => name);
    return [takeaway, standfirst, next.line, question, ...names];
  }),
);

describe("in a language without siblings", () => {
  const looked = [
    "/book/",
    ...chapters.flatMap((slug) => [`/${slug}/`, `/s/${slug}/`, `/facilitate/${slug}/`]),
  ];

  test.each(looked)("%s says of the essay's sentences that they are English", (page) => {
    const said = saidOn(page, pretended).filter(({ text }) => sentences.has(text));
    expect(said.length).toBeGreaterThan(1);
    expect(said.filter(({ lang }) => lang !== "en-GB").map(({ text }) => text)).toEqual([]);
    const what = page.startsWith("/facilitate/") ? "guide" : "chapter";
    const sentence = told(`This ${what} is not translated yet. It stands here in English.`);
    const times = saidOn(page, pretended).filter(
      ({ text, lang }) => text.includes(sentence) && lang === "en-XA",
    );
    expect(times).toHaveLength(page === "/book/" ? chapters.length : 1);
  });

  test.each(["/book/", ...chapters.map((slug) => `/${slug}/`)])("%s keeps our own words apart", (page) => {
    const ours = saidOn(page, pretended).filter(({ text, inChapter }) => inChapter && /^\[.*\]$/.test(text));
    expect(ours.length).toBeGreaterThan(5);
    expect(ours.filter(({ lang }) => lang !== "en-XA").map(({ text }) => text)).toEqual([]);
  });
});

test("in the language it was written in, a page says its language once", () => {
  const twice = pages.filter((page) => (html(page).match(/<[^>]+\slang="/g) ?? []).length > 1);
  expect(twice).toEqual([]);
});

test("a file's name says which language its words are in", () => {
  const at = (filePath: string) => ({ filePath });
  expect(tongueOf(at("content/chapters/patience.nl.mdx"), "nl")).toBe("nl");
  expect(tongueOf(at("content/glossary.pt-BR.yaml"), "pt-BR")).toBe("pt-BR");
  expect(tongueOf(at("content/chapters/patience.mdx"), "nl")).toBe("en-GB");
  expect(tongueOf(at("content/chapters/patience.mdx"), "en-GB")).toBeUndefined();
  expect(tongueOf(undefined, "nl")).toBeUndefined();
});
