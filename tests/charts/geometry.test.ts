import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aroundZero,
  bandPath,
  linear,
  linePath,
  niceDomain,
  round,
  stackDots,
  ticks,
  toViewBox,
  withCrossings,
} from "#charts/geometry.ts";
import type { Point } from "#charts/types.ts";

const x = linear([0, 10], [0, 100]);
const y = linear([0, 10], [100, 0]);

describe("round", () => {
  test("keeps one decimal and has no minus zero", () => {
    expect(round(1.26)).toBe(1.3);
    expect(Object.is(round(-0.01), 0)).toBe(true);
  });
});

describe("linear", () => {
  test("sends the ends of the domain to the ends of the range", () => {
    expect([x(0), x(5), x(10), y(0), y(10)]).toEqual([0, 50, 100, 100, 0]);
  });
  test("an empty domain goes to the middle, a missing value stays missing", () => {
    const flat = linear([3, 3], [0, 100]);
    expect(flat(3)).toBe(50);
    expect(flat(Number.NaN)).toBeNaN();
  });
  test("invert gives the value back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (value) => {
        const scale = linear([-500, 500], [40, 640]);
        expect(Math.abs(scale.invert(scale(value)) - value)).toBeLessThan(0.1);
      }),
    );
  });
});

describe("ticks", () => {
  test("are round numbers inside the domain", () => {
    expect(ticks([0, 80])).toEqual([0, 20, 40, 60, 80]);
    expect(ticks([86, 128])).toEqual([90, 100, 110, 120]);
    expect(ticks([0, 1])).toEqual([0, 0.5, 1]);
  });
  test("an empty domain has one, an impossible one none", () => {
    expect(ticks([4, 4])).toEqual([4]);
    expect(ticks([Number.NaN, Number.NaN])).toEqual([]);
    expect(ticks([0, Infinity])).toEqual([]);
  });
  test("never more than asked for, always inside, always in order", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, span) => {
        const domain = [low, low + span] as const;
        const found = ticks(domain);
        expect(found.length).toBeLessThanOrEqual(5);
        for (const [i, tick] of found.entries()) {
          expect(tick).toBeGreaterThanOrEqual(domain[0] - span * 1e-6);
          expect(tick).toBeLessThanOrEqual(domain[1] + span * 1e-6);
          if (i > 0) expect(tick).toBeGreaterThan(found[i - 1] as number);
        }
      }),
    );
  });
});

describe("niceDomain", () => {
  test("holds all values; equal or no values still give a width", () => {
    expect(niceDomain([3, 77], true)).toEqual([0, 80]);
    expect(niceDomain([5, 5])).toEqual([4.5, 5.5]);
    expect(niceDomain([])).toEqual([0, 1]);
    expect(niceDomain([Number.NaN])).toEqual([0, 1]);
    expect(niceDomain([0, 0], true)).toEqual([0, 1]);
  });
});

describe("paths", () => {
  test("nothing, one point, a gap, one decimal", () => {
    expect(linePath([], x, y)).toBe("");
    expect(linePath([[5, 5]], x, y)).toBe("M50,50Z");
    const gap: Point[] = [
      [0, 0],
      [1, Number.NaN],
      [2, 3.333],
      [3, 3.333],
    ];
    expect(linePath(gap, x, y)).toBe("M0,100ZM20,66.7L30,66.7");
    expect(linePath([[1 / 3, 1 / 3]], x, y)).not.toMatch(/\d\.\d{2}/);
  });
  test("a band goes there and back", () => {
    expect(bandPath([], x, y)).toBe("");
    expect(
      bandPath(
        [
          [0, 1, 2],
          [10, 1, 2],
        ],
        x,
        y,
      ),
    ).toBe("M0,80L100,80L100,90L0,90Z");
  });
  test("around zero is cut where the line crosses", () => {
    const points: Point[] = [
      [0, -2],
      [2, 2],
    ];
    expect(withCrossings(points)).toEqual([
      [0, -2],
      [1, 0],
      [2, 2],
    ]);
    const around = aroundZero(points, x, linear([-10, 10], [100, 0]));
    expect(around.below).toContain("L10,50");
    expect(aroundZero([], x, y)).toEqual({ below: "", above: "" });
  });
});

describe("stackDots", () => {
  test("every finite value gets one place, and no two share one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ min: -50, max: 150, noNaN: true }), fc.constant(Number.NaN))),
        (values) => {
          const dots = stackDots(values, [0, 100], 12);
          expect(dots.length).toBe(values.filter(Number.isFinite).length);
          expect(new Set(dots.map((d) => `${d.column}/${d.level}`)).size).toBe(dots.length);
          expect(dots.every((d) => d.column >= 0 && d.column < 12)).toBe(true);
        },
      ),
    );
  });
  test("equal values and an empty domain make one stack", () => {
    expect(stackDots([7, 7, 7], [7, 7], 5).map((d) => d.level)).toEqual([0, 1, 2]);
    expect(stackDots([], [0, 1], 5)).toEqual([]);
  });
});

test("a pointer becomes a place in the viewBox; a box without size gives its corner", () => {
  const box = { left: 10, top: 20, width: 200, height: 100 };
  expect(toViewBox({ x: 110, y: 70 }, box, 680, 330)).toEqual([340, 165]);
  expect(toViewBox({ x: 5, y: 5 }, { ...box, width: 0, height: 0 }, 680, 330)).toEqual([0, 0]);
});
