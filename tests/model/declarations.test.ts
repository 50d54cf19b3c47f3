import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constantIds, constantKey, constants, limits } from "#model/constants.ts";
import { leverIds, levers, neutral, onGrid } from "#model/levers.ts";
import { outputIds, outputs } from "#model/outputs.ts";
import { personas, presets } from "#model/scenarios.ts";
import type { ConstantSpec, LeverSpec } from "#model/spec.ts";
import { words } from "#model/words.ts";

describe.each(leverIds)("the lever %s", (id) => {
  const spec: LeverSpec = levers[id];

  it("has today's value inside its range and on its grid", () => {
    expect(spec.min).toBeLessThan(spec.max);
    expect(spec.step).toBeGreaterThan(0);
    for (const value of [spec.min, spec.neutral, spec.max]) expect(onGrid(spec, value)).toBe(value);
  });

  it("says what it is in plain words", () => {
    expect(spec.label.length).toBeGreaterThan(3);
    expect(spec.help).toMatch(/^[A-Z].*\.$/);
    if (spec.kind === "switch") {
      const values = Object.keys(spec.choices ?? {}).map(Number);
      expect(values.sort((a, b) => a - b)[0]).toBe(spec.min);
      expect(values).toHaveLength(spec.max - spec.min + 1);
    }
  });

  it("makes any number fit, once and for all", () => {
    const inside = fc.double({ min: spec.min, max: spec.max, noNaN: true });
    const anything = fc.oneof(fc.double({ noNaN: true }), inside);
    fc.assert(
      fc.property(anything, (given) => {
        const value = onGrid(spec, given);
        expect(value).toBeGreaterThanOrEqual(spec.min);
        expect(value).toBeLessThanOrEqual(spec.max);
        expect(onGrid(spec, value)).toBe(value);
        const nearest = Math.min(spec.max, Math.max(spec.min, given));
        expect(Math.abs(value - nearest)).toBeLessThanOrEqual(spec.step / 2 + 1e-9);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe("what does not fit a lever goes to the nearest that does", () => {
  it.each([
    ["D", 2, 1],
    ["O", 3.1, 3],
    ["n", Number.NEGATIVE_INFINITY, 4],
    ["dir", -0.04, 0],
  ] as const)("%s = %s becomes %s", (id, given, value) => {
    expect(onGrid(levers[id], given)).toBe(value);
  });

  it("also where a step is more than one", () => {
    const months = { min: 4, max: 156, step: 4 };
    expect([0, 5, 6, 104, 155, 999].map((given) => onGrid(months, given))).toEqual([4, 4, 8, 104, 156, 156]);
  });
});

describe("link keys", () => {
  it("are unique, short and never reused", () => {
    const keys = leverIds.map((id) => levers[id].key);
    const taken = [...keys, ...constantIds.map(constantKey)];
    expect(new Set(taken).size).toBe(taken.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9]?$/);
    for (const id of constantIds) expect(constantKey(id)).toBe(`_${id}`);
  });
});

describe.each(constantIds)("the constant %s", (id) => {
  const spec: ConstantSpec = constants[id];

  it("lies in its range, and its range within how far it may be moved", () => {
    const [low, high] = limits(id);
    expect(spec.label).toMatch(/^[A-Z]/);
    expect(spec.value).toBeGreaterThanOrEqual(low);
    expect(spec.value).toBeLessThanOrEqual(high);
    if (spec.range === undefined) {
      expect(spec.origin.kind).toBe("evidence");
      expect([low, high]).toEqual([spec.value, spec.value]);
    } else {
      expect(spec.range[0]).toBeLessThanOrEqual(spec.value);
      expect(spec.range[1]).toBeGreaterThanOrEqual(spec.value);
      expect(low).toBeLessThanOrEqual(spec.range[0]);
      expect(high).toBeGreaterThanOrEqual(spec.range[1]);
    }
  });
});

describe("presets, personas, outputs and words", () => {
  it("use declared levers at values on their grids", () => {
    for (const preset of Object.values(presets)) {
      for (const [id, value] of Object.entries(preset.levers)) {
        expect(Object.keys(neutral())).toContain(id);
        expect(onGrid(levers[id as keyof typeof levers], value)).toBe(value);
      }
    }
  });

  it("divide all of the effort and no more", () => {
    for (const parts of Object.values(personas)) {
      expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
  });

  it("have a label for every result, and readings for declared levers only", () => {
    for (const id of outputIds) expect(outputs[id].label).toMatch(/^[A-Z]/);
    for (const id of Object.keys(words)) expect(leverIds).toContain(id);
  });
});
