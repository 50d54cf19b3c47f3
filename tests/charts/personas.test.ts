import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, difference, lab, vision } from "./colour.ts";

/** The personas' colours and the grounds they stand on, read from the style sheets. */
const read = (name: string) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), "utf8");
const sheets = [read("personas-tokens"), read("tokens")];
const selectors: Readonly<Record<string, string>> = {
  light: ":root {",
  dark: '[data-theme="dark"] {',
  project: ':root[data-mode="project"] {',
};
const personas = ["sales", "passive", "dynamic"] as const;
const pairs = [
  ["sales", "passive"],
  ["passive", "dynamic"],
  ["sales", "dynamic"],
] as const;

/** Every colour of a theme; where a selector comes more than once, the rule that has colours counts. */
function coloursOf(theme: string): (role: string) => string {
  const selector = selectors[theme] as string;
  const found = new Map<string, string>();
  for (const sheet of sheets) {
    for (let at = sheet.indexOf(selector); at >= 0; at = sheet.indexOf(selector, at + 1)) {
      const rule = sheet.slice(at, sheet.indexOf("}", at));
      for (const [, name = "", hex = ""] of rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi))
        if (!found.has(name)) found.set(name, hex);
    }
  }
  return (role) => {
    const colour = found.get(role);
    if (!colour) throw new Error(`No ${role} in ${theme}.`);
    return colour;
  };
}

describe.each(Object.keys(selectors))("%s", (theme) => {
  const colour = coloursOf(theme);

  test.each(["bg", "surface", "sunk"])("marks show and letters read on %s", (ground) => {
    for (const persona of personas) {
      expect(contrast(colour(persona), colour(ground)), persona).toBeGreaterThanOrEqual(3);
      expect(contrast(colour(`${persona}-text`), colour(ground)), persona).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("each letter reads on its own cell, and the reader's own on every cell", () => {
    for (const persona of personas) {
      expect(contrast(colour(`${persona}-text`), colour(`${persona}-tint`)), persona).toBeGreaterThanOrEqual(
        4.5,
      );
      expect(contrast(colour("ink"), colour(`${persona}-tint`)), persona).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.keys(vision))("lines stay apart for %s vision", (kind) => {
    const seen = vision[kind] as never;
    for (const [a, b] of pairs)
      expect(difference(lab(colour(a), seen), lab(colour(b), seen)), `${a} and ${b}`).toBeGreaterThanOrEqual(
        20,
      );
  });
});

test("the dark set is the same whether chosen or taken from the system", () => {
  const [own = ""] = sheets;
  const rule = (selector: string) => {
    const at = own.indexOf(selector);
    return own.slice(own.indexOf("{", at), own.indexOf("}", at)).replaceAll(/\s+/g, " ");
  };
  expect(rule(":root:not([data-theme])")).toBe(rule('[data-theme="dark"]'));
});
