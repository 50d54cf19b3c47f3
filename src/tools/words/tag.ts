/** Whether what somebody wrote names a language that one can translate into. */
import { pseudo } from "./pseudo.ts";

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** A tag in its usual form, where it names a language. */
function canonical(tag: string): string | undefined {
  try {
    const [usual = ""] = Intl.getCanonicalLocales(tag);
    return names.of(new Intl.Locale(usual).language) ? usual : undefined;
  } catch {
    return undefined;
  }
}

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** The tag of a language by its English name: Dutch → nl. */
const byName = (name: string): string | undefined =>
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((tag) => names.of(tag)?.toLowerCase() === name.toLowerCase());

/** What is wrong with the name of a language, in one sentence; nothing where it can be used. */
export function tagFault(tag: string): string | undefined {
  const right = canonical(tag.replaceAll("_", "-")) ?? byName(tag);
  if (!right) return `“${tag}” is no language: write its tag, such as nl or pt-BR.`;
  if (right !== tag) return `“${tag}” is no language: write ${right}.`;
  return pseudo.includes(tag) ? `“${tag}” has no file: a build makes it by itself.` : undefined;
}
