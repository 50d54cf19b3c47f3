/** What a build's language says for the messages of the source language. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Plain, root } from "../process.mjs";
import { faultOf, faults } from "./faults.ts";
import { pretended, pseudo } from "./pseudo.ts";
import { tagFault } from "./tag.ts";

/** One text for each plural category. */
export type Forms = Readonly<Record<string, string>>;

/** A translation file, `content/words/<language>.json`: the message in the source language, and what is said for it. */
export type Catalogue = Readonly<Record<string, string | Forms>>;

export interface Translation {
  readonly language: string;
  /** A text, by its text in the source language. */
  readonly say: (text: string) => string;
  /** The forms of a plural, by how the catalogue names it. */
  readonly count: (text: string, forms: Forms) => Forms;
}

/** The language all words are written in. */
export const source = "en-GB";

/** Where the words of a language are kept. */
export const catalogueFile = (language: string): string => join(root, "content", "words", `${language}.json`);

/** The language asked for from outside: `PPP_LANG=nl`. */
export const wanted = (): string => process.env["PPP_LANG"] || source;

/**
 * The words of a language; what it lacks stays in the source language.
 * @throws Plain where no file and no rule makes this language
 */
export function translation(language: string): Translation {
  if (language === source) return { language, say: (text) => text, count: (_, forms) => forms };
  if (pseudo.includes(language)) {
    const all = (forms: Forms) =>
      Object.fromEntries(Object.entries(forms).map(([category, text]) => [category, pretended(text)]));
    return { language, say: pretended, count: (_, forms) => all(forms) };
  }
  const fault = tagFault(language);
  if (fault) throw new Plain(`PPP_LANG: ${fault}`);
  if (!existsSync(catalogueFile(language))) {
    throw new Plain(
      `PPP_LANG=${language}: there is no content/words/${language}.json. CONTRIBUTING.md says how to add one.`,
    );
  }
  return spoken(language, catalogueOf(language));
}

/** The words of a language by its translations; a faulty one is not used. */
export function spoken(language: string, words: Catalogue): Translation {
  const told = (text: string) => (isTold(language, text, words[text]) ? words[text] : undefined);
  return {
    language,
    say: (text) => (told(text) as string | undefined) ?? text,
    count: (text, forms) => (told(text) as Forms | undefined) ?? forms,
  };
}

/**
 * A translation file.
 * @throws Plain where it cannot be read
 */
export function catalogueOf(language: string): Catalogue {
  try {
    return JSON.parse(readFileSync(catalogueFile(language), "utf8"));
  } catch (error) {
    throw new Plain(`content/words/${language}.json cannot be read: ${(error as Error).message}.`);
  }
}

/** Whether there is a translation that can be used; an empty one is still to be made. */
const isTold = (language: string, text: string, said: string | Forms | undefined): boolean =>
  said !== undefined &&
  faultOf(language, text, said) === undefined &&
  (typeof said === "object" ? Object.values(said).every(Boolean) : said !== "");

/** How many messages a language still lacks, and so says in the source language. */
export function untranslated(language: string): number {
  if (language === source || pseudo.includes(language)) return 0;
  const words = catalogueOf(language);
  return Object.keys(catalogueOf(source)).filter((text) => !isTold(language, text, words[text])).length;
}

/** The translations of a language that has any. */
const kept = (language: string): Catalogue =>
  language !== source && existsSync(catalogueFile(language)) ? catalogueOf(language) : {};

/** What a build in this language has to say about its translations: each faulty one stands in English instead. */
export function refused(language: string, words: Catalogue = kept(language)): string[] {
  const known = new Set(Object.keys(catalogueOf(source)));
  const translated = Object.entries(words).filter(([text]) => known.has(text));
  return faults(language, Object.fromEntries(translated), known).map(
    (fault) => `${fault} It stands in English.`,
  );
}
