/**
 * The words of the interface, marked where they stand and written in the source language. A build replaces each by its
 * translation and takes the marks away (src/tools/words/plugin.ts): what readers load is plain text. Nothing is looked
 * up at run time, and in bare Node the marks give the source language.
 */
import { language } from "./language.ts";

/** One text for each plural category of the language; `#` is the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const formats: Intl.NumberFormat[] = [];
let rules: Intl.PluralRules | undefined;
let lists: Intl.ListFormat | undefined;

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
  return (forms[rules.select(n)] ?? forms.other).replaceAll("#", number(n));
}

/** Several things in one breath: list(["push", "pull", "person"]) → "push, pull and person". */
export function list(items: readonly string[]): string {
  lists ??= new Intl.ListFormat(language);
  return lists.format(items);
}

/** A number as readers of this language see it, with a true minus: −1,234.5. `digits` decimals, none by default. */
export function number(value: number, digits = 0): string {
  formats[digits] ??= new Intl.NumberFormat(language, {
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
    signDisplay: "negative",
  });
  // Rounded as it stands: a formatter of its own reads 103.35 where the machine has a little less.
  return formats[digits].format(Number(value.toFixed(digits))).replace("-", "−");
}
