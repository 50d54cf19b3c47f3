import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "./support/import-rules.ts";
import { circle, violations } from "./support/imports.ts";

const top = join(import.meta.dirname, "..");
const read = (pattern: string | readonly string[]) =>
  new Map(
    globSync(pattern, { cwd: top, exclude: (path) => path.includes("node_modules") })
      .sort()
      .map((file) => [file.replaceAll("\\", "/"), readFileSync(join(top, file), "utf8")] as const),
  );

const code = read(["src/**/*.{ts,tsx,mjs,astro,css}", "content/**/*.mdx"]);

describe("imports", () => {
  test("follow the table", () => {
    expect(code.size).toBeGreaterThan(20);
    expect([...code].flatMap(([file, source]) => violations(rules, file, source))).toEqual([]);
  });

  test("run in no circle", () => {
    expect(circle(code)).toEqual([]);
  });

  test.each([
    ["src/model/team.ts", 'import { h } from "preact";'],
    ["src/charts/LineChart.tsx", 'import type { Levers } from "#model/levers.ts";'],
    ["src/controls/ParameterSlider.tsx", 'const all = await import("../model/levers.ts");'],
    ["src/widgets/one/view.ts", 'export { look } from "../other/view.ts";'],
    ["src/site/Claim.astro", '---\nimport { Widget } from "#widgets/one/Widget.tsx";\n---\n<Widget />'],
    ["content/chapters/new.mdx", "import { simulate } from '../../src/model/simulate.ts';\n\nText."],
    ["src/layouts/Base.astro", '---\nconst all = import.meta.glob<{ a: 1 }>("../widgets/*/widget.ts");\n---'],
    ["src/helpers/things.ts", 'import { a } from "./a.ts";'],
  ])("are caught where they break it: %s", (file, source) => {
    expect(violations(rules, file, source)).toHaveLength(1);
  });

  test("are let through where they keep it", () => {
    const good =
      'import { a } from "#model/levers.ts";\nimport { b } from "./b.ts";\nimport c from "preact/hooks";';
    expect(violations(rules, "src/widgets/one/Widget.tsx", good)).toEqual([]);
    expect(
      circle(
        new Map([
          ["src/a.ts", 'import "./b.ts"'],
          ["src/b.ts", 'import { a } from "#a.ts"'],
        ]),
      ),
    ).toHaveLength(3);
  });
});

test("no file is longer than 250 lines", () => {
  const files = read(["src/**/*.{ts,tsx,mjs,astro,css}", "tests/**/*.{ts,tsx}"]);
  const long = [...files].filter(([, source]) => source.split("\n").length > 251).map(([file]) => file);
  expect(long).toEqual([]);
});

test("the model uses nothing that differs between browsers, and no clock", () => {
  const differs =
    /Math\.(?:random|exp|log|pow|sin|cos|tan|cbrt|hypot|atan|asin|acos|sinh|cosh)|\*\*|\bDate\b|performance\./;
  const bare = (source: string) => source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\/\/.*$/gm, "");
  const found = [...read("src/model/**/*.ts")]
    .filter(([, source]) => differs.test(bare(source)))
    .map(([file]) => file);
  expect(found).toEqual([]);
  expect(differs.test(bare("const x = Math.exp(1); // Math.sqrt"))).toBe(true);
});

const seeds = join(top, "..", "shared", "seeds");

test.runIf(existsSync(seeds))("nothing repeats eight words in a row of the source articles", () => {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/https?:\S+/g, "")
      .replaceAll(/[’']/g, "")
      .match(/[a-z0-9]+/g) ?? [];
  const runs = (text: string) =>
    words(text)
      .map((_, i, all) => all.slice(i, i + 8).join(" "))
      .slice(0, -7);
  const theirs = new Set(
    [...globSync("*.txt", { cwd: seeds })].flatMap((file) => runs(readFileSync(join(seeds, file), "utf8"))),
  );
  const ours = read(
    ["content/**/*", "src/**/*.{md,mdx,astro,ts,tsx}", "*.md"].map((glob) => glob.replace("**/*", "**/*.*")),
  );
  const copied = [...ours].flatMap(([file, text]) =>
    runs(text)
      .filter((run) => theirs.has(run))
      .map((run) => `${file}: ${run}`),
  );
  expect(theirs.size).toBeGreaterThan(500);
  expect(copied).toEqual([]);
});
