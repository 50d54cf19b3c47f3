import { expect, test } from "vitest";
import { said } from "../../src/tools/words/plugin.ts";
import { pretended } from "../../src/tools/words/pseudo.ts";
import { type Forms, type Translation, translation } from "../../src/tools/words/translation.ts";
import { list, number, phrase, plural, sentence } from "../../src/words/phrase.ts";

const dutch: Readonly<Record<string, string | Forms>> = {
  "You said {said}. The model says {words}.": "Het model zegt {words}; jij zei {said}.",
  "Read {page} first.": "{page} eerst.",
  "the model": "het `model` van ${5}",
  "{one: # week, other: # weeks}": { one: "# week", other: "# weken" },
  "Team size": "Grootte van het team",
};
const told: Translation = {
  language: "nl",
  say: (text) => (typeof dutch[text] === "string" ? dutch[text] : text),
  count: (text, forms) => (typeof dutch[text] === "object" ? dutch[text] : forms),
};
const english = translation("en-GB");
const inDutch = (code: string, file = "src/frame/A.tsx") => said(code, file, told)?.toString() ?? code;
const inEnglish = (code: string, file = "src/frame/A.tsx") => said(code, file, english)?.toString() ?? code;

test("a phrase becomes the language's words, with its places in their order", () => {
  const code = "say(phrase`You said ${guess.said}. The model says ${words}.`);";
  expect(inDutch(code)).toBe("say(`Het model zegt ${words}; jij zei ${guess.said}.`);");
  expect(inEnglish(code)).toBe("say(`You said ${guess.said}. The model says ${words}.`);");
});

test("a sentence becomes the children of its element", () => {
  const code = '<p>{sentence("Read {page} first.", { page: <a href="/">{phrase`the model`}</a> })}</p>';
  expect(inDutch(code)).toBe('<p>{[<a href="/">{"het `model` van ${5}"}</a>, " eerst."]}</p>');
  expect(inEnglish(code)).toBe('<p>{["Read ", <a href="/">{"the model"}</a>, " first."]}</p>');
});

test("a plural gets the forms of the language, also inside a phrase", () => {
  const code = 'phrase`After ${plural(n, { one: "# week", other: "# weeks" })}.`';
  expect(inDutch(code)).toBe('`After ${plural(n, {"one":"# week","other":"# weken"})}.`');
  expect(inEnglish(code)).toBe(code.replace("phrase", ""));
});

test("labels of declarations need no mark, and nothing else in them is touched", () => {
  const code = 'export const n = { label: "Team size", key: "Team size", min: 4 };';
  expect(inDutch(code, "src/model/declared/team.ts")).toBe(
    'export const n = { label: "Grootte van het team", key: "Team size", min: 4 };',
  );
  expect(inDutch(code, "src/frame/format.ts")).toBe(code);
});

test("a language that nobody speaks is in brackets, longer by two fifths, with its places whole", () => {
  const text = "You said {said}. The model says {words}.";
  expect(pretended(text)).toMatch(/^\[.*\{said\}.*\{words\}.*\]$/);
  expect(pretended(text).length).toBeGreaterThan(1.3 * text.length);
  expect(() => translation("tlh")).toThrow(/content\/words\/tlh\.json/);
});

test("in bare Node the marks speak the source language", () => {
  expect(phrase`You said ${37}.`).toBe("You said 37.");
  expect(sentence("Read {page} first.", { page: 5 })).toEqual(["Read ", 5, " first."]);
  expect([0, 1, 1.4, 1200].map((n) => plural(n, { one: "# week", other: "# weeks" }))).toEqual([
    "0 weeks",
    "1 week",
    "1 week",
    "1,200 weeks",
  ]);
  expect(list(["push", "pull", "person"])).toBe("push, pull and person");
  expect([-1234.5, -0.04, 103.35].map((value) => number(value, 1))).toEqual(["−1,234.5", "0.0", "103.3"]);
});
