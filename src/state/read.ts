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
/** What a link said, short enough to be shown. */
export const quote = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
