import { onGrid } from "#model/levers.ts";
import { phrase } from "#words/phrase.ts";

/** The range that a number of a link must keep to. */
export interface Range {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
}

/** The number in the text, on the grid and within the range; `usual` where it is no number. */
export function readNumber(
  text: string,
  { label, min, max, step }: Range,
  usual: number,
  problems: string[],
): number {
  const said = phrase`This link had a value we could not use (${label} = ${quote(text)}).`;
  if (!/^-?\d{1,9}(\.\d{1,9})?$/.test(text)) {
    const instead = Number.isNaN(usual)
      ? phrase`Showing the question again.`
      : phrase`Showing ${short(usual)}.`;
    problems.push(`${said} ${instead}`);
    return usual;
  }
  const value = Number(text);
  if (value < min || value > max) {
    const nearest = value < min ? min : max;
    const instead =
      value < min
        ? phrase`Showing ${short(nearest)}, the least.`
        : phrase`Showing ${short(nearest)}, the most.`;
    problems.push(`${said} ${instead}`);
    return nearest;
  }
  return step ? onGrid({ min, max, step }, value) : value;
}

/** A number as it stands in a link: at most four decimals and no trailing zeros. */
export const short = (value: number) => String(Number(value.toFixed(4)));

/** What a link said, in one line and short enough to be shown. */
export function quote(text: string): string {
  const line = tidy(text.slice(0, 10 * mostLetters));
  const shown = shorten(line, mostLetters);
  return shown === line ? line : `${shown}…`;
}

const mostLetters = 24;

/** One line of printable text: what would break a line, or turn its direction, becomes a space. */
export const tidy = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** At most so many characters, never half of one. */
export const shorten = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length > most ? letters.slice(0, most).join("").trimEnd() : text;
};

/** As many sentences as somebody reads; what is left out is owned up to. */
export const few = (problems: readonly string[]): readonly string[] =>
  problems.length > mostSaid
    ? [...problems.slice(0, mostSaid), phrase`More in this link could not be used.`]
    : problems;

const mostSaid = 12;
