import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constantIds, limits } from "#model/constants.ts";
import { choices, chosen, outcomes } from "#model/horizon.ts";
import { invariants, largestStep, leastTeam, tries, wrongWay } from "#model/invariants.ts";
import { type LeverId, type Levers, leverIds, levers, onGrid } from "#model/levers.ts";
import { type OutputId, outputIds, outputs } from "#model/outputs.ts";
import { type Scenario, simulate } from "#model/simulate.ts";
import type { LeverSpec } from "#model/spec.ts";
import { mean, quantile, seriesOf, totals } from "#model/summary.ts";

/** Any point of the lever cube, on the grid. */
const anywhere = fc
  .tuple(...leverIds.map(() => fc.double({ min: 0, max: 1, noNaN: true })))
  .map((shares) => at((id, place) => lerp(id, shares[place] as number)));

/** Any corner of the lever cube. */
const corner = fc
  .tuple(...leverIds.map(() => fc.boolean()))
  .map((ends) => at((id, place) => (ends[place] ? levers[id].max : levers[id].min)));

function lerp(id: LeverId, share: number): number {
  const { min, max } = levers[id];
  return onGrid(levers[id], min + share * (max - min));
}

function at(value: (id: LeverId, place: number) => number): Levers {
  return Object.fromEntries(leverIds.map((id, place) => [id, value(id, place)])) as Levers;
}

/** Checks every result of every week; returns nothing so that a failure shows the levers. */
function bounded(scenario: Scenario, inRange: boolean): void {
  const found = simulate(scenario, { runs: 1, first: 2, outputs: outputIds });
  const size = scenario.levers?.n ?? 12;
  for (const id of outputIds) {
    const { min, max } = outputs[id];
    const most = id === "best" || id === "here" ? size : max;
    for (const value of seriesOf(found, id)) {
      const fine = inRange ? value >= min && value <= most : Number.isFinite(value);
      if (!fine) expect.fail(`${id} is ${value}`);
    }
  }
}

describe("everywhere in the lever cube", () => {
  it(invariants.points, () => {
    const property = fc.property(anywhere, (point) => bounded({ levers: point, weeks: 52 }, true));
    fc.assert(property, { seed: 1, numRuns: tries.points });
  });

  it(invariants.corners, () => {
    const property = fc.property(corner, (point) => bounded({ levers: point, weeks: 52 }, true));
    fc.assert(property, { seed: 2, numRuns: tries.corners });
  });

  it(invariants.ends, () => {
    for (const id of leverIds) {
      const { min, max }: LeverSpec = levers[id];
      for (const value of [min, max]) bounded({ levers: { [id]: value }, weeks: 104 }, true);
    }
    bounded({ levers: at((id) => levers[id].min), weeks: 520 }, true);
    bounded({ levers: at((id) => levers[id].max), weeks: 520 }, true);
  });

  it(invariants.constants, () => {
    const shares = fc.tuple(...constantIds.map(() => fc.constantFrom(0, 0.5, 1)));
    const property = fc.property(shares, anywhere, (places, point) => {
      const constants = Object.fromEntries(
        constantIds.map((id, place) => {
          const [low, high] = limits(id);
          return [id, low + (places[place] as number) * (high - low)];
        }),
      );
      bounded({ levers: point, constants, weeks: 30 }, false);
    });
    fc.assert(property, { seed: 3, numRuns: tries.constants });
  });

  it(invariants.seed, () => {
    const property = fc.property(anywhere, fc.nat(1_000_000), (point, seed) => {
      const scenario = { levers: point, weeks: 20, seed };
      const many = simulate(scenario, { runs: 4, outputs: outputIds });
      const last = simulate(scenario, { runs: 1, first: 3, outputs: outputIds });
      for (const id of outputIds) {
        expect(seriesOf(many, id).subarray(60), id).toEqual(seriesOf(last, id));
      }
    });
    fc.assert(property, { seed: 4, numRuns: tries.seeds });
    const of = (seed: number) =>
      seriesOf(simulate({ weeks: 30, seed }, { runs: 1, outputs: ["team"] }), "team");
    expect(of(1)).not.toEqual(of(2));
  });
});

