import { phrase } from "#words/phrase.ts";
import { quote } from "./read.ts";

/** The parts of a picture that a frame may show, by their names in links. Never renamed; public/embedded.js knows them too. */
export const parts = ["picture", "controls", "words"] as const;
export type Part = (typeof parts)[number];

/** The looks that a frame may ask for; without one it is the reader's own. */
export const looks = ["light", "dark"] as const;
export type Look = (typeof looks)[number];

/** What an embed's address says beside the settings of its picture. */
export interface EmbedOptions {
  /** The parts to show; all of them where absent. */
  readonly show?: readonly Part[];
  readonly theme?: Look;
}

/** The options in a query, and a sentence for each that could not be used. Never throws. */
export function readEmbed(query: string): EmbedOptions & { readonly problems: readonly string[] } {
  const given = new URLSearchParams(query);
  const problems: string[] = [];
  const asked = given.get("show")?.split(",") ?? [];
  const show = parts.filter((part) => asked.includes(part));
  const unknown = asked.filter((name) => name !== "" && !parts.some((part) => part === name));
  if (unknown.length > 0) {
    const named = quote(unknown.join(", "));
    problems.push(
      show.length > 0
        ? phrase`This link asked for a part we do not have (${named}). It is left out.`
        : phrase`This link asked for a part we do not have (${named}). Everything is shown.`,
    );
  }
  const look = given.get("theme");
  const theme = looks.find((known) => known === look);
  if (look !== null && !theme)
    problems.push(phrase`This link asked for a look we do not have (${quote(look)}). Showing your own.`);
  return { ...(show.length > 0 ? { show } : {}), ...(theme ? { theme } : {}), problems };
}

/** The query of an embed without the question mark: its options, then the settings of its picture. */
export function embedQuery({ show = parts, theme }: EmbedOptions, settings: string): string {
  const some = parts.filter((part) => show.includes(part));
  const all = some.length === 0 || some.length === parts.length;
  return [...(all ? [] : [`show=${some.join(",")}`]), ...(theme ? [`theme=${theme}`] : []), settings]
    .filter(Boolean)
    .join("&");
}
