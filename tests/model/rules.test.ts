/** Rules of order and rounding that no average would notice. */
import { describe, expect, it } from "vitest";
import type { Levers } from "#model/levers.ts";
import type { OutputId } from "#model/outputs.ts";
import { replay, type Scenario, simulate } from "#model/simulate.ts";
import { seriesOf } from "#model/summary.ts";

function one(scenario: Scenario, id: OutputId): Float64Array {
  return seriesOf(simulate(scenario, { runs: 1, outputs: [id] }), id);
}

function firstDifference(a: Float64Array, b: Float64Array): number {
  return a.findIndex((value, week) => value !== b[week]);
}

describe("listening", () => {
  const alike = { spread: 0 };

  it("goes to the first places where all are alike, the last one in part", () => {
    const scenario = { levers: { ...alike, listen: 2 }, weeks: 1, team: true, constants: { jit: 0 } };
    const { h } = replay(scenario, 0).people;
    expect(Array.from(h)).toEqual([1, 1, 0.5 / 0.75, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("goes to those whom the room offered to all suits worst", () => {
    const { h, preference } = replay(
      { levers: { listen: 3, D: 0.8, A: 0.2 }, weeks: 1, team: true },
      0,
    ).people;
    const distance = Array.from(preference, (p) => Math.abs(p - 0.2));
    const heard = distance.filter((_, i) => h[i] === 1);
    const others = distance.filter((_, i) => h[i] === 0);
    expect(heard).toHaveLength(4);
    expect(Math.min(...heard)).toBeGreaterThanOrEqual(Math.max(...others));
  });
});

describe("time", () => {
  it.each([
    ["D", { D: 1 }, "team"],
    ["O", { O: 9 }, "cost"],
    ["M", { M: 1 }, "margin"],
  ] as const)("a scheduled %s acts in its week and not before", (_, set, id) => {
    const levers: Partial<Levers> = { share: 0.5 };
    const scheduled = one({ levers, weeks: 20, schedule: [{ at: 6, set }] }, id);
    expect(firstDifference(scheduled, one({ levers, weeks: 20 }, id))).toBe(6);
  });

  it("steps of one week act in the order given, and those before the start at once", () => {
    const schedule = [
      { at: 4, set: { D: 0.1 } },
      { at: -3, set: { A: 0.9 } },
      { at: 4, set: { D: 0.7, W: 0.6 } },
    ];
    const same = [
      { at: 0, set: { A: 0.9 } },
      { at: 4, set: { D: 0.7, W: 0.6 } },
    ];
    const team = true;
    expect(one({ weeks: 9, team, schedule }, "team")).toEqual(
      one({ weeks: 9, team, schedule: same }, "team"),
    );
  });

  it("a shock acts from the week after, and heals", () => {
    const shocked = one({ levers: { shock: 10 }, weeks: 40 }, "rev");
    const calm = one({ weeks: 40 }, "rev");
    expect(firstDifference(shocked, calm)).toBe(11);
    expect((shocked[11] as number) / (calm[11] as number)).toBeLessThan(0.7);
  });

  it("a replaced person is away in the review week and four more, then new", () => {
    const { present, m } = replay({ levers: { fuse: 3, bar: 1.3 }, weeks: 10, team: true }, 0).people;
    const here = Array.from({ length: 10 }, (_, week) => present[week * 12]);
    expect(here).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 1, 1]);
    expect(m[8 * 12]).toBeCloseTo(1.0596, 12);
  });
});

describe("levers that work through others", () => {
  it("half the effort for people is half the coaching", () => {
    const people = one({ levers: { coach: 4, people: 0.05 }, weeks: 30 }, "team");
    expect(people).toEqual(one({ levers: { coach: 2, people: 0.1 }, weeks: 30 }, "team"));
  });

  it("more coaching than eight hours never arrives", () => {
    const much = one({ levers: { coach: 8, people: 1 }, weeks: 30, team: true }, "team");
    expect(much).toEqual(one({ levers: { coach: 8 }, weeks: 30, team: true }, "team"));
  });

  it("the start rounds people and clients to whole ones", () => {
    expect(one({ levers: { f0: 0.125 }, weeks: 1, team: true }, "F")[0]).toBe(2 / 12);
    const { stages } = replay({ levers: { cust0: 0.35 }, weeks: 1, constants: { churn: 0, dec: 0 } }, 0);
    expect(stages.filter((stage) => stage === 2)).toHaveLength(35);
    expect(stages.filter((stage) => stage === 1).length).toBeGreaterThanOrEqual(8);
  });

  it("a shut door reopens only when irritation has cooled far enough", () => {
    const schedule = [{ at: 40, set: { O: 0 } }];
    const { doors } = replay({ levers: { O: 10, rel: 0 }, weeks: 160, schedule }, 1);
    const shut = (week: number) =>
      doors.subarray(week * 100, week * 100 + 100).filter((door) => door === 2).length;
    expect(shut(40)).toBeGreaterThan(60);
    expect(shut(46)).toBe(shut(44));
    expect(shut(159)).toBe(0);
  });
});

describe("a team scenario", () => {
  it("leaves out market and company, and changes nothing for the team", () => {
    const wanted = { runs: 2, outputs: ["team", "doors", "rev", "F"] } as const;
    const team = simulate({ weeks: 30, team: true, levers: { f0: 0.2 } }, wanted);
    expect(Object.keys(team.series)).toEqual(["team", "F"]);
    expect(seriesOf(team, "team")).toEqual(
      seriesOf(simulate({ weeks: 30, levers: { f0: 0.2 } }, wanted), "team"),
    );
  });
});
