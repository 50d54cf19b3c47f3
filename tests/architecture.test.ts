import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { circle, type Rule, violations } from "./support/imports.ts";

/** Who may import whom: a staircase from what is true to what is read. */
const table: readonly Rule[] = [
  { from: "src/words/", npm: [], to: ["src/words/"] },
  { from: "src/model/", npm: [], to: ["src/model/"] },
  { from: "src/charts/", npm: ["preact", "d3"], to: ["src/charts/"] },
  {
    from: "src/controls/",
    npm: ["preact"],
    to: ["src/controls/", "src/charts/Icon.tsx", "src/model/spec.ts"],
  },
  { from: "src/state/", npm: ["@preact/signals"], to: ["src/state/", "src/model/"] },
  {
    from: "src/frame/",
    npm: ["preact", "@preact/signals"],
    to: [
      "content/robustness.json",
      "src/frame/",
      "src/model/",
      "src/charts/",
      "src/controls/",
      "src/state/",
      "src/worker/",
      ...["src/embed/dialog.tsx", "src/embed/subject.ts"],
    ],
  },
  {
    from: "src/embed/",
    npm: ["preact"],
    to: [
      ...["src/embed/", "src/state/", "src/charts/Icon.tsx", "src/controls/"],
      ...["src/styles/embed-dialog.css", "src/styles/wear.ts"],
    ],
  },
  {
    from: "src/worker/",
    npm: [],
    to: ["src/worker/", "src/model/", "src/state/", "src/frame/contract.ts", "src/widgets/*/view.ts"],
  },
  {
    from: "src/widgets/*/",
    npm: ["preact", "@preact/signals"],
    to: ["src/widgets/$1/", "src/model/", "src/charts/", "src/controls/", "src/state/", "src/frame/"],
  },
  {
    from: "src/site/",
    npm: ["astro:", "preact", "parse5", "yaml"],
    to: [
      "content/moved.yaml",
      ...["src/site/", "src/model/", "src/charts/", "src/state/", "src/frame/", "src/styles/"],
      ...[
        "src/offline/",
        "src/presenter/steps.ts",
        "src/presenter/agenda.ts",
        "src/search/SearchButton.astro",
      ],
      ...["src/widgets/*/widget.ts", "src/widgets/*/story.ts", "src/widgets/*/Art.tsx"],
    ],
  },
  {
    from: "src/playbook/",
    npm: ["astro:", "preact", "@preact/signals"],
    to: [
      ...[
        "src/playbook/",
        "src/model/",
        "src/charts/",
        "src/state/",
        "src/frame/",
        "src/worker/simulator.ts",
      ],
      ...["src/site/", "src/widgets/the-sandbox/widget.ts", "src/widgets/the-sandbox/words.ts"],
    ],
  },
  {
    from: "src/presenter/",
    npm: ["astro:", "preact", "@preact/signals", "uqr"],
    to: [
      ...["src/presenter/", "src/state/", "src/frame/", "src/controls/", "src/charts/"],
      ...["src/site/chapters.ts", "src/site/widgets.ts", "src/worker/simulator.ts", "src/styles/"],
    ],
  },
  { from: "src/offline/", npm: [], to: ["src/offline/"] },
  {
    from: "src/lms/",
    npm: [],
    to: ["src/lms/", "src/frame/lens.ts", "src/state/codec.ts"],
  },
  {
    from: "src/search/",
    npm: ["astro:", "preact", "minisearch"],
    to: ["src/search/", "src/charts/", "src/state/", "src/site/", "src/facilitate/", "src/styles/"],
  },
  {
    from: "src/facilitate/",
    npm: ["astro:", "preact", "@preact/signals"],
    to: [
      ...["src/facilitate/", "src/layouts/", "src/site/", "src/presenter/", "src/state/", "src/frame/"],
      ...["src/charts/", "src/model/", "src/styles/", "src/worker/simulator.ts"],
    ],
  },
  {
    from: "src/cards/",
    npm: ["node:", "preact", "preact-render-to-string", "@resvg/resvg-wasm", "fflate"],
    to: [
      ...["src/cards/", "src/charts/", "src/frame/contract.ts", "src/site/widgets.ts", "src/site/parts.ts"],
      "src/widgets/*/Picture.tsx",
    ],
  },
  { from: "src/styles/", npm: [], to: ["src/styles/"] },
  {
    from: "src/layouts/",
    npm: ["astro:", "@fontsource-variable/schibsted-grotesk", "@fontsource-variable/source-serif-4"],
    to: ["src/layouts/", "src/site/", "src/styles/", "src/presenter/", "src/frame/contract.ts"],
  },
  {
    from: "src/pages/",
    npm: ["astro:", "astro", "@astrojs/rss"],
    to: [
      "content/moved.yaml",
      ...["src/layouts/", "src/site/", "src/charts/", "src/styles/", "src/presenter/", "src/playbook/"],
      ...["src/facilitate/", "src/cards/", "src/search/"],
      ...["src/frame/contract.ts", "src/frame/once.ts", "src/widgets/*/index.astro"],
    ],
  },
  { from: "src/middleware.ts", npm: ["astro:"], to: ["src/site/copy-links.ts"] },
  { from: "src/content.config.ts", npm: ["astro:", "astro"], to: ["src/loaders/"] },
  {
    from: "src/loaders/",
    npm: ["astro", "node:", "yaml"],
    to: ["src/loaders/", "src/tools/changed.ts", "src/site/changelog.ts"],
  },
  {
    from: "src/tools/",
    npm: [
      ...[
        "astro",
        "@astrojs/compiler-rs",
        "yaml",
        "node:",
        "playwright-core",
        "fflate",
        "vite",
        "magic-string",
      ],
      "parse5",
    ],
    to: [
      ...["src/tools/", "src/model/", "src/search/records.ts", "src/state/", "src/site/addressed.ts"],
      ...["src/site/moved.ts", "src/frame/contract.ts", "src/frame/links.ts", "src/widgets/*/widget.ts"],
      ...["src/playbook/fields.ts", "src/presenter/steps.ts"],
    ],
  },
  { from: "content/", npm: [], to: ["src/widgets/*/index.astro", "src/site/", "src/playbook/"] },
];

/** Words stand everywhere, so everything may mark its own. */
const rules = table.map((rule) => ({ ...rule, to: [...rule.to, "src/words/"] }));

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
