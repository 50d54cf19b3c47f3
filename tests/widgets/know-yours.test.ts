/** The map of chapter 7 and its six pairs. The usual map is kept in a file, because running it takes seconds: this test writes it
 * (`vitest -u`) and holds it. */
import { describe, expect, it } from "vitest";
import type { Settings } from "#state/settings.ts";
import { mapFor, mapOf } from "../../src/widgets/know-yours/map.ts";
import { leaningOf, pairs } from "../../src/widgets/know-yours/pairs.ts";
import { look } from "../../src/widgets/know-yours/view.ts";
import { widget } from "../../src/widgets/know-yours/widget.ts";

const changed = (options: Settings["options"], levers: Settings["levers"] = {}): Settings => ({
  ...widget.start,
  levers: { ...widget.start.levers, ...levers },
  options: { ...widget.start.options, ...options },
});

describe("the map", () => {
  it("at hand is the one that the model draws", async () => {
    const { rows, runs } = mapOf(widget.start, widget.runs);
    const source = [
      "/** The map at the start: written and held by tests/widgets/know-yours.test.ts. */",
      "export const usualMap: readonly string[] = [",
      ...rows.map((row) => `  "${row}",`),
      "];\n",
    ].join("\n");
    await expect(source).toMatchFileSnapshot("../../src/widgets/know-yours/usual-map.ts");
    expect(mapFor(widget.start)).toEqual({ rows, runs });
  });

  it("stays the same wherever its reader stands on it, and whichever of three equal firms is theirs", () => {
    const usual = mapFor(widget.start);
    expect(mapFor(changed({ horizon: 3 }, { M: 0.15 }))).toEqual(usual);
    expect(mapFor(changed({ you: 2 }))).toEqual(usual);
  });

  it("is drawn anew from fewer markets for another craft, and says so", () => {
    const other = mapFor(changed({ others: 0.4 }, { craft: 0.95 }));
    expect(other.rows).not.toEqual(mapFor(widget.start).rows);
    expect(other.runs).toBeLessThan(widget.runs);
  });

  it("agrees with the lines where its reader stands", () => {
    for (const settings of [changed({ horizon: 17 }), changed({ shock: 5, horizon: 9 }, { M: 0.3 })]) {
      const { map, leader, horizon, maturity } = look(settings, widget.runs).picture;
      const row = map?.rows[Math.round(10 - 10 * maturity)] ?? "";
      expect(row[horizon - 1]?.toUpperCase()).toBe("SPD"[leader]);
    }
  });
});

describe("the six pairs", () => {
  it("let each persona meet each other one twice", () => {
    const meetings = pairs.map((pair) =>
      pair
        .map(({ firm }) => firm)
        .sort()
        .join(" "),
    );
    expect(meetings.sort()).toEqual(["0 1", "0 1", "0 2", "0 2", "1 2", "1 2"]);
  });

  it("point to the persona chosen most often, or to those who are level", () => {
    /** The answers of somebody who always prefers the personas in this order. */
    const answers = (order: readonly number[]) =>
      pairs.map(([a, b]) => (order.indexOf(a.firm) < order.indexOf(b.firm) ? 0 : 1));
    for (const order of [
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ]) {
      const { counts, first } = leaningOf(answers(order));
      expect(first).toEqual([order[0]]);
      expect(order.map((firm) => counts[firm])).toEqual([4, 2, 0]);
    }
    const always = (wanted: number) => pairs.map((pair) => pair.findIndex(({ firm }) => firm === wanted));
    expect(leaningOf(always(1)).counts).toEqual([0, 4, 0]);
    expect(leaningOf(pairs.map(() => -1)).first).toEqual([0, 1, 2]);
    // Sales over dynamic and passive over dynamic, once each against the other: two are level.
    const between = pairs.map((pair, at) => {
      const dynamic = pair.findIndex(({ firm }) => firm === 2);
      return dynamic >= 0 ? 1 - dynamic : pair.findIndex(({ firm }) => firm === (at === 1 ? 0 : 1));
    });
    expect(leaningOf(between)).toEqual({ counts: [3, 3, 0], first: [0, 1] });
  });
});
