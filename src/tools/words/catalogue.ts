/** The list of all messages, taken from the sources: what a translator works from. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@astrojs/compiler-rs";
import { root } from "../process.mjs";
import { labelsOf } from "./labels.ts";
import { type Mark, marksIn, marksOf, mayHoldMarks } from "./marks.ts";
import type { Forms } from "./translation.ts";

/** A message by its text in the source language. */
export interface Message {
  /** The source files it stands in. */
  readonly files: readonly string[];
  /** What a plural says for each category. */
  readonly forms?: Forms;
}

/** Everything that holds words of the interface, by its path from the project's folder. */
const sources = (): string[] =>
  globSync("src/**/*.{ts,tsx,astro}", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !/^src\/(?:tools|words)\//.test(file) && !file.endsWith(".d.ts"))
    .sort();

/** The messages of one source file. */
function messagesOf(file: string, code: string): Mark[] {
  const labels = labelsOf(file);
  if (labels.size === 0 && !mayHoldMarks(code)) return [];
  if (!file.endsWith(".astro")) return marksIn(code, file.endsWith("x") ? "tsx" : "ts", labels);
  const { ast } = parse(code);
  const scripts = [...code.matchAll(/^<script>$([\s\S]*?)^<\/script>$/gm)].flatMap(([, script = ""]) =>
    marksIn(script, "ts", labels),
  );
  return [...marksOf(typeof ast === "string" ? JSON.parse(ast) : ast, code, labels), ...scripts];
}

/** All messages of the interface, sorted by their text. */
export function collect(): Map<string, Message> {
  const found = new Map<string, { files: Set<string>; forms?: Forms }>();
  for (const file of sources()) {
    for (const { text, forms } of messagesOf(file, readFileSync(join(root, file), "utf8"))) {
      if (!/\p{L}/u.test(text)) continue;
      const message = found.get(text) ?? { files: new Set(), ...(forms ? { forms } : {}) };
      found.set(text, message);
      message.files.add(file);
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return new Map(sorted.map(([text, message]) => [text, { ...message, files: [...message.files] }]));
}

/** The catalogue as it is kept: each message with the files it stands in. */
export function listed(messages: ReadonlyMap<string, Message>): string {
  const lines = [...messages].map(
    ([text, { files }]) => `  ${JSON.stringify(text)}: ${JSON.stringify(files)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}
