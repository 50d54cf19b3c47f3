import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayWords, isDay, weeksAfter } from "#playbook/days.ts";
import { blank, type Given, type Playbook } from "#playbook/fields.ts";
import { markdown, told } from "#playbook/told.ts";

const given: Given = {
  review: 25,
  doors: 80,
  doubts: [{ chapter: "Patience", numbers: [{ id: "phi", label: "What directing gains", value: 0.13 }] }],
};
const page = (playbook: Partial<Playbook> = {}) => told({ ...blank(given), ...playbook }, given, undefined);

describe("days", () => {
  it.each([
    ["2026-11-23", 25, "Monday 17 May 2027"],
    ["2024-02-29", 4, "Thursday 28 March 2024"],
    ["2026-03-28", 1, "Saturday 4 April 2026"],
    ["2026-10-24", 1, "Saturday 31 October 2026"],
  ])("%s and %i weeks is %s, whatever the clocks do in between", (from, weeks, words) => {
    const on = weeksAfter(from, weeks);
    expect(on && dayWords(on)).toBe(words);
  });

  it.each([
    "",
    "2026-13-01",
    "2026-02-30",
    "1999-12-31",
    "2026-1-1",
    "20260101",
    "tomorrow",
  ])("%j is no day", (text) => {
    expect(isDay(text)).toBe(false);
    expect(weeksAfter(text, 4)).toBeUndefined();
  });
});

describe("the page in words", () => {
  it("proposes what the model proposes, and has no date before there is a start", () => {
    const { review, tripwire } = page();
    expect(review).toEqual({ from: "", weeks: "25 weeks", on: "" });
    expect(tripwire).toBe("80");
  });

  it("works out the review from the start", () => {
    expect(page({ from: "2026-11-23" }).review.on).toBe("Monday 17 May 2027");
  });

  it("uses an article's meaning, or the reader's own words, never a mixture", () => {
    const texts = { ...blank(given).texts, push: "my push", pull: "my pull" };
    expect(page({ texts, meaning: "own" }).meaning.map(({ text }) => text)).toEqual(["my push", "my pull"]);
    expect(
      page({ texts, meaning: "001" })
        .meaning.map(({ text }) => text)
        .join(),
    ).not.toContain("my p");
    expect(page({ texts }).meaning.map(({ text }) => text)).toEqual(["", ""]);
  });

  it("becomes Markdown with lines where nothing stands yet", () => {
    const text = markdown(page());
    expect(text).toMatch(/^# Playbook\n/);
    expect(text).toContain("- **I start:** ______");
    expect(text).toContain("after 25 weeks. Not before.");
    expect(text).toContain("fewer than 80 of 100 doors");
    expect(text).toContain("not a forecast");
  });

  it("shows a reader's own words as they were typed, in Markdown too", () => {
    const texts = { ...blank(given).texts, start: "**Call** [Ana](x) <b>" };
    expect(markdown(page({ texts }))).toContain("\\*\\*Call\\*\\* \\[Ana\\](x) \\<b\\>");
    fc.assert(
      fc.property(fc.string(), (start) => {
        const one = { ...blank(given).texts, start: start.replaceAll(/\s+/g, " ") };
        const lines = markdown(page({ texts: one })).split("\n");
        expect(lines.length).toBe(markdown(page()).split("\n").length);
      }),
    );
  });
});
