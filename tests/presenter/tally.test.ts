import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeKept, encodeKept } from "#presenter/takeaway.ts";
import {
  added,
  counted,
  decodeTally,
  encodeTally,
  middleOf,
  peopleIn,
  readCalls,
  type Tally,
} from "#presenter/tally.ts";

const weeks = { min: 1, max: 60 };
const answer = fc.integer(weeks);
const counts = fc
  .dictionary(answer.map(String), fc.integer({ min: 1, max: 40 }), { minKeys: 1 })
  .map((all): Tally => ({ counts: { ...all } }));
const middle = fc
  .tuple(answer, answer, answer)
  .map((three) => three.sort((a, b) => a - b))
  .map(([low = 1, median = 1, high = 1]): Tally => ({ median, low, high }));

describe("a room’s tally", () => {
  test("comes back from its text as it was", () => {
    fc.assert(
      fc.property(fc.oneof(counts, middle), (tally) => {
        expect(decodeTally(encodeTally(tally), weeks)).toEqual(tally);
      }),
    );
  });

  test("is never more than what fits, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tally = decodeTally(text, weeks);
        const answers = !tally
          ? []
          : "counts" in tally
            ? Object.keys(tally.counts).map(Number)
            : Object.values(tally);
        expect(answers.every((one) => one >= 1 && one <= 60)).toBe(true);
      }),
    );
  });

  test("is read from what people call out, and strays are named", () => {
    expect(readCalls("34, 20 20; 99 and 0", weeks)).toEqual({
      tally: { counts: { 20: 2, 34: 1 } },
      strays: ["99", "0"],
    });
    expect(readCalls("12.5, 20-34", weeks)).toEqual({
      tally: { counts: { 20: 1, 34: 1 } },
      strays: ["12.5"],
    });
    expect(readCalls("week 34x3, 12 x 2, 7x, 99x2", weeks)).toEqual({
      tally: { counts: { 12: 2, 34: 3 } },
      strays: ["7x", "99x2"],
    });
    expect(readCalls("no number", weeks)).toEqual({ tally: undefined, strays: [] });
  });

  test("is counted up and down, and gone when nobody is left", () => {
    const one = counted(undefined, 2, 1);
    expect(one).toEqual({ counts: { 2: 1 } });
    expect(counted(one, 2, -1)).toBeUndefined();
    expect(counted(one, 2, -5)).toBeUndefined();
    expect(added(one, { counts: { 2: 2, 1: 1 } })).toEqual({ counts: { 1: 1, 2: 3 } });
    expect(peopleIn({ counts: { 1: 1, 2: 3 } })).toBe(4);
    expect(peopleIn({ median: 3, low: 1, high: 5 })).toBeNull();
  });

  test("has a middle: the median of numbers, the choice of most", () => {
    expect(middleOf({ counts: { 10: 1, 20: 1, 60: 5 } }, false)).toBe(60);
    expect(middleOf({ counts: { 10: 3, 20: 1, 60: 3 } }, false)).toBe(20);
    expect(middleOf({ counts: { 0: 2, 1: 7, 2: 3 } }, true)).toBe(1);
    expect(middleOf({ median: 34, low: 20, high: 50 }, false)).toBe(34);
  });
});

test("what a session leaves comes back from behind the #", () => {
  const kept = [
    { order: 3, tally: "20x2,34", settings: "rw=40&gu=34" },
    { order: 10, tally: "", settings: "" },
  ];
  expect(decodeKept(encodeKept(kept))).toEqual(kept);
  expect(decodeKept(`${encodeKept(kept)}&who=Ann`)).toEqual(kept);
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(decodeKept(text))));
});
