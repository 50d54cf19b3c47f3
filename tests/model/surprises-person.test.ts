/** The surprises of chapter 6, how they go away, and its challenges. */
import { describe, expect, it } from "vitest";
import type { Levers } from "#model/levers.ts";
import { type Ensemble, simulate } from "#model/simulate.ts";
import { across, quantile, totals } from "#model/summary.ts";

const runs = 100;
const twoYears = 104;
const threeYears = 156;
/** Help for everybody, as the chapter gives it. */
const help = { coach: 2, tools: 0.8 };
const atOnce = 0;
const fairTry = 26;

const play = (levers: Partial<Levers>): Ensemble =>
  simulate({ levers, weeks: threeYears, team: true }, { runs, outputs: ["team", "left"] });

/** The two-year total in the middle of all tries; a week of today's team is 100. */
const total = (levers: Partial<Levers>) => quantile(totals(play(levers), "team", 0, twoYears), 0.5);

/** How many people have been replaced after two years, in the middle of all tries. */
const gone = (levers: Partial<Levers>) => quantile(across(play(levers), "left", twoYears - 1), 0.5);

/** In how many tries the first plan has done more than the second. */
function wins(plan: Partial<Levers>, against: Partial<Levers>, weeks: number): number {
  const theirs = totals(play(against), "team", 0, weeks);
  return totals(play(plan), "team", 0, weeks).filter((sum, run) => sum > (theirs[run] ?? 0)).length;
}

/** In how many tries replacing beats keeping everyone, with the same help and the same dials. */
const replacing = (fuse: number, weeks: number, levers: Partial<Levers> = {}) =>
  wins({ ...help, ...levers, fuse }, { ...help, ...levers }, weeks);

/** Within what chance may move a count of 100 tries. */
function near(found: number, printed: number, give = 3): void {
  expect(Math.abs(found - printed), `${found} for ${printed}`).toBeLessThanOrEqual(give);
}

describe("the person", () => {
  const bare = { coach: 0, tools: 0.4, fuse: atOnce };
  const built = { coach: 0, tools: 0.8 };

  it("replacing eight of twelve without help loses to keeping all and building the process, always", () => {
    expect(gone(bare)).toBe(8);
    near(total(bare), 8728, 10);
    near(total(built), 10_522, 10);
    expect(wins(built, bare, twoYears)).toBe(100);
  });

  it("with help for all, the time it takes to learn the job decides", () => {
    const printed = { 8: 68, 13: 42, 26: 2, 39: 0 };
    for (const [ramp, won] of Object.entries(printed))
      near(replacing(atOnce, twoYears, { ramp: Number(ramp) }), won);
    near(replacing(atOnce, threeYears), 40);
  });

  it("a fair try replaces two instead of eight, loses in two years and wins in three", () => {
    expect(gone({ ...help, fuse: atOnce })).toBe(8);
    expect(gone({ ...help, fuse: fairTry })).toBe(2);
    near(replacing(fairTry, twoYears), 13);
    near(replacing(fairTry, threeYears), 73);
  });

  it("a try without coaching is none: most are under the bar, and it never pays", () => {
    expect(gone({ ...built, fuse: fairTry })).toBe(9);
    expect(wins({ ...built, fuse: fairTry }, built, threeYears)).toBeLessThan(5);
  });

  it("goes away where the job is learned quickly, or where you pick well and have three years", () => {
    expect(replacing(atOnce, twoYears, { ramp: 8 })).toBeGreaterThan(60);
    expect(replacing(atOnce, twoYears, { ramp: 4 })).toBeGreaterThan(75);
    near(replacing(atOnce, threeYears, { pick: 1 }), 83);
  });

  it("has challenges that can be met", () => {
    near(total({ coach: 2, tools: 1 }), 11_993, 10);
    expect(total(help)).toBeLessThan(11_900);
    near(replacing(atOnce, twoYears, { ramp: 12 }), 50, 5);
    expect(replacing(fairTry, threeYears, { ramp: 30 })).toBeGreaterThanOrEqual(60);
    expect(replacing(fairTry, threeYears, { ramp: 39 })).toBeLessThan(60);
  });
});
