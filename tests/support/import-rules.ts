import type { Rule } from "./imports.ts";

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
        "src/embed/dialog.tsx",
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
export const rules = table.map((rule) => ({ ...rule, to: [...rule.to, "src/words/"] }));
