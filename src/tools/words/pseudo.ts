/**
 * Two languages that nobody speaks, made while building: accented letters, two fifths longer, in brackets. What stands
 * outside brackets was not marked; a bracket within brackets was glued. `en-XA` runs from the left, `en-XB` from the right.
 */
export const pseudo: readonly string[] = ["en-XA", "en-XB"];

const accents: Readonly<Record<string, string>> = {
  ...{ a: "á", c: "ç", e: "é", i: "í", n: "ñ", o: "ö", u: "ü", y: "ý" },
  ...{ A: "Å", C: "Ç", E: "É", I: "Í", N: "Ñ", O: "Ö", U: "Ü" },
};

/** A text of the source language as a pseudo-language says it; places such as `{said}` stay. */
export function pretended(text: string): string {
  const pieces = text.split(/(\{\w+\}|#)/);
  const letters = pieces.filter((_, at) => at % 2 === 0).join("").length;
  let missing = Math.ceil(letters * 0.4);
  const longer = pieces.map((piece, at) =>
    at % 2 === 1
      ? piece
      : piece.replaceAll(/[a-zA-Z]/g, (letter) => {
          const accented = accents[letter] ?? letter;
          if (missing <= 0 || !/[aeiou]/.test(letter)) return accented;
          missing -= 1;
          return accented + accented;
        }),
  );
  return `[${longer.join("")}${"·".repeat(Math.max(0, missing))}]`;
}
