import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { html, pagesIn, pretended, top } from "../support/site.ts";
import { isContent, isInterface, outside, type Run, runsOf } from "./outside.ts";

/** Names, which are the same in every language, and letters that stand for firms and people. */
const names = /^(?:Push, Pull, Person|[A-Z]|[SPD]{2,}|CSV|QR|MIT|[CTMSD]\d{1,2})$/;

const read = (patterns: readonly string[]) =>
  globSync(patterns, { cwd: top })
    .map((file) => readFileSync(join(top, file), "utf8"))
    .join("\n");

/** A text as it is compared: without markup, quotation marks and capitals. */
const plain = (text: string) =>
  text
    .replaceAll(/<[^>]*>|[*`"“”‘’']/g, " ")
    .replaceAll(/\s+/g, " ")
    .toLowerCase();

/** What the essay itself says: its files have siblings in other languages, and need no mark. */
const essay = read([
  "content/**/*.{mdx,yaml}",
  "src/model/**/*.{md,ts}",
  "src/site/model-page/*.astro",
  "CHANGELOG.md",
]);
const content = plain(essay) + plain(essay.replaceAll(/^\s*-?\s*\w+: /gm, " "));
/** The stretches of a text between numbers and signs. */
const pieces = (text: string) =>
  text.split(/[\d.,:;·()|/–—→?!…=<>≤≥≠×+]+/).map((piece) => piece.replaceAll(/\s+/g, " ").trim());

/** The titles among it, which stand in the header and in forms too. */
const titles = new Set(
  pieces(read(["content/plan.yaml", "content/agendas.yaml"]).replaceAll(/["\n]/g, "|")).map((piece) =>
    plain(piece).trim(),
  ),
);

/** The stretches of a run that neither a mark nor a number nor the content accounts for. */
const unmarked = ({ text, strict }: Run) =>
  pieces(outside(text))
    .filter((piece) => /\p{L}{2}/u.test(piece) && !names.test(piece))
    .filter((piece) => !(strict ? titles.has(plain(piece).trim()) : content.includes(plain(piece).trim())));

describe("in a language that nobody speaks", () => {
  const pages = pagesIn(pretended);

  test("every page says which language it is in", () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((page) => !html(page, pretended).includes('<html lang="en-XA"'))).toEqual([]);
  });

  test("no page holds a word outside brackets that is not the essay's own", () => {
    const runs = pages.flatMap((page) => runsOf(html(page, pretended), isContent, isInterface));
    expect(runs.filter(({ strict }) => strict).length).toBeGreaterThan(1000);
    expect([...new Set(runs.flatMap(unmarked))]).toEqual([]);
  });
});

test("words outside brackets are found, in text and in attributes", () => {
  const page =
    '<form title="Bare"><p>[Töld] and <b>[nööt {said}]</b></p><code>code</code><p lang="en-GB">Theirs</p></form>';
  expect(runsOf(page, isContent, isInterface).flatMap(unmarked)).toEqual(["Bare", "and"]);
});
