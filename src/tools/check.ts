/** `npm run check`: format, lint, types, dead code and import rules. Needs no browser and no built site. */
import { program, runStep, type Step } from "./step.ts";

const tsc = program("typescript", "bin", "tsc");
const vitest = program("vitest", "vitest.mjs");

/** What reads the sources only. The import rules are not among them: they are a unit test. */
export const checks: readonly Step[] = [
  { name: "format and lint (Biome)", args: [program("@biomejs", "biome", "bin", "biome"), "ci", "."] },
  {
    name: "types of the site (astro check)",
    args: [
      program("astro", "bin", "astro.mjs"),
      "check",
      "--tsconfig",
      "src/tsconfig.json",
      "--minimumFailingSeverity",
      "warning",
    ],
  },
  { name: "types of the model, without the DOM", args: [tsc, "-p", "src/model"] },
  { name: "types of the tools", args: [tsc, "-p", "src/tools"] },
  { name: "types of the tests", args: [tsc, "-p", "tests"] },
  { name: "dead code (Knip)", args: [program("knip", "bin", "knip.js"), "--no-progress"] },
];

const importRules: Step = {
  name: "import rules",
  args: [vitest, "run", "--config", "tests/vitest.config.ts", "tests/architecture.test.ts"],
};

if (process.argv[1] === import.meta.filename) {
  for (const step of [...checks, importRules]) if (!(await runStep(step))) process.exitCode = 1;
}
