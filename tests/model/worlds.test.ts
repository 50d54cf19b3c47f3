import { describe, expect, it } from "vitest";
import { constantIds, constants, defaults } from "#model/constants.ts";
import { type Headline, type HeadlineId, headlines, heldIn } from "#model/headlines.ts";
import type { Levers } from "#model/levers.ts";
import { personas } from "#model/scenarios.ts";
import { simulate } from "#model/simulate.ts";
import type { ConstantSpec } from "#model/spec.ts";
import { totals } from "#model/summary.ts";
import { nearby, worldOf } from "#model/worlds.ts";

describe("nearby worlds", () => {
  it("draw every constant that has a range evenly from it, and leave the others", () => {
    const worlds = Array.from({ length: 400 }, (_, world) => nearby(world));
    for (const id of constantIds) {
      const { range, value }: ConstantSpec = constants[id];
      const drawn = worlds.map((world) => world[id]);
      if (range === undefined) expect(new Set(drawn), id).toEqual(new Set([value]));
      else {
        const places = drawn.map((one) => (one - range[0]) / (range[1] - range[0]));
        expect(Math.min(...places), id).toBeGreaterThanOrEqual(0);
        expect(Math.max(...places), id).toBeLessThan(1);
        expect(Math.abs(places.reduce((a, b) => a + b, 0) / 400 - 0.5), id).toBeLessThan(0.075);
      }
    }
  });
});

/** In how many of 100 worlds a plan's running result beats the neutral levers; ties count half. */
function wins(levers: Partial<Levers>, quarters: number): number {
  let won = 0;
  for (let w = 0; w < 100; w++) {
    const { constants: drawn, levers: dials, run } = worldOf(w);
    const total = (plan: Partial<Levers>) => {
      const scenario = { levers: { ...dials, ...plan }, constants: drawn, weeks: quarters * 13 };
      return totals(simulate(scenario, { runs: 1, first: run, outputs: ["rev"] }), "rev")[0] as number;
    };
    const ours = total(levers);
    const theirs = total({});
    won += ours > theirs ? 1 : ours === theirs ? 0.5 : 0;
  }
  return won;
}

describe("the hundred worlds of the playbook", () => {
  const plan = { D: 0.2, A: 0.8, listen: 6, coach: 3, tools: 0.8 };

  it.each([
    [2, 23],
    [4, 34],
    [8, 65],
    [12, 85],
  ])("after %i quarters the slow plan wins in %i", (quarters, printed) => {
    expect(wins({ ...plan, ...personas.dynamic }, quarters)).toBe(printed);
  });

  it.each([
    ["sales effort", personas.sales, [87, 79, 59, 51]],
    ["four contacts", { O: 4 }, [41, 32, 27, 26]],
    ["little room", { D: 0.8, A: 0.2 }, [44, 26, 9, 3]],
    ["doing nothing", {}, [50, 50, 50, 50]],
  ] as const)("%s alone wins as often as the specification found", (_, levers, won) => {
    // Ties count half; the specification prints whole numbers.
    const found = [2, 4, 8, 12].map((quarters) => wins(levers, quarters));
    for (const [at, printed] of won.entries()) {
      expect(Math.abs((found[at] as number) - printed)).toBeLessThanOrEqual(0.5);
    }
  });

  it("the bridge alone wins at once", () => {
    expect([wins({ share: 0.6, match: 0.9 }, 2), wins({ share: 0.6, match: 0.9 }, 8)]).toEqual([92, 99]);
  });
});

/** Shares of 1,000 worlds in model.md, section 11. */
const printed: Partial<Record<HeadlineId, number>> = {
  ...{ "2": 1, "2b": 0.81, "3": 0.923, "3b": 0.466, "3c": 0.827, "4": 0.853, "5": 0.753 },
  ...{ "5b": 0.965, "5c": 0.972, "6": 1, "6b": 0.963, "6c": 1, "8": 1, "9": 0.976, "9b": 0.982, "9c": 0.905 },
};

const all = Object.entries(headlines) as [HeadlineId, Headline][];

describe("headlines", () => {
  it.each(all)("%s holds at the essay's constants", (_, headline) => {
    expect(headline.holds(defaults(), headline.chapter === 7 ? 60 : 200)).toBe(true);
  });

  const known = all.filter(([id]) => printed[id] !== undefined);
  it.each(known)("%s holds in about as many nearby worlds as the specification found", (id, headline) => {
    // 200 worlds: a standard error of up to 3.5 points.
    const runs = headline.chapter < 6 ? 20 : 10;
    expect(Math.abs(heldIn(headline, 0, 200, runs) / 200 - (printed[id] as number))).toBeLessThan(0.07);
  });
});
