import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constantIds, constantKey, constants, limits } from "#model/constants.ts";
import { coerce, leverIds, levers, neutral, reserved, retired } from "#model/levers.ts";
import { outputIds, outputs } from "#model/outputs.ts";
import { personas, presets } from "#model/scenarios.ts";
import type { ConstantSpec, LeverSpec } from "#model/spec.ts";
import { words } from "#model/words.ts";

describe.each(leverIds)("the lever %s", (id) => {
  const spec: LeverSpec = levers[id];

  it("has today's value inside its range and on its grid", () => {
    expect(spec.min).toBeLessThan(spec.max);
    expect(spec.step).toBeGreaterThan(0);
    for (const value of [spec.min, spec.neutral, spec.max]) expect(coerce(id, value)).toEqual({ value });
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
    const anything = fc.oneof(fc.double(), fc.double({ min: spec.min, max: spec.max, noNaN: true }));
    fc.assert(
      fc.property(anything, (given) => {
        const { value, problem } = coerce(id, given);
        expect(value).toBeGreaterThanOrEqual(spec.min);
        expect(value).toBeLessThanOrEqual(spec.max);
        expect(coerce(id, value)).toEqual({ value });
        if (problem !== undefined) expect(problem).toContain(spec.label);
        else expect(Math.abs(value - given)).toBeLessThan(1e-6);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe("what does not fit a lever is named", () => {
  it.each([
    ["D", 2, 1, "How closely you direct the work: 2 is outside 0 to 1; 1 is used."],
    ["O", Number.NaN, 2.25, "Contacts per client: that is not a number; 2.25 is used."],
    ["O", 3.1, 3, "Contacts per client: 3.1 is between the steps of 0.25; 3 is used."],
    ["n", Number.NEGATIVE_INFINITY, 4, "Team size: -Infinity is outside 4 to 40; 4 is used."],
  ] as const)("%s = %s becomes %s", (id, given, value, problem) => {
    expect(coerce(id, given)).toEqual({ value, problem });
  });
});

describe("link keys", () => {
  it("are unique, short and never reused", () => {
    const keys = leverIds.map((id) => levers[id].key);
    const taken = [...keys, ...Object.values(reserved), ...retired, ...constantIds.map(constantKey)];
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
        expect(coerce(id as keyof typeof levers, value)).toEqual({ value });
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
