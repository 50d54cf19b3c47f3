import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Agenda, decodeAgenda, encodeAgenda, stopsOf } from "#presenter/agenda.ts";
import { stepsOf } from "#presenter/steps.ts";

/** Ten chapters; the last asks for no guess. */
const has = (order: number) =>
  Number.isInteger(order) && order >= 1 && order <= 10 ? stepsOf(order < 10) : undefined;

const agendas: fc.Arbitrary<Agenda> = fc.array(
  fc.integer({ min: 1, max: 10 }).chain((order) =>
    fc.record({
      order: fc.constant(order),
      steps: fc.subarray([...(has(order) ?? [])], { minLength: 1 }),
      minutes: fc.integer({ min: 1, max: 240 }),
    }),
  ),
  { minLength: 1, maxLength: 20 },
);

describe("an agenda", () => {
  test("comes back from its link as it was", () => {
    fc.assert(
      fc.property(agendas, (agenda) => {
        expect(decodeAgenda(encodeAgenda(agenda), has)).toEqual({ agenda, problems: [] });
      }),
    );
  });

  test("is read from anything without throwing, and what cannot be used is named", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { agenda, problems } = decodeAgenda(text, has);
        expect(stopsOf(agenda).every(({ order, step }) => has(order)?.includes(step))).toBe(true);
        expect(agenda.length + problems.length > 0 || /^-*$/.test(text)).toBe(true);
      }),
    );
    expect(decodeAgenda("3sgar15-99s5-10g5-3s0-3sx5", has)).toEqual({
      agenda: [
        { order: 3, steps: ["scene", "guess", "answer", "room"], minutes: 15 },
        { order: 3, steps: ["scene"], minutes: 1 },
        { order: 3, steps: ["scene"], minutes: 5 },
      ],
      problems: [
        "This agenda had a part we could not read (99s5). It is left out.",
        "This agenda had a part we could not read (10g5). It is left out.",
        "This agenda gave chapter 3 0 minutes. Showing 1.",
        "This agenda had steps that chapter 3 does not have (x).",
      ],
    });
  });

  test("is a row of stops", () => {
    expect(stopsOf([{ order: 3, steps: ["scene", "room"], minutes: 5 }])).toEqual([
      { order: 3, step: "scene" },
      { order: 3, step: "room" },
    ]);
  });
});
