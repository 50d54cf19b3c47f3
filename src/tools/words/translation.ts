/** What a build's language says for the messages of the source language. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process.mjs";
import { pretended, pseudo } from "./pseudo.ts";

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
 * @throws where no file and no rule makes this language
 */
export function translation(language: string): Translation {
  if (language === source) return { language, say: (text) => text, count: (_, forms) => forms };
  if (pseudo.includes(language)) {
    const all = (forms: Forms) =>
      Object.fromEntries(Object.entries(forms).map(([category, text]) => [category, pretended(text)]));
    return { language, say: pretended, count: (_, forms) => all(forms) };
  }
  if (!existsSync(catalogueFile(language))) {
    throw new Error(
      `PPP_LANG=${language}: there is no content/words/${language}.json. CONTRIBUTING.md says how to add one.`,
    );
  }
  const words = JSON.parse(readFileSync(catalogueFile(language), "utf8")) as Catalogue;
  return {
    language,
    say: (text) => (isTold(words[text]) && typeof words[text] === "string" ? words[text] : text),
    count: (text, forms) => (isTold(words[text]) && typeof words[text] === "object" ? words[text] : forms),
  };
}

/** Whether there is a translation; an empty one is still to be made. */
const isTold = (said: string | Forms | undefined): boolean =>
  typeof said === "object" ? Object.values(said).every(Boolean) : Boolean(said);

/** How many messages a language still lacks, and so says in the source language. */
export function untranslated(language: string): number {
  if (language === source || pseudo.includes(language)) return 0;
  const read = (name: string) => JSON.parse(readFileSync(catalogueFile(name), "utf8")) as Catalogue;
  const words = read(language);
  return Object.keys(read(source)).filter((text) => !isTold(words[text])).length;
}
