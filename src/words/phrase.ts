/**
 * The words of the interface, marked where they stand and written in the source language. A build replaces each by its
 * translation and takes the marks away (src/tools/words/plugin.ts): what readers load is plain text. Nothing is looked
 * up at run time, and in bare Node the marks give the source language.
 */
import { language } from "./language.ts";

/** One text for each plural category of the language; `#` is the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

let rules: Intl.PluralRules | undefined;
let figures: Intl.NumberFormat | undefined;
let joined: Intl.ListFormat | undefined;

/** Words of the interface: phrase`You said ${said}.` Whole sentences, as other languages order their parts otherwise. */
export function phrase(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | undefined)[]
): string {
  return String.raw({ raw: parts }, ...values);
}

/**
 * A sentence with elements in it: sentence("Read {page} first.", { page: <a href="…">…</a> }). The result is a child
 * for Preact and Astro alike.
 */
export function sentence<Part>(words: string, parts: Readonly<Record<string, Part>>): (Part | string)[] {
  return words.split(/\{(\w+)\}/).map((piece, at) => (at % 2 === 1 ? (parts[piece] ?? piece) : piece));
}

/** A number with its noun: plural(weeks, { one: "# week", other: "# weeks" }) → "1 week", "1,200 weeks". */
export function plural(n: number, forms: Forms): string {
  rules ??= new Intl.PluralRules(language, { maximumFractionDigits: 0 });
  figures ??= new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  return (forms[rules.select(n)] ?? forms.other).replaceAll("#", figures.format(n));
}

/** Several things in one breath: list(["push", "pull", "person"]) → "push, pull and person". */
export function list(items: readonly string[]): string {
  joined ??= new Intl.ListFormat(language);
  return joined.format(items);
}
