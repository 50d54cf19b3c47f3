/** The words of a chapter as a reader meets them, taken from its source. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { top } from "../support/site.ts";

/** What stands where a component puts a computed number. */
export const computed = "†";

/** Notes that tell a source's or a study's words: their figures are published ones, and marked as such. */
const told = /<(Source|Evidence|Claim)\b[^>]*>[\s\S]*?<\/\1>/g;

const frontmatter = /^---\n([\s\S]*?)\n---\n/;

/** The text of a chapter without frontmatter, imports and tags; each computed number is one sign. */
export function proseOf(slug: string, folder: "chapters" | "facilitator" = "chapters"): string {
  const source = readFileSync(join(top, "content", folder, `${slug}.mdx`), "utf8");
  return source
    .replace(frontmatter, "")
    .replaceAll(/^import .*$/gm, "")
    .replaceAll(/<(?:Num|Live)\b[^>]*\/>/g, computed);
}

/** The sentences in the frontmatter of a facilitator's file, without queries and ids; numbers as above. */
export function notesOf(slug: string): string {
  const source = readFileSync(join(top, "content", "facilitator", `${slug}.mdx`), "utf8");
  const strings = (value: unknown, name = ""): string[] => {
    if (typeof value === "string") return name === "query" || name === "studies" ? [] : [value];
    if (Array.isArray(value)) return value.flatMap((each) => strings(each, name));
    return Object.entries((value ?? {}) as object).flatMap(([key, each]) => strings(each, key));
  };
  return strings(parse(frontmatter.exec(source)?.[1] ?? ""))
    .map((text) => text.replace(/(?<![.?!])$/, "."))
    .join("\n")
    .replaceAll(/\{[\w-]+:\w+\}/g, computed);
}

/** The same text without headings and tags: sentences only. */
export const sentences = (prose: string): string =>
  prose
    .replaceAll(/<h[2-6][^>]*>[\s\S]*?<\/h[2-6]>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\{[^}]*\}/g, " ")
    .replaceAll(/\s+/g, " ");

/** The parts of it that are said by us or by the model, without what a source or a study says. */
export const ownWords = (prose: string): string => sentences(prose.replaceAll(told, " "));

const small = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand";
const amount = String.raw`(?:\d[\d.,]*|${small}|(?:thir|four|fif|six|seven|eigh|nine)teen|${tens})(?:[ -](?:${small}|${tens}))*`;
const units = [
  ...[
    "weeks?",
    "months?",
    "quarters?",
    "years?",
    "hours?",
    "meetings?",
    "contacts?",
    "calls",
    "doors",
    "points?",
  ],
  ...[
    "per cent",
    "%",
    "wins?",
    "tries",
    "rep-weeks?",
    "times",
    "proposals?",
    "shoppers?",
    "more",
    "fewer",
    "less",
  ],
  String.raw`(?:out )?of (?:the )?(?:a )?(?:\d+|twelve|hundred)`,
].join("|");
const numbered = new RegExp(String.raw`\b(?:${amount})[ -](?:${units})(?!\w)|\b\d[\d,.]*\b`, "gi");

/**
 * How many there are of what every picture shows, and how long it shows them: these are said in words, and the
 * widgets' declarations hold them (runs, weeks, the size of the team).
 */
const sizes = [/^two years?$/i, /^(?:the |a )?twelve people$/i];

/** Numbers typed by hand beside a unit, where a component should have put a computed one. */
export const typedNumbers = (text: string): string[] =>
  [...text.matchAll(numbered)]
    .map(([found]) => found)
    .filter((found) => !sizes.some((size) => size.test(found)));
