import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, difference, lab, vision } from "./colour.ts";

/** The colours as the site has them: read from the style sheet, not from a copy. */
const sheet = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");

function rolesAfter(selector: string, from = 0): Record<string, string> {
  const start = sheet.indexOf(selector, from);
  if (start < 0) throw new Error(`tokens.css has no rule “${selector}”.`);
  const rule = sheet.slice(sheet.indexOf("{", start), sheet.indexOf("}", start));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/gi)].map(([, name, hex]) => [
      name,
      long(hex as string),
    ]),
  );
}

const long = (hex: string) => (hex.length === 4 ? hex.replaceAll(/[0-9a-f]/gi, "$&$&") : hex);
const themes: Readonly<Record<string, Record<string, string>>> = {
  light: rolesAfter(":root {\n  --bg"),
  dark: rolesAfter('[data-theme="dark"]'),
  project: rolesAfter('[data-mode="project"]'),
  print: rolesAfter(":root,", sheet.indexOf("@media print")),
};
const voices = ["push", "pull", "person"] as const;
const get = (theme: string, role: string) => {
  const colour = themes[theme]?.[role];
  if (!colour) throw new Error(`No ${role} in ${theme}.`);
  return colour;
};

describe.each(Object.keys(themes))("%s", (theme) => {
  const colour = (role: string) => get(theme, role);
  const grounds = ["bg", "surface", "sunk"] as const;

  test.each(grounds)("text reads on %s", (ground) => {
    for (const role of ["ink", "ink2", "push-text", "pull-text", "person-text"]) {
      expect(contrast(colour(role), colour(ground)), role).toBeGreaterThanOrEqual(4.5);
    }
  });
  test.each(["bg", "surface", "sunk"])("marks, borders and shut doors show on %s", (ground) => {
    for (const role of [...voices, "edge", "shut"]) {
      expect(contrast(colour(role), colour(ground)), role).toBeGreaterThanOrEqual(3);
    }
  });
  test("each voice's text reads on its own tint", () => {
    for (const voice of voices) {
      expect(contrast(colour(`${voice}-text`), colour(`${voice}-tint`)), voice).toBeGreaterThanOrEqual(4.5);
    }
  });
  test("words on solid grounds read", () => {
    expect(contrast(colour("on-push"), colour("push"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour("bg"), colour("ink"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour("bg"), colour("pull"))).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(["light", "dark", "project"])("%s keeps push, pull and person apart", (theme) => {
  test.each(Object.keys(vision))("for %s vision", (kind) => {
    const seen = vision[kind];
    if (!seen) throw new Error(kind);
    for (const [a, b] of [
      ["push", "pull"],
      ["pull", "person"],
      ["push", "person"],
    ] as const) {
      const apart = difference(lab(get(theme, a), seen), lab(get(theme, b), seen));
      expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(20);
    }
  });
});

describe("in grey", () => {
  const lines = readFileSync(new URL("../../src/styles/lines.css", import.meta.url), "utf8");
  const lightness = (theme: string, role: string) => lab(get(theme, role), vision["normal"] as never)[0];

  test("push and pull differ in lightness where they can, and always by dash, hatch and ring", () => {
    for (const theme of ["light", "project"]) {
      expect(Math.abs(lightness(theme, "push") - lightness(theme, "pull")), theme).toBeGreaterThanOrEqual(12);
    }
    expect(lines).toMatch(/\.line\.is-dashed\s*{[^}]*stroke-dasharray/);
    expect(lines).toMatch(/\.hatch-line\s*{[^}]*fill: var\(--tone\)/);
    expect(lines).toMatch(/\.dot\.is-below\s*{[^}]*stroke: var\(--tone\)/);
  });
  test("the hatch itself shows: its lines against its ground", () => {
    for (const theme of Object.keys(themes)) {
      expect(contrast(get(theme, "push"), get(theme, "push-tint")), theme).toBeGreaterThanOrEqual(3);
    }
  });
  test("a nearly shut door is lighter than a shut one, an open one lighter than both", () => {
    for (const theme of ["light", "project"]) {
      expect(lightness(theme, "pull-tint")).toBeGreaterThan(lightness(theme, "push") + 20);
      expect(lightness(theme, "push")).toBeGreaterThan(lightness(theme, "shut") + 3);
    }
  });
});

test("the dark set is the same whether chosen or taken from the system", () => {
  const system = rolesAfter(":root:not([data-theme])", sheet.indexOf("prefers-color-scheme"));
  expect(system).toEqual(themes["dark"]);
});

test("CIEDE2000 agrees with published pairs (Sharma, Wu & Dalal 2005)", () => {
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});
