import { existsSync, readdirSync } from "node:fs";
import { file, glob, type Loader } from "astro/loaders";
import { isTranslated, language } from "#words/language.ts";

/** A translation stands beside its original: patience.mdx and patience.nl.mdx. */
const sibling = /\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*(?=\.(?:mdx|yaml)$)/;

/** The name of a file without the language and without what kind of file it is. */
export const nameOf = (file: string): string => file.replace(sibling, "").replace(/\.(?:mdx|yaml)$/, "");

/** Of the files in a folder those to be read: this build's language where there is one, the original otherwise. */
export function chosen(files: readonly string[], to: string = language): string[] {
  const mine = new Set(files.filter((name) => sibling.exec(name)?.[0] === `.${to}`).map(nameOf));
  return files
    .filter((name) => (sibling.test(name) ? sibling.exec(name)?.[0] === `.${to}` : !mine.has(nameOf(name))))
    .sort();
}

/** The texts in a folder, one of each name. */
export const texts = (base: string): Loader =>
  glob({
    base,
    pattern: isTranslated ? chosen(readdirSync(base)) : ["*.mdx", "!*.*.mdx"],
    generateId: ({ entry }) => nameOf(entry),
  });

/** A list in one file. */
export function list(path: string): Loader {
  const mine = path.replace(/\.yaml$/, `.${language}.yaml`);
  return file(existsSync(mine) ? mine : path);
}
