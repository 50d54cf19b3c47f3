import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blank,
  type Given,
  meanings,
  otherKeys,
  type Playbook,
  personaNames,
  textIds,
  texts,
  wholeIds,
  wholes,
} from "#playbook/fields.ts";
import { read, write } from "#playbook/link.ts";
import { shorten, tidy } from "#state/read.ts";

const given: Given = {
  review: 25,
  doors: 80,
  doubts: [{ chapter: "Patience", numbers: [{ id: "phi", label: "What directing gains", value: 0.13 }] }],
};

const line = (most: number) => fc.string({ unit: "grapheme" }).map((text) => shorten(tidy(text), most));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const anyPlaybook: fc.Arbitrary<Playbook> = fc
  .record({
    texts: fc.record(Object.fromEntries(textIds.map((id) => [id, line(texts[id].most)]))),
    wholes: fc.record(Object.fromEntries(wholeIds.map((id) => [id, maybe(fc.integer(wholes[id]))]))),
    meaning: maybe(fc.constantFrom(...Object.keys(meanings))),
    persona: maybe(fc.constantFrom(...Object.keys(personaNames))),
    from: maybe(fc.constantFrom("2026-11-23", "2028-02-29", "2000-01-01")),
    doubt: maybe(fc.constant("phi")),
    plan: maybe(fc.constantFrom("", "sbr=0.8&l=6", "h=2&_phi=0.2")),
  })
  .map((record) => JSON.parse(JSON.stringify(record)) as Playbook);

/** Texts that links are broken with. */
const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "%",
    "%E0%A4%A",
    "\ud800",
    "__proto__",
    "constructor",
    "<script>",
    "1e9",
    "-1",
    "NaN",
    "۱۲",
  ),
  fc.string({ minLength: 200, maxLength: 400 }),
);
const keys = [
  ...textIds.map((id) => texts[id].key),
  ...wholeIds.map((id) => wholes[id].key),
  ...Object.values(otherKeys),
];

const isSound = ({ texts: wrote, wholes: numbers, meaning, persona }: Playbook) => {
  for (const id of textIds) {
    expect([...wrote[id]].length).toBeLessThanOrEqual(texts[id].most);
    expect(wrote[id]).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
  }
  for (const id of wholeIds) {
    const value = numbers[id];
    if (value === undefined) continue;
    expect(Number.isInteger(value)).toBe(true);
    expect(value).toBeGreaterThanOrEqual(wholes[id].min);
    expect(value).toBeLessThanOrEqual(wholes[id].max);
  }
  if (meaning !== undefined) expect(Object.keys(meanings)).toContain(meaning);
  if (persona !== undefined) expect(Object.keys(personaNames)).toContain(persona);
};

describe("the link of a playbook", () => {
  it("has a key of its own for everything", () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain("take");
  });

  it("brings every page back as it was", () => {
    fc.assert(
      fc.property(anyPlaybook, (playbook) => {
        const { playbook: back, problems } = read(write(playbook, given), given);
        expect(problems).toEqual([]);
        expect(back).toEqual(playbook);
      }),
    );
  });

  it("is empty for a blank page, and an empty one is a blank page", () => {
    expect(write(blank(given), given)).toBe("");
    expect(read("", given)).toEqual({ playbook: blank(given), problems: [] });
  });

  it("never throws, whatever it holds, and always gives a page that can be printed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), hostile, hostile, (key, value, junk) => {
        for (const text of [junk, `${key}=${value}`, `${key}=${junk}&${junk}=${value}&${key}=${value}`]) {
          const { playbook, problems } = read(text, given);
          isSound(playbook);
          for (const problem of problems) expect(problem.length).toBeLessThan(200);
          expect(read(write(playbook, given), given)).toEqual({ playbook, problems: [] });
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["ps=boss", "persona", "boss"],
    ["mn=toString", "whose words", "toString"],
    ["fr=2026-02-30", "first day", "2026-02-30"],
    ["db=__proto__", "doubt", "__proto__"],
    ["we=soon", "For how many weeks", "soon"],
    ["pn=%3Cscript%3E", "plan", "<script>"],
  ])("names what it does not know and leaves it out: %s", (text, what, said) => {
    const { playbook, problems } = read(text, given);
    expect(playbook).toEqual(blank(given));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(what);
    expect(problems[0]).toContain(said);
  });

  it("takes the nearest number, and says so", () => {
    const { playbook, problems } = read("we=400&rw=1", given);
    expect(playbook.wholes).toMatchObject({ weeks: 52, review: 4 });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain("Showing 52");
  });

  it("cuts a text that is too long for the page, and says so", () => {
    const { playbook, problems } = read(`st=${"x".repeat(400)}`, given);
    expect(playbook.texts.start).toBe("x".repeat(texts.start.most));
    expect(problems).toEqual([expect.stringContaining(`longer than ${texts.start.most} characters`)]);
  });

  it("keeps a number that was taken off the page off it", () => {
    const { doors: _, ...others } = blank(given).wholes;
    const playbook = { ...blank(given), wholes: others };
    expect(read(write(playbook, given), given).playbook.wholes.doors).toBeUndefined();
  });
});
