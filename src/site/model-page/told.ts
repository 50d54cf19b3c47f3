import type { OutputSpec } from "#model/spec.ts";
import { phrase } from "#words/phrase.ts";

/** A number as a reader sees it: no rounding noise, at most four decimals, a true minus. */
export const plain = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toFixed(4))).replace("-", "−") : phrase`no end`;

/** A number that was measured: three digits that count. */
export const measured = (value: number): string => plain(Number(value.toPrecision(3)));

/** From one end to the other. */
export const range = (low: number, high: number): string =>
  high === Number.POSITIVE_INFINITY ? phrase`${plain(low)} or more` : phrase`${plain(low)} to ${plain(high)}`;

/** The range of a result. */
export const rangeOf = ({ min, max }: OutputSpec): string => range(min, max);

/** The parts of a text, with the ids of published findings that are listed among the sources. */
export function withStudies(
  text: string,
  known: ReadonlyMap<string, unknown>,
): readonly { readonly text: string; readonly study?: string }[] {
  return text.split(/\b([BC]\d+[a-d]?)\b/).map((part) => {
    const study = [part, part.replace(/[a-d]$/, "")].find((id) => known.has(id));
    return study === undefined ? { text: part } : { text: part, study };
  });
}
