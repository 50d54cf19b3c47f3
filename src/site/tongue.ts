import { isTranslated, language } from "#words/language.ts";

/** The language that the content was written in. */
const written = "en-GB";

/**
 * What `lang` says of the words that come from a file of the content: a build's own language where the file is a
 * translation into it, and that of the original otherwise. In the source language nothing is said.
 *
 * @param file the entry that holds the words; where there is none nothing is said
 */
export function tongueOf(
  file: { readonly filePath?: string | undefined } | undefined,
  to: string = language,
): string | undefined {
  if (!file || to === written) return undefined;
  return /\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.(?:mdx|yaml)$/.exec(file.filePath ?? "")?.[1] === to
    ? to
    : written;
}

/** Whether the words of an entry stand in another language than the page around them. */
export const isForeign = (file: { readonly filePath?: string | undefined } | undefined): boolean =>
  isTranslated && tongueOf(file) === written;
