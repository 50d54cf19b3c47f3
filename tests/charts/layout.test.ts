import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plotFor, sizeSpecs, spread, textWidth, wrapWords } from "#charts/layout.ts";

describe("plotFor", () => {
  test("two charts with the same size and label room share their edges", () => {
    const above = plotFor({ size: "wide", labels: 112, heading: "Meetings", xTicks: false });
    const below = plotFor({ size: "wide", labels: 112, height: 200, heading: "Meetings" });
    expect([above.left, above.right]).toEqual([below.left, below.right]);
  });
  test("the plot never turns inside out, whatever little room there is", () => {
    const plot = plotFor({
      size: "stage",
      width: 40,
      height: 20,
      labels: true,
      phases: true,
      heading: "Meetings",
    });
    expect(plot.right).toBeGreaterThan(plot.left);
    expect(plot.bottom).toBeGreaterThan(0);
  });
  test("letters on the narrowest phone (288 px of picture) are at least 12 px", () => {
    const { width, letter, tick } = sizeSpecs.phone;
    expect((288 / width) * Math.min(letter, tick)).toBeGreaterThanOrEqual(12);
  });
  test("letters on the stage are at least 1/40 of a 1080 px screen", () => {
    expect(Math.min(sizeSpecs.stage.letter, sizeSpecs.stage.tick)).toBeGreaterThanOrEqual(27);
  });
});

describe("spread", () => {
  test("nothing, and one alone, stay where they wish", () => {
    expect(spread([], [0, 100])).toEqual([]);
    expect(spread([{ at: 40, size: 10 }], [0, 100])).toEqual([40]);
    expect(spread([{ at: -5, size: 10 }], [0, 100])).toEqual([5]);
  });
  test("two at the same place part evenly", () => {
    expect(
      spread(
        [
          { at: 50, size: 20 },
          { at: 50, size: 20 },
        ],
        [0, 100],
      ),
    ).toEqual([40, 60]);
  });
  test("no two overlap, order is kept, and all stay inside where there is room", () => {
    const items = fc.array(
      fc.record({ at: fc.integer({ min: -50, max: 350 }), size: fc.integer({ min: 5, max: 30 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(items, (wishes) => {
        const centres = spread(wishes, [0, 300]);
        const placed = wishes
          .map((wish, i) => ({ ...wish, centre: centres[i] as number, i }))
          .sort((a, b) => a.at - b.at || a.i - b.i);
        for (const [i, item] of placed.entries()) {
          expect(item.centre - item.size / 2).toBeGreaterThanOrEqual(-0.2);
          expect(item.centre + item.size / 2).toBeLessThanOrEqual(300.2);
          const before = placed[i - 1];
          if (before)
            expect(item.centre - before.centre).toBeGreaterThanOrEqual((item.size + before.size) / 2 - 0.2);
        }
      }),
    );
  });
});

describe("wrapWords", () => {
  test("breaks at spaces, in at most as many lines as asked, and loses no word", () => {
    expect(wrapWords("pull ahead by 217", 80, 15)).toEqual(["pull ahead", "by 217"]);
    expect(wrapWords("", 80, 15)).toEqual([]);
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 9 }),
        fc.integer({ min: 1, max: 4 }),
        (words, lines) => {
          const wrapped = wrapWords(words.join(" "), 60, 15, lines);
          expect(wrapped.length).toBeLessThanOrEqual(lines);
          expect(wrapped.join(" ")).toBe(words.join(" "));
        },
      ),
    );
  });
  test("longer words are wider", () => {
    expect(textWidth("week 16", 15)).toBeGreaterThan(textWidth("week", 15));
  });
});
