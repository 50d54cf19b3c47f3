import { expect, test } from "vitest";
import { countdown } from "#presenter/countdown.ts";

test.each([
  [245_000, "4:05"],
  [60_000, "1:00"],
  [1, "0:01"],
  [0, "0:00"],
  [-1000, "−0:01"],
  [-125_000, "−2:05"],
])("%i milliseconds are %s", (left, said) => {
  expect(countdown(left)).toBe(said);
});
