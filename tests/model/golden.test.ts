import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { constantIds, defaults } from "#model/constants.ts";
import { neutral } from "#model/levers.ts";
import { personas } from "#model/scenarios.ts";
import { modelVersion } from "#model/simulate.ts";
import { type Golden, workOut } from "./golden.ts";

const file = JSON.parse(readFileSync(new URL("golden/golden.json", import.meta.url), "utf8"));

/** Compares numbers anywhere in two values of the same shape. */
function compare(found: unknown, expected: unknown, tolerance: number | readonly number[], at: string): void {
  if (typeof expected === "number") {
    const allowed = Array.isArray(tolerance) ? Number.NaN : (tolerance as number);
    expect(Math.abs((found as number) - expected), `${at}: ${found} for ${expected}`).toBeLessThanOrEqual(
      allowed,
    );
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(found as object).sort(), at).toEqual(Object.keys(expected).sort());
    for (const [name, value] of Object.entries(expected)) {
      const one = Array.isArray(tolerance) ? (tolerance[Number(name)] as number) : tolerance;
      compare((found as Record<string, unknown>)[name], value, one, `${at}.${name}`);
    }
  } else expect(found, at).toBe(expected);
}

describe("golden scenarios", () => {
  it("declare the same levers, constants and personas", () => {
    const { shop0, ...levers } = file.neutral;
    expect(shop0).toBe(0.08);
    expect(neutral()).toEqual(levers);
    expect(defaults()).toEqual(file.constants);
    expect(constantIds).toEqual(Object.keys(file.constants));
    expect(personas).toEqual(file.personas);
    expect(modelVersion).toBe(file.version);
  });

  for (const golden of file.scenarios as Golden[]) {
    it(`${golden.id}: ${golden.what}`, () => {
      const runs = golden.runs ?? 0;
      expect(golden.kind === "exact" || runs > 0).toBe(true);
      // Sums of a hundred weeks may end differently in their last digits.
      const digits = golden.kind === "exact" ? 1e-9 : 0;
      const tolerance = typeof golden.tolAbs === "number" ? Math.max(golden.tolAbs, digits) : golden.tolAbs;
      compare(workOut(golden), golden.expect, tolerance, golden.id);
    });
  }
});
