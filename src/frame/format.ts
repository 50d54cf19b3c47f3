import { number, phrase } from "#words/phrase.ts";
import type { GuessSpec } from "./contract.ts";

type GuessWording = Pick<GuessSpec, "prefix" | "unit" | "choices">;

/** A share as whole per cent: 0.3 → "30 %". */
export const percent = (share: number): string => phrase`${number(share * 100)} %`;

/** A sentence with `{name}` replaced by the number of that name; an unknown name stays as it is. */
export const filled = (sentence: string, numbers: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => numbers[name] ?? whole);

/** A guess as it is said: "week 34", "13 meetings a month", "push". */
export function guessWords(spec: GuessWording | undefined, value: number): string {
  // Inside a sentence an answer begins small, unless it is a name or a letter.
  if (spec?.choices)
    return (spec.choices[value] ?? "").replace(/^[A-Z](?=[a-z ]*$)/, (first) => first.toLowerCase());
  return [spec?.prefix, value, spec?.unit].filter((part) => part !== undefined && part !== "").join(" ");
}
