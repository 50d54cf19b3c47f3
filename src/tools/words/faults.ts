/** What can be wrong with a translation, told so that its author can mend it. */
import type { Catalogue, Forms } from "./translation.ts";

/** The names of the places in a text: "{said}" of "You said {said}.". */
export const placesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** The plural categories that a language tells apart. */
export const categoriesOf = (language: string): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** Whether the catalogue names a plural so: "{one: # week, other: # weeks}". */
const isPlural = (text: string): boolean => /^\{(?:zero|one|two|few|many|other): /.test(text);

/** Which places of a message a translation lacks, and which of its own the message does not have. */
function misplaced(text: string, said: string, mayLack: boolean): string[] {
  const [known, used] = [placesIn(text), placesIn(said)];
  const lacks = mayLack ? [] : known.filter((place) => !used.includes(place));
  return [
    ...lacks.map((place) => `${place} is missing`),
    ...used.filter((place) => !known.includes(place)).map((place) => `${place} is unknown`),
  ];
}

/** What is wrong with one translation; nothing where it is good, or still to be made. */
export function faultOf(language: string, text: string, said: string | Forms): string | undefined {
  if (said === "") return undefined;
  const plural = isPlural(text);
  if (typeof said === "string")
    return plural
      ? "this is a plural and needs one text for each category"
      : misplaced(text, said, false).join(", ") || undefined;
  if (typeof said !== "object" || said === null || Array.isArray(said)) return "this is no text";
  if (!plural) return "this is no plural and needs one text";
  if (Object.values(said).every((form) => form === "")) return undefined;
  const categories = categoriesOf(language);
  const strange = Object.keys(said).filter((one) => !categories.includes(one));
  const wrong = [
    ...categories.filter((one) => !said[one]).map((one) => `“${one}” is missing`),
    ...strange.map((one) => `“${one}” is unknown, as the language does not tell it apart`),
    ...misplaced(text, Object.values(said).join(" "), true),
    ...(text.includes("#") && said["other"] && !said["other"].includes("#")
      ? ["# is missing in “other”"]
      : []),
  ];
  return wrong.join(", ") || undefined;
}

/** What is wrong with a language's translations, one sentence for each message; those still to be made are no fault. */
export const faults = (
  language: string,
  translated: Catalogue,
  messages: { has(text: string): boolean },
): string[] =>
  Object.entries(translated).flatMap(([text, said]) => {
    const fault = messages.has(text)
      ? faultOf(language, text, said)
      : "this is not in the source language any more";
    return fault ? [`content/words/${language}.json: “${text}”: ${fault}.`] : [];
  });