function yearly(given: Partial<Levers>, id: OutputId, weeks = 104): number {
  return mean(totals(simulate({ levers: given, weeks }, { runs: 100, outputs: [id] }), id)) / weeks;
}

describe("at special settings", () => {
  it(invariants.least, () => {
    const levers = { D: 0, W: 0, A: 0, listen: 0, coach: 0, tools: 0 };
    const found = simulate({ levers, weeks: 104, team: true }, { runs: 1, outputs: ["team"] });
    expect(Math.abs((seriesOf(found, "team")[103] as number) - leastTeam)).toBeLessThan(0.5);
  });

  it(invariants.quiet, () => {
    const found = simulate({ levers: { O: 0 }, weeks: 260 }, { runs: 100, outputs: ["doors", "near"] });
    expect(seriesOf(found, "doors").every((doors) => doors === 100)).toBe(true);
    expect(seriesOf(found, "near").every((near) => near === 0)).toBe(true);
  });

  it(invariants.wrong, () => {
    const wrong = (D: number, weeks: number) => yearly({ dir: -1, D }, "team", weeks);
    expect(wrong(1, 1)).toBeLessThan(wrong(0, 1));
    expect(Math.abs(wrong(1, 104) - wrongWay.directed)).toBeLessThan(wrongWay.within);
    expect(Math.abs(wrong(0, 104) - wrongWay.free)).toBeLessThan(wrongWay.within);
  });

  it(invariants.nobody, () => {
    const levers = { D: 0, W: 0, coach: 0, A: 1, f0: 0, quit: 0.02 };
    const found = simulate({ levers, weeks: 520, team: true }, { runs: 200, outputs: ["F"] });
    expect(seriesOf(found, "F").every((share) => share === 0)).toBe(true);
  });

  it(invariants.asleep, () => {
    const scenario = { levers: { O: 0, cust0: 0 }, shoppers: 0, weeks: 520 };
    const found = simulate(scenario, { runs: 50, outputs: ["cust", "shop"] });
    for (const id of ["cust", "shop"] as const) expect(seriesOf(found, id).every((n) => n === 0)).toBe(true);
  });
});

describe(invariants.horizon, () => {
  it.each([13, 52, 156, 364])("after %i weeks", (weeks) => {
    for (const M of [0.2, 0.6, 0.9]) {
      const found = outcomes(weeks, { M }, 12);
      const best = chosen(weeks, { M }, 12);
      for (const id of Object.keys(choices) as (keyof typeof choices)[]) {
        expect(found[best]).toBeGreaterThanOrEqual(found[id]);
      }
    }
  });
});

describe(invariants.step, () => {
  const ids = ["team", "doors", "cust", "rev"] as const;
  const middle = (given: Partial<Levers>) => {
    const found = simulate({ levers: given, weeks: 104 }, { runs: 100, outputs: ids });
    return ids.map((id) => quantile(totals(found, id), 0.5));
  };
  const today = middle({});
  // A step of these is no small change: from an event that never comes to one in the first week.
  const events: readonly LeverId[] = ["fuse", "shock"];

  it.each(leverIds.filter((id) => !events.includes(id)))("%s", (id) => {
    const { step, neutral, min, max }: LeverSpec = levers[id];
    for (const value of [neutral - step, neutral + step]) {
      if (value < min || value > max) continue;
      middle({ [id]: onGrid(levers[id], value) }).forEach((sum, place) => {
        // The number of clients at the start is the number of clients: a step of it moves that sum by 5.1 per cent.
        if (id === "cust0" && ids[place] === "cust") return;
        const moved = Math.abs(sum / (today[place] as number) - 1);
        expect(moved, `${ids[place]} at ${value}`).toBeLessThan(largestStep);
      });
    }
  });
});
