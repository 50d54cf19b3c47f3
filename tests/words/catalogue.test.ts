import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { collect, listed } from "../../src/tools/words/catalogue.ts";
import { faults, placesIn } from "../../src/tools/words/faults.ts";
import { type Catalogue, refused, spoken } from "../../src/tools/words/translation.ts";
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

test("a translation's faults are told in one sentence, with what is missing and what is unknown", () => {
  const said = "You said {said}.";
  const week = "{one: # week, other: # weeks}";
  const known = new Set([said, week]);
  const polish = { one: "tydzień", few: "# tygodnie", many: "# tygodni", other: "# tygodnia" };
  const found = (translated: Catalogue) => faults("pl", translated, known).join("\n");
  const file = "content/words/pl.json";
  expect(found({ [said]: "To twoje: {said}.", [week]: polish })).toBe("");
  expect(found({ [said]: "", [week]: { one: "", few: "", many: "", other: "" } })).toBe("");
  expect(found({ [said]: "Bez {miejsca}." })).toBe(
    `${file}: “${said}”: {said} is missing, {miejsca} is unknown.`,
  );
  expect(found({ [said]: "Bez miejsca." })).toContain(": {said} is missing.");
  expect(found({ [said]: "{said} {more}" })).toContain(": {more} is unknown.");
  expect(found({ "You say {said}.": "To twoje: {said}." })).toContain("not in the source language");
  expect(found({ [said]: polish })).toContain("no plural");
  expect(found({ [said]: 5 as unknown as string })).toContain("no text");
  expect(found({ [week]: "tydzień" })).toContain("one text for each category");
  expect(found({ [week]: { one: "# tydzień", other: "# tygodnia" } })).toContain(
    "“few” is missing, “many” is missing",
  );
  expect(found({ [week]: { ...polish, zero: "nic" } })).toContain("“zero” is unknown");
  expect(found({ [week]: { ...polish, few: "{ile} tygodnie" } })).toContain("{ile} is unknown");
  expect(found({ [week]: { ...polish, other: "tygodnia" } })).toContain("# is missing in “other”");
});

test("a faulty translation is not used: the source's words stand in its place, and the build says so", () => {
  const sheet = "Run sheet: {title}";
  const away = "{one: # minute, other: # minutes}";
  const forms = { one: "# minute", other: "# minutes" };
  const { say, count } = spoken("nl", {
    [sheet]: "Draaiboek: {titel}",
    "The sheet": "Het blad",
    [away]: { one: "# minuut", other: "minuten" },
  });
  expect(say(sheet)).toBe(sheet);
  expect(say("The sheet")).toBe("Het blad");
  expect(say("For trainers")).toBe("For trainers");
  expect(count(away, forms)).toBe(forms);
  expect([...messages.keys()]).toEqual(expect.arrayContaining([sheet, "The sheet", away]));
  expect(refused("nl", { [sheet]: "Draaiboek: {titel}", "The sheet": "Het blad" })).toEqual([
    `content/words/nl.json: “${sheet}”: {title} is missing, {titel} is unknown. It stands in English.`,
  ]);
});
