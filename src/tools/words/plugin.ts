/** The bundler's part of the words: takes the marks away, so that readers load plain text in the build's language. */
import MagicString from "magic-string";
import type { Plugin } from "vite";
import { type Mark, marksIn, mayHoldWords } from "./marks.ts";

/** Text as it stands inside a template. */
const escaped = (text: string) => text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&");

/** A message as code: a string, a template, or the children of a sentence. */
function written(mark: Mark, text: string, part: (start: number, end: number) => string): string {
  if (mark.kind === "plural") return part(mark.start, mark.end);
  const pieces = text.split(/\{(\w+)\}/);
  const place = (name: string) => mark.places.find((one) => one.name === name);
  const code = (name: string) => {
    const found = place(name);
    return found ? part(found.start, found.end) : undefined;
  };
  if (mark.kind === "sentence") {
    const children = pieces.map((piece, at) => (at % 2 === 1 ? code(piece) : JSON.stringify(piece)));
    return `[${children.filter((child) => child !== '""').join(", ")}]`;
  }
  if (mark.places.length === 0) return JSON.stringify(text);
  const parts = pieces.map((piece, at) => {
    const value = at % 2 === 1 ? code(piece) : undefined;
    return value === undefined ? escaped(at % 2 === 1 ? `{${piece}}` : piece) : `\${${value}}`;
  });
  return `\`${parts.join("")}\``;
}

/** The marks that stand in none of the others between two places of a source. */
function outermost(marks: readonly Mark[], start: number, end: number): Mark[] {
  const found: Mark[] = [];
  for (const mark of marks)
    if (mark.start >= start && mark.end <= end && mark.start >= (found.at(-1)?.end ?? 0)) found.push(mark);
  return found;
}

/** A stretch of source with every message in it written out. */
function spelled(code: string, marks: readonly Mark[], start: number, end: number): string {
  let at = start;
  let result = "";
  for (const mark of outermost(marks, start, end)) {
    result += code.slice(at, mark.start) + written(mark, mark.text, inside(code, marks, mark));
    at = mark.end;
  }
  return result + code.slice(at, end);
}

const inside = (code: string, marks: readonly Mark[], mark: Mark) => (start: number, end: number) =>
  spelled(
    code,
    marks.filter((other) => other !== mark),
    start,
    end,
  );

/** The Vite plugin; islands, the pages' own scripts, the worker and the server all need it. */
export function words(): Plugin {
  return {
    name: "words",
    enforce: "pre",
    transform(code, id) {
      const file = id.split("?")[0] ?? "";
      if (file.includes("/node_modules/") || !mayHoldWords(code)) return null;
      const marks = marksIn(code, /\.[jt]sx$/.test(file) ? "tsx" : "ts");
      const result = new MagicString(code);
      for (const mark of outermost(marks, 0, code.length))
        if (mark.kind !== "plural")
          result.overwrite(mark.start, mark.end, written(mark, mark.text, inside(code, marks, mark)));
      return result.hasChanged()
        ? { code: result.toString(), map: result.generateMap({ hires: true }) }
        : null;
    },
  };
}
