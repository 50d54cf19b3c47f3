/** The bundler's part of the words: takes the marks away, so that readers load plain text in the build's language. */
import { relative } from "node:path";
import MagicString from "magic-string";
import type { Plugin } from "vite";
import { root } from "../process.mjs";
import { labelsOf } from "./labels.ts";
import { type Mark, marksIn, mayHoldMarks } from "./marks.ts";
import { refused, source, type Translation, translation, wanted } from "./translation.ts";

/** Text as it stands inside a template. */
const escaped = (text: string) => text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&");

/** The marks between two places of a source that stand in none of the others. */
function outermost(marks: readonly Mark[], start: number, end: number): Mark[] {
  const found: Mark[] = [];
  for (const mark of marks)
    if (mark.start >= start && mark.end <= end && mark.start >= (found.at(-1)?.end ?? 0)) found.push(mark);
  return found;
}

/** Writes the messages of one source as plain code. */
function writer(code: string, marks: readonly Mark[], { language, say, count }: Translation) {
  /** A message: a string, a template, the children of a sentence, or the forms of a plural. */
  function message(mark: Mark): string {
    if (mark.forms && language === source) return code.slice(mark.start, mark.end);
    if (mark.forms) return JSON.stringify(count(mark.text, mark.forms));
    const text = say(mark.text);
    const pieces = text.split(/\{(\w+)\}/);
    const place = (name = "") => {
      const found = mark.places.find((one) => one.name === name);
      return found && stretch(found.start, found.end);
    };
    if (mark.kind === "sentence")
      return `[${pieces.flatMap((piece, at) => (at % 2 === 1 ? (place(piece) ?? []) : piece ? JSON.stringify(piece) : [])).join(", ")}]`;
    if (mark.places.length === 0) return JSON.stringify(text);
    const parts = pieces.map((piece, at) => {
      const value = at % 2 === 1 ? place(piece) : undefined;
      return value ? `\${${value}}` : escaped(at % 2 === 1 ? `{${piece}}` : piece);
    });
    return `\`${parts.join("")}\``;
  }

  /** A stretch of the source with every message in it written out. */
  function stretch(start: number, end: number): string {
    let at = start;
    let result = "";
    for (const mark of outermost(marks, start, end)) {
      result += code.slice(at, mark.start) + message(mark);
      at = mark.end;
    }
    return result + code.slice(at, end);
  }
  return message;
}

/**
 * A source with its words in a language, and without marks; undefined where there is nothing to change.
 * @param file its path from the project's folder
 */
export function said(code: string, file: string, told: Translation): MagicString | undefined {
  const labels = labelsOf(file);
  if (labels.size === 0 && !mayHoldMarks(code)) return undefined;
  const marks = marksIn(code, file.endsWith("x") ? "tsx" : "ts", labels);
  const message = writer(code, marks, told);
  const result = new MagicString(code);
  for (const mark of outermost(marks, 0, code.length)) {
    const next = message(mark);
    if (next !== code.slice(mark.start, mark.end)) result.overwrite(mark.start, mark.end, next);
  }
  return result.hasChanged() ? result : undefined;
}

/** The Vite plugin; islands, the pages' own scripts, the worker and the server all need it. */
export function words(language: string = wanted()): Plugin {
  const told = translation(language);
  return {
    name: "words",
    enforce: "pre",
    // A build says it itself (src/tools/build.ts).
    configureServer() {
      for (const fault of refused(language)) console.warn(fault);
    },
    transform(code, id) {
      const file = relative(root, id.split("?")[0] ?? "").replaceAll("\\", "/");
      if (file === "src/words/language.ts") return code.replace(`"${source}"`, JSON.stringify(language));
      const result = file.startsWith("src/") ? said(code, file, told) : undefined;
      return result && { code: result.toString(), map: result.generateMap({ hires: true }) };
    },
  };
}
