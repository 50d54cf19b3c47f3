import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { collect, faults, listed, placesIn } from "../../src/tools/words/catalogue.ts";
import type { Catalogue } from "../../src/tools/words/translation.ts";
import { top } from "../support/site.ts";

const folder = join(top, "content", "words");
const messages = collect();

test("the catalogue holds the messages of the sources (npm run words writes it)", () => {
  expect(messages.size).toBeGreaterThan(1500);
  expect(readFileSync(join(folder, "en-GB.json"), "utf8")).toBe(listed(messages));
});

test("no message begins or ends with a space, and each place in it has a name", () => {
  const odd = [...messages.keys()].filter(
    (text) => text !== text.trim() || placesIn(text).includes("{unnamed}"),
  );
  expect(odd).toEqual([]);
});

test("every translation has the places and plurals of its messages, and no message that is gone", () => {
  const wrong = globSync("*.json", { cwd: folder })
    .filter((file) => file !== "en-GB.json")
    .flatMap((file) => {
      const translated = JSON.parse(readFileSync(join(folder, file), "utf8")) as Catalogue;
      return faults(basename(file, ".json"), translated, messages);
    });
  expect(wrong).toEqual([]);
});

test("a translation's faults are found, each with its message", () => {
  const known = new Map([
    ["You said {said}.", { files: [] }],
    ["{one: # week, other: # weeks}", { files: [], forms: { one: "# week", other: "# weeks" } }],
  ]);
  const week = "{one: # week, other: # weeks}";
  const found = (translated: Catalogue) => faults("pl", translated, known).length;
  const polish = { one: "# tydzień", few: "# tygodnie", many: "# tygodni", other: "# tygodnia" };
  expect(found({ "You said {said}.": "To twoje: {said}.", [week]: polish })).toBe(0);
  expect(found({ "You said {said}.": "", [week]: { one: "", few: "", many: "", other: "" } })).toBe(0);
  expect(found({ "You said {said}.": "Bez miejsca." })).toBe(1);
  expect(found({ "You said {said}.": "{said} {more}" })).toBe(1);
  expect(found({ "You say {said}.": "To twoje: {said}." })).toBe(1);
  expect(found({ [week]: "tydzień" })).toBe(1);
  expect(found({ [week]: { one: "# tydzień", other: "# tygodnia" } })).toBe(2);
  expect(found({ [week]: { ...polish, zero: "nic" } })).toBe(1);
});
