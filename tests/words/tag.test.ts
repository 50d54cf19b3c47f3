import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Plain, run } from "../../src/tools/process.mjs";
import { tagFault } from "../../src/tools/words/tag.ts";
import { translation } from "../../src/tools/words/translation.ts";
import { top } from "../support/site.ts";

test.each(["nl", "pt-BR", "zh-Hant", "tlh", "sr-Latn-RS"])("%s is a language", (tag) => {
  expect(tagFault(tag)).toBeUndefined();
});

test.each([
  ["NL", "write nl."],
  ["nl_NL", "write nl-NL."],
  ["pt-br", "write pt-BR."],
  ["dutch", "write nl."],
  ["German", "write de."],
  ["--", "such as nl"],
  ["-h", "such as nl"],
  ["", "such as nl"],
  ["../nl", "such as nl"],
  ["nederlands", "such as nl"],
])("%s is none, and what to write instead is said", (tag, told) => {
  expect(tagFault(tag)).toMatch(new RegExp(`^“${tag}” is no language: .*${told.replace(".", "\\.")}`));
});

test("no file is begun for what is no language, nor beside one that is", async () => {
  const folder = join(top, "content", "words");
  const before = readdirSync(folder);
  const args = [join(top, "src", "tools", "words.ts"), "tlh", "nl_NL", "en-GB"];
  const { code, output } = await run(process.execPath, args, { quiet: true });
  expect(readdirSync(folder)).toEqual(before);
  expect(code).toBe(1);
  expect(output).toContain("“nl_NL” is no language: write nl-NL.");
  expect(output).toContain("“en-GB” is the language that everything is written in.");
  expect(output).not.toContain(" at ");
});

test("a build in what is no language says so in one sentence", () => {
  expect(() => translation("nl_NL")).toThrow(Plain);
  expect(() => translation("nl_NL")).toThrow("PPP_LANG: “nl_NL” is no language: write nl-NL.");
});
