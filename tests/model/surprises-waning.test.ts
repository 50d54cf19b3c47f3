/** The surprise of chapter 5, where it goes away, and its challenges: four changes of the times, and what direction still adds. */
import { describe, expect, it } from "vitest";
import type { Levers } from "#model/levers.ts";
import { bestDirection, settled } from "#model/settled.ts";
import { simulate } from "#model/simulate.ts";
import { line } from "#model/summary.ts";
import { nearby } from "#model/worlds.ts";

type Change = "info" | "peers" | "buyer" | "c";
const changes: readonly Change[] = ["info", "peers", "buyer", "c"];
const all = (at: number): Record<Change, number> => ({ info: at, peers: at, buyer: at, c: at });
const yesterday = all(0);

const result = (levers: Partial<Levers>): number => settled(levers).team;

/** What a lever adds to the result from none to full. */
const adds = (lever: "D" | "W" | "A", levers: Partial<Levers>): number =>
  result({ ...levers, [lever]: 1 }) - result({ ...levers, [lever]: 0 });

describe("the waning power", () => {
  it("yesterday full direction is best", () => {
    expect(bestDirection(yesterday)).toBe(100);
    expect(result({ ...yesterday, D: 1 })).toBeCloseTo(107.5, 1);
    expect(result({ ...yesterday, D: 0 })).toBeCloseTo(96.3, 1);
  });

  it.each(changes)("%s at 40 alone leaves it best", (change) => {
    const alone = { ...yesterday, [change]: 0.4 };
    expect(bestDirection(alone)).toBe(100);
    expect(result({ ...alone, D: 1 })).toBeGreaterThan(102);
    expect(result({ ...alone, D: 1 })).toBeLessThan(107);
  });

  it("all four together do not: the best is 77 with all at 40, and 48 with all at 60", () => {
    expect(bestDirection(all(0.4))).toBe(77);
    expect(bestDirection(all(0.6))).toBe(48);
  });

  it("from 59 up, full direction gives less than none", () => {
    for (let at = 0; at <= 100; at += 1) expect(adds("D", all(at / 100)) < 0, `${at}`).toBe(at >= 59);
    expect(result({ ...all(0.6), D: 1 })).toBeCloseTo(92.7, 1);
    expect(result({ ...all(0.6), D: 0 })).toBeCloseTo(93.0, 1);
  });

  it.each([
    ["D", [11.2, 3.3, -0.3]],
    ["W", [16.4, 0.8, -7]],
    ["A", [17.2, 21.8, 24]],
  ] as const)("from none to full %s adds %j yesterday, at 40 and at 60", (lever, printed) => {
    for (const [i, at] of [0, 0.4, 0.6].entries()) {
      expect(adds(lever, all(at))).toBeCloseTo(printed[i] as number, 1);
    }
  });

  it.each(changes)("goes away with %s back at 20 or less", (change) => {
    for (const at of [0, 0.1, 0.2]) expect(adds("D", { ...all(0.6), [change]: at })).toBeGreaterThan(1);
  });

  it("the wrong direction does harm already yesterday", () => {
    expect(bestDirection({ ...yesterday, dir: -1 })).toBe(0);
    expect(result({ ...yesterday, dir: -1, D: 1 })).toBeLessThan(86);
  });

  it("hangs on our numbers: full is worse than none in most nearby worlds at 60, and in few at 40", () => {
    const worse = (levers: Partial<Levers>) =>
      Array.from({ length: 100 }, (_, world) => nearby(world)).filter(
        (constants) =>
          settled({ ...levers, D: 1 }, constants).team < settled({ ...levers, D: 0 }, constants).team,
      ).length;
    expect([0, 0.4, 0.6, 1].map((at) => worse(all(at)))).toEqual([0, 17, 72, 100]);
  });

  it("is where teams that are followed week by week come to rest", () => {
    const last = (D: number) => {
      const scenario = { levers: { ...all(0.6), D }, weeks: 208, team: true };
      return line(simulate(scenario, { runs: 100, outputs: ["team"] }), "team", "mean")[207] as number;
    };
    expect(last(1) - last(0)).toBeCloseTo(adds("D", all(0.6)), 0);
    expect(last(1)).toBeGreaterThan(result({ ...all(0.6), D: 1 }) - 3);
    expect(last(1)).toBeLessThan(result({ ...all(0.6), D: 1 }) + 3);
  });
});

describe("the readings of what research says about rewards", () => {
  it.each([
    ["as measured in the field", 0, 0.51],
    ["rewards help", 1, 0.91],
    ["rewards crowd out", 2, 0.22],
    ["about nil", 3, 0.67],
  ] as const)("%s: more reward stops helping from a complexity of its own", (_, evidence, from) => {
    const first = Array.from({ length: 101 }, (_, at) => at / 100).find(
      (c) => adds("W", { ...yesterday, c, evidence }) < 0,
    );
    expect(first).toBeCloseTo(from, 2);
  });

  it("leave the best amount of direction as it is", () => {
    for (const evidence of [0, 1, 2, 3]) expect(bestDirection({ ...all(0.6), evidence })).toBe(48);
  });

  it("pay for the team keeps reward worth having where pay for one person costs", () => {
    expect(adds("W", all(0.6))).toBeLessThan(0);
    expect(adds("W", { ...all(0.6), teamPay: 1 })).toBeGreaterThan(0);
  });
});

describe("the challenges of chapter 5", () => {
  it("full direction stays best with one change at 100, but not with buyers", () => {
    for (const change of ["info", "peers", "c"]) {
      expect(bestDirection({ ...yesterday, [change]: 1 }), change).toBe(100);
    }
    expect(bestDirection({ ...yesterday, buyer: 1 })).toBe(90);
  });

  it("with the others at 50, full direction turns into harm with buyers at 80", () => {
    const gain = (buyer: number) => adds("D", { ...all(0.5), buyer });
    expect(gain(0.75)).toBeGreaterThan(0);
    expect(gain(0.8)).toBeLessThan(0);
  });

  it("with all four at 60, coaching and process lift the result above 100 at the same direction", () => {
    const D = bestDirection(all(0.6)) / 100;
    expect(result({ ...all(0.6), D })).toBeLessThan(95);
    expect(result({ ...all(0.6), D, coach: 2, tools: 0.6 })).toBeCloseTo(102.8, 1);
  });
});
