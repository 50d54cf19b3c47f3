import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import { defineConfig } from "astro/config";
import { numbersOnly } from "./src/tools/numbers-only.ts";
import { words } from "./src/tools/words/plugin.ts";

// Where the site will live is the host's business: both come from the environment of the build.
const base = process.env.PPP_BASE ?? "/";
const site = process.env.PPP_SITE;
// Where changes are suggested: nowhere, unless a repository is named.
const repository = process.env.PPP_REPO ?? "";
const branch = process.env.PPP_BRANCH || "main";

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  outDir: process.env.PPP_OUT ?? "./dist",
  // Not under node_modules, which copies of this project may share: one would build the other's chapters.
  cacheDir: "./.cache/astro",
  trailingSlash: "always",
  compressHTML: true, // the default, "jsx", glues words together around inline components
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never", assets: "assets" },
  integrations: [mdx(), preact()],
  markdown: { syntaxHighlight: false },
  vite: {
    cacheDir: ".cache/vite",
    define: {
      "import.meta.env.PPP_REPO": JSON.stringify(repository),
      "import.meta.env.PPP_BRANCH": JSON.stringify(branch),
    },
    plugins: [words()],
    worker: { format: "es", plugins: () => [words(), numbersOnly()] },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // withastro/astro#18087: client directives trip a warning that says nothing to us.
        onLog(level, log, next) {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") next(level, log);
        },
      },
    },
  },
  security: {
    csp: {
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "worker-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
