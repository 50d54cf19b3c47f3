/** Links as nobody should write them: for the tests that nothing in an address can do harm. */
import fc from "fast-check";

/** Texts that pages are broken with. */
const known = [
  "",
  " ",
  "<script>alert(1)</script>",
  "</span><img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  "javascript:alert(1)",
  "&lt;b&gt;",
  "]]>",
  "<!--",
  "$\u007b7*7}{{7*7}}",
  "../../etc/passwd",
  "%",
  "%00",
  "%E0%A4%A",
  "%3Cscript%3E",
  "+",
  "a\u0000b",
  "\u202eevil\u2066",
  "\u2028\u2029",
  "\ud800",
  "👩‍👩‍👧‍👦".repeat(20),
  "é".repeat(60),
  "x".repeat(3000),
  "1".repeat(400),
  "__proto__",
  "constructor",
  "toString",
  "NaN",
  "Infinity",
  "-0",
  "1e309",
  "0x10",
  "۱۲",
  "1,5",
  "null",
  "undefined",
  "_:,!~-".repeat(30),
];

/** A value that no link should hold, or one that some do. */
export const hostileValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 2, arbitrary: fc.integer({ min: -2000, max: 2_000_000 }).map(String) },
  { weight: 1, arbitrary: fc.double({ noNaN: false }).map(String) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...known), fc.constantFrom(...known)).map((two) => two.join("")),
  },
);

/**
 * A query or hash with some of these keys, in any order, more than once, well encoded or not.
 *
 * @param values what a key may hold beside what nobody expects: forms that nearly fit
 */
export const hostileLink = (
  keys: readonly string[],
  values: fc.Arbitrary<string> = hostileValue,
): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .array(
          fc.tuple(
            fc.oneof(
              { weight: 6, arbitrary: fc.constantFrom(...keys) },
              { weight: 1, arbitrary: hostileValue },
            ),
            fc.oneof(values, hostileValue),
            fc.constantFrom(true, true, false),
          ),
          { maxLength: 8 },
        )
        .map((pairs) =>
          pairs
            .map(([key, value, encoded]) =>
              encoded ? new URLSearchParams([[key, value]]).toString() : `${key}=${value}`,
            )
            .join("&"),
        ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...keys), hostileValue)
        .map(([key, value]) => `${key}=${value}&`.repeat(40)),
    },
  );

/** As many links, always the same ones. */
export const sampleOf = <T>(links: fc.Arbitrary<T>, many: number): T[] =>
  fc.sample(links, { numRuns: many, seed: 20261122 });
