import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outputIds } from "#model/outputs.ts";
import { replay, type Scenario, simulate } from "#model/simulate.ts";
import { seriesOf, totals } from "#model/summary.ts";
import { bits } from "../support/bits.ts";

describe("the same bits", () => {
  it("come out every time, and the ones they were", () => {
    // Changes only when the model does: then raise modelVersion and put the new fingerprint here.
    expect(bits()).toBe("6aa8e5884ff2fee6d484b34e88936dc2");
    expect(bits()).toBe(bits());
  });

  it("need only arithmetic that every engine does alike", () => {
    const folder = new URL("../../src/model/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    expect(files.length).toBeGreaterThan(20);
    const allowed = /^(imul|min|max|floor|round|abs|sqrt)$/;
    for (const name of files) {
      const code = readFileSync(new URL(name, folder), "utf8").replace(
        /\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"/g,
        "",
      );
      for (const [, used] of code.matchAll(/\bMath\.(\w+)/g)) expect(used, name).toMatch(allowed);
      expect(code, name).not.toMatch(/\*\*|\bDate\b|\bperformance\b|\bdocument\b|\bwindow\b/);
    }
  });
});

describe("a replay", () => {
  const scenario: Scenario = {
    levers: { quit: 0.03, f0: 0.25, O: 5, listen: 3, gain: 0.1 },
    weeks: 60,
    seed: 5,
  };

  it("shows the people, doors and clients of the same run", () => {
    const found = simulate(scenario, { runs: 1, first: 4, outputs: outputIds });
    const { size, doors, stages, people } = replay(scenario, 4);
    expect(size).toBe(12);
    for (let week = 0; week < 60; week++) {
      const of = <T extends { subarray(a: number, b: number): ArrayLike<number> }>(values: T, each: number) =>
        Array.from(values.subarray(week * each, (week + 1) * each));
      const told = (id: (typeof outputIds)[number]) => seriesOf(found, id)[week];
      const count = (values: number[], wanted: number) => values.filter((value) => value === wanted).length;
      const present = of(people.present, 12);
      const drives = of(people.m, 12).filter((_, i) => present[i] === 1);
      expect(count(of(doors, 100), 2)).toBe(100 - (told("doors") as number));
      expect(count(of(doors, 100), 1)).toBe(told("near"));
      expect(count(of(stages, 100), 1)).toBe(told("shop"));
      expect(count(of(stages, 100), 2)).toBe(told("cust"));
      expect(count(present, 1)).toBe(told("here"));
      expect(count(of(people.best, 12), 1)).toBe(told("best"));
      expect(count(of(people.x, 12), 1) / 12).toBe(told("F"));
      expect(drives.reduce((a, b) => a + b, 0) / drives.length).toBe(told("drive"));
    }
  });
});

describe("a review", () => {
  const room = { D: 0.2, A: 0.9 };
  const direct = { D: 0.9, A: 0.1 };
  const base = { levers: room, weeks: 60 };
  const rule = (against: typeof room, week = 20) => ({
    review: { week, against: { levers: against }, instead: direct },
  });
  const wanted = { runs: 30, outputs: ["team", "rev"] } as const;

  it.each([true, false])("chooses run by run between two whole plans (team alone: %s)", (team) => {
    const id = team ? "team" : "rev";
    const stay = simulate({ ...base, team }, wanted);
    const other = simulate({ levers: direct, weeks: 60, team }, wanted);
    const stop = simulate({ ...base, team, schedule: [{ at: 20, set: direct }] }, wanted);
    const found = seriesOf(simulate({ ...base, team, ...rule(direct) }, wanted), id);
    const ours = totals(stay, id, 0, 20);
    const theirs = totals(other, id, 0, 20);
    const behind = Array.from(ours, (sum, run) => sum < (theirs[run] as number));
    behind.forEach((stops, run) => {
      const expected = seriesOf(stops ? stop : stay, id).subarray(run * 60, (run + 1) * 60);
      expect(found.subarray(run * 60, (run + 1) * 60)).toEqual(expected);
    });
    expect(new Set(behind).size).toBe(team ? 1 : 2);
  });

  it("leaves a plan alone that is level, or that ends before the review", () => {
    const stay = seriesOf(simulate({ ...base, team: true }, wanted), "team");
    for (const review of [rule(room), rule(direct, 0), rule(direct, 99)]) {
      const { week } = review.review;
      const found = seriesOf(simulate({ ...base, team: true, ...review }, wanted), "team");
      if (week < 60) expect(found).toEqual(stay);
      else expect(found.subarray(0, 60)).toEqual(stay.subarray(0, 60));
    }
  });

  it("does not change the size of a team on the way", () => {
    const schedule = [{ at: 5, set: { n: 20, D: 0.6 } }];
    const found = simulate({ weeks: 10, team: true, schedule }, { runs: 1, outputs: ["here"] });
    expect(seriesOf(found, "here").every((people) => people === 12)).toBe(true);
  });
});
