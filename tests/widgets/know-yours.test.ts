/** The usual map is kept in a file, because running it takes seconds; this test writes it (`vitest -u`) and holds it. */
import { describe, expect, it } from "vitest";
import type { Settings } from "#state/settings.ts";
import { mapFor, mapOf } from "../../src/widgets/know-yours/map.ts";
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
