import { describe, expect, it } from "vitest";
import type { Ensemble } from "#model/simulate.ts";
import * as summary from "#model/summary.ts";

const ensemble = (runs: number, weeks: number, values: number[]): Ensemble => ({
  runs,
  weeks,
  series: { team: Float64Array.from(values) },
});

const three = ensemble(3, 2, [1, 10, 3, 30, 2, 50]);

describe("summaries of runs", () => {
  it("interpolate quantiles between neighbours", () => {
    expect(summary.quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(summary.quantile([3, 1, 2], 0.5)).toBe(2);
    expect(summary.quantile([10, 20], 0.05)).toBe(10.5);
    expect(summary.quantile([7], 0.95)).toBe(7);
    expect(summary.quantile([], 0.5)).toBeNaN();
    expect([summary.quantile([1, 5, 2], 0), summary.quantile([1, 5, 2], 1)]).toEqual([1, 5]);
  });

  it("leave the values they are given alone", () => {
    const values = Float64Array.of(3, 1, 2);
    summary.quantile(values, 0.5);
    summary.lines(three, "team", [0.5]);
    expect([...values]).toEqual([3, 1, 2]);
    expect([...summary.across(three, "team", 0)]).toEqual([1, 3, 2]);
  });

  it("go week by week and sum from one week to before another", () => {
    expect(summary.line(three, "team", 0.5)).toEqual([2, 30]);
    expect(summary.line(three, "team", "mean")).toEqual([2, 30]);
    expect(summary.lines(three, "team", [0, 1])).toEqual([
      [1, 10],
      [3, 50],
    ]);
    expect([...summary.totals(three, "team")]).toEqual([11, 33, 52]);
    expect([...summary.totals(three, "team", 1, 2)]).toEqual([10, 30, 50]);
    expect(summary.share([1, 2, 3, 4], (value) => value > 1)).toBe(0.75);
    expect(summary.mean([])).toBeNaN();
  });

  it("tell when one plan overtakes another", () => {
    const ours = ensemble(1, 4, [0, 1, 4, 4]);
    const theirs = ensemble(1, 4, [2, 2, 2, 2]);
    expect([...summary.seriesOf(summary.runningDifference(ours, theirs, "team"), "team")]).toEqual([
      -2, -3, -1, 1,
    ]);
    expect(summary.crossings(ours, theirs, "team")).toEqual({ week: 2, total: 3 });
    expect(summary.crossings(theirs, ours, "team")).toEqual({ week: 0, total: 0 });
    expect(summary.crossings(theirs, theirs, "team")).toEqual({ week: undefined, total: undefined });
  });

  it("say which result is missing", () => {
    expect(() => summary.line(three, "doors", 0.5)).toThrow("doors was not simulated");
  });
});
