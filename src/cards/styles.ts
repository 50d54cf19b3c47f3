/** The rules that drawings are painted with, from the site's own style sheets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Rule, rulesOf } from "./rules.ts";

/** Reads src/styles/layers.css and what it imports, in its order and its layers. @param folder the project's */
export function siteRules(folder: string): readonly Rule[] {
  const read = (file: string) => readFileSync(join(folder, "src", "styles", file), "utf8");
  const list = read("layers.css");
  const [, names = ""] = /@layer ([^;]+);/.exec(list) ?? [];
  const imports = [...list.matchAll(/^@\w+ "\.\/([\w-]+\.css)"(?: layer\((\w+)\))?;/gm)];
  const sheets = imports.map(([, file = "", layer]) => ({ css: read(file), ...(layer ? { layer } : {}) }));
  return rulesOf(sheets, names.split(/,\s*/));
}
