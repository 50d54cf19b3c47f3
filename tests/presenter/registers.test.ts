import fc from "fast-check";
import { expect, test } from "vitest";
import { merged, type Registers, readRegisters, written } from "#presenter/registers.ts";

const names = ["place", "blank", "set:patience"];
const action = fc.record({
  window: fc.constantFrom("a", "b"),
  name: fc.constantFrom(...names),
  value: fc.string({ maxLength: 4 }),
  /** Whether the other window hears of it at once, or only at the end. */
  heard: fc.boolean(),
});

test("two windows hold the same after any two hundred actions, whatever they missed meanwhile", () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 200, maxLength: 200 }), (actions) => {
      const windows: Record<string, Registers> = { a: {}, b: {} };
      for (const { window, name, value, heard } of actions) {
        windows[window] = written(windows[window] ?? {}, name, value, window);
        const other = window === "a" ? "b" : "a";
        if (heard) windows[other] = merged(windows[other] ?? {}, windows[window]).all;
      }
      const a = merged(windows["a"] ?? {}, windows["b"] ?? {}).all;
      const b = merged(windows["b"] ?? {}, windows["a"] ?? {}).all;
      expect(a).toEqual(b);
    }),
  );
});

test("what is heard twice, or late, changes nothing more", () => {
  const first = written({}, "blank", "1", "a");
  const second = written(first, "blank", "", "b");
  expect(merged(second, first)).toEqual({ all: second, changed: [] });
  expect(merged(first, second)).toEqual({ all: second, changed: ["blank"] });
});

test("what is no register is left out", () => {
  expect(readRegisters(null)).toEqual({});
  expect(readRegisters("x")).toEqual({});
  const good = { value: "1", count: 2, by: "a" };
  expect(
    readRegisters({ good, bad: { value: 1, count: 2, by: "a" }, none: null, worse: { value: "x" } }),
  ).toEqual({
    good,
  });
});
