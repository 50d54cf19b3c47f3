import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { top } from "../support/site.ts";
import { unmarkedIn } from "./guard.ts";

/** What is no interface, each with its reason. */
const exceptions: readonly (readonly [file: RegExp, why: string])[] = [
  [/^src\/(?:tools|words|cards\/(?!labels))\//, "runs while building, and speaks to whoever builds"],
  [/^src\/model\//, "its declarations are labels, and its texts are the model's own"],
  [/^src\/(?:content\.config|middleware)\.ts$|^src\/loaders\//, "speaks to whoever writes"],
  [/^src\/site\/model-page\//, "the model's prose; its headings and tables are marked"],
];

/** Words that stand the same in every language. */
const names = /^(?:Push, Pull, Person\.?|.* – Push, Pull, Person|SCORM.*|†* ?h|npm run .*|© .*)$/;

const files = globSync("src/**/*.{ts,tsx,astro}", { cwd: top })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !exceptions.some(([pattern]) => pattern.test(file)));

test("all words of the interface are marked", () => {
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) =>
    unmarkedIn(file, readFileSync(join(top, file), "utf8"))
      .filter((text) => !names.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test("unmarked words are found in text, attributes, properties and sentences", () => {
  const code = `
    const a = <p title="Bare title">Bare text {phrase\`marked\`} <code>npm start</code></p>;
    const b = { label: "Bare label", id: "no words" };
    say(\`The \${n} doors are shut.\`, "class-name", plural(n, { one: "# door", other: "# doors" }));
    const c = sentence("Read {page} first.", { page: <a href="/">bare link</a> });
    throw new Error("Nobody reads this one here.");
  `;
  expect(unmarkedIn("src/frame/A.tsx", code)).toEqual([
    "Bare title",
    "Bare text",
    "Bare label",
    "The † doors are shut.",
    "bare link",
  ]);
  const astro = '---\nconst n = 1;\n---\n<p aria-label="Bare">{phrase`marked`} bare {n}</p>';
  expect(unmarkedIn("src/site/A.astro", astro)).toEqual(["Bare", "bare"]);
});
