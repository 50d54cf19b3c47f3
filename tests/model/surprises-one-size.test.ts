import { describe, expect, it } from "vitest";
import { constants } from "#model/constants.ts";
import type { Levers } from "#model/levers.ts";
import { replay, simulate } from "#model/simulate.ts";
import { across, quantile } from "#model/summary.ts";

const near = constants.near.value;

/** The first of a hundred teams in its first week. */
const team = (levers: Partial<Levers> = {}) => replay({ levers, weeks: 1, team: true }, 0).people;
const room = (given: number): Partial<Levers> => ({ D: 1 - given, A: given });
const atBest = (levers: Partial<Levers>) => team(levers).best.reduce((sum, one) => sum + one, 0);
const single = (levers: Partial<Levers> = {}) => {
  const { preference } = team(levers);
  return Array.from(
    { length: 101 },
    (_, at) => [...preference].filter((wish) => Math.abs(at / 100 - wish) <= near).length,
  );
};

describe("chapter 4: twelve people, one dial", () => {
  it("the middle suits nobody, nor does any setting near it, and the best single setting suits half", () => {
    const counts = single();
    expect(counts[50]).toBe(0);
    let [low, high] = [50, 50];
    while (counts[low - 1] === 0) low--;
    while (counts[high + 1] === 0) high++;
    expect(high - low + 1).toBe(27);
    expect(Math.max(...counts)).toBe(6);
    expect([counts[8], counts[17], counts[77], counts[94]]).toEqual([6, 6, 6, 6]);
  });

  it("asking from the middle suits eight in six hours, all in nine", () => {
    expect(atBest({ ...room(0.5), listen: 6 })).toBe(8);
    expect(atBest({ ...room(0.5), listen: 9 })).toBe(12);
  });

  it("what the team gets done follows", () => {
    const index = (levers: Partial<Levers>) => {
      const found = simulate({ levers, weeks: 104, team: true }, { runs: 100, outputs: ["team"] });
      return Math.round(quantile(across(found, "team", 103), 0.5));
    };
    expect(index(room(0.5))).toBe(101);
    expect(index({ ...room(0.5), listen: 6 })).toBe(107);
    expect(index(room(0.12))).toBeLessThan(index(room(0.85)));
  });

  it("goes away where people are alike: the middle then suits most", () => {
    expect(atBest({ ...room(0.5), spread: 0.2 })).toBeGreaterThanOrEqual(9);
    expect(atBest({ ...room(0.5), spread: 0.8 })).toBe(0);
  });
});

describe("chapter 4: its challenges", () => {
  it("six with one dial, at 12 and at 85, and not at 40", () => {
    const counts = single();
    expect([counts[12], counts[85], counts[40]]).toEqual([6, 6, 0]);
  });

  it("all twelve in six hours, from 12 and not from the middle", () => {
    expect(atBest({ ...room(0.12), listen: 6 })).toBe(12);
    expect(atBest({ ...room(0.5), listen: 6 })).toBeLessThan(12);
  });

  it("at eighteen people one setting beats asking from the middle, at twelve it does not", () => {
    expect(Math.max(...single({ n: 18 }))).toBe(9);
    expect(atBest({ n: 18, ...room(0.5), listen: 6 })).toBe(8);
    expect(Math.max(...single())).toBeLessThan(atBest({ ...room(0.5), listen: 6 }));
  });

  it("asking from the best setting still reaches nearly all of eighteen", () => {
    const dials = Array.from({ length: 101 }, (_, at) => atBest({ n: 18, ...room(at / 100), listen: 6 }));
    expect(Math.max(...dials)).toBe(17);
  });
});
