/**
 * Links to a playbook, an agenda and the page for afterwards that nobody should have written. All that they may bring to a page is
 * words in the places for words.
 */
import fc from "fast-check";
import { h } from "preact";
import { describe, expect, test } from "vitest";
import { NextActions } from "#facilitate/NextActions.tsx";
import { decodeOutcome, encodeOutcome, mostLetters } from "#facilitate/outcome.ts";
import { RunSheet } from "#facilitate/RunSheet.tsx";
import { blocksOf, type Guide } from "#facilitate/run.ts";
import { Form } from "#playbook/Form.tsx";
import { type Given, otherKeys, textIds, texts, wholeIds, wholes } from "#playbook/fields.ts";
import { read, write } from "#playbook/link.ts";
import { planIn } from "#playbook/plan.ts";
import { Sheet } from "#playbook/Sheet.tsx";
import { told } from "#playbook/told.ts";
import { decodeAgenda, encodeAgenda } from "#presenter/agenda.ts";
import { RoomDots } from "#presenter/RoomDots.tsx";
import { steps, stepsOf } from "#presenter/steps.ts";
import { decodeTally } from "#presenter/tally.ts";
import { isTold, shapeOf, textIn } from "../support/drawn.ts";
import { hostileLink, hostileValue, sampleOf } from "../support/hostile.ts";

const each = 600;

const given: Given = {
  review: 25,
  doors: 80,
  doubts: [{ chapter: "Patience", numbers: [{ id: "phi", label: "What directing gains", value: 0.13 }] }],
};
const form = (text: string) => {
  const { playbook } = read(text, given);
  return h(Form, { playbook, given, kept: [], sandboxPath: "/your-playbook/", onChange() {} });
};
const sheet = (text: string) =>
  h(Sheet, { page: told(read(text, given).playbook, given, undefined), address: "https://a.test/" });

describe("links to a playbook", () => {
  const keys = [
    ...textIds.map((id) => texts[id].key),
    ...wholeIds.map((id) => wholes[id].key),
    ...Object.values(otherKeys),
  ];
  /** Whatever stands on it, the sheet is made of these. */
  const full = new URLSearchParams([
    ...textIds.map((id) => [texts[id].key, "words"]),
    ...wholeIds.map((id) => [wholes[id].key, "20"]),
    ...["mn=own", "ps=sales", "fr=2026-11-23", "db=phi", "pn=h"].map((pair) => pair.split("=")),
  ]).toString();
  const shapes = new Set(
    ["", full, "rw=&do="].flatMap((text) => [...shapeOf(sheet(text)), ...shapeOf(form(text))]),
  );

  test("never break it", () => {
    for (const text of sampleOf(hostileLink(keys), 2 * each)) {
      const { playbook, problems } = read(text, given);
      isTold(
        [...problems, ...(playbook.plan === undefined ? [] : planIn(playbook.plan).problems)].slice(0, 14),
      );
      expect(read(write(playbook, given), given)).toEqual({ playbook, problems: [] });
    }
  });

  test("bring words to form and sheet, and nothing else", () => {
    for (const text of sampleOf(hostileLink(keys), each)) {
      for (const shape of [...shapeOf(form(text)), ...shapeOf(sheet(text))]) expect(shapes).toContain(shape);
    }
  });

  test("that only bring a plan never break it", () => {
    for (const text of sampleOf(hostileLink(["h", "l", "a", "sbr", "sbe", "gu", "kp", "_phi"]), each))
      isTold(planIn(text).problems);
  });
});

const guides: Guide[] = [1, 3, 10].map((order) => ({
  slug: `chapter-${order}`,
  order,
  title: `Chapter ${order}`,
  path: `/chapter-${order}/`,
  question: "Which?",
  takeaway: "This.",
  steps: stepsOf(order < 10).map((id) => ({ id, minutes: 2, cue: "Wait." })),
}));
const hasSteps = (order: number) => guides.find((guide) => guide.order === order)?.steps.map(({ id }) => id);

describe("links to an agenda", () => {
  const letters = steps.map(({ letter }) => letter).join("");
  const part = fc.oneof(
    hostileValue,
    fc
      .tuple(
        fc.integer({ min: -1, max: 120 }),
        fc.string({ unit: fc.constantFrom(...letters, "z", "<"), maxLength: 12 }),
        fc.integer({ min: -5, max: 5000 }),
      )
      .map((three) => three.join("")),
    fc.constantFrom(`3${"z".repeat(2000)}5`, "3sgar15", "10sqrt8"),
  );
  const agendas = fc.array(part, { maxLength: 40 }).map((all) => all.join("-"));
  const shapes = new Set(
    shapeOf(
      h(RunSheet, {
        blocks: blocksOf(decodeAgenda("1sqgalort20-3sgar15-10t5", hasSteps).agenda, guides),
        caption: "A",
      }),
    ),
  );

  test("never break it", () => {
    for (const text of sampleOf(agendas, 2 * each)) {
      const { agenda, problems } = decodeAgenda(text, hasSteps);
      isTold(problems);
      for (const { order, minutes, steps: chosen } of agenda) {
        expect(hasSteps(order)).toEqual(expect.arrayContaining([...chosen]));
        expect(minutes).toSatisfy((value: number) => Number.isInteger(value) && value >= 1 && value <= 240);
      }
      expect(decodeAgenda(encodeAgenda(agenda), hasSteps)).toEqual({ agenda, problems: [] });
      for (const shape of shapeOf(h(RunSheet, { blocks: blocksOf(agenda, guides), caption: "A" })))
        expect(shapes).toContain(shape);
    }
  });
});

describe("links to the page for afterwards", () => {
  const guess = { question: "When?", prefix: "week", unit: "", min: 1, max: 60, initial: 50 };
  const kept = fc.tuple(hostileValue, hostileValue).map(([tally, settings]) => `${tally}!${settings}`);
  const does = fc
    .tuple(fc.constantFrom("3a", "3b", "10h", "99z"), hostileValue, hostileValue)
    .map((all) => all.join("!"));
  const ends = [{ order: 3, actions: ["Do this", "Do that"] }] as unknown as Parameters<
    typeof NextActions
  >[0]["ends"];
  const shapes = new Set(
    [[], [{ order: 3, at: 0, who: "Ann", when: "" }]].flatMap((chosen) =>
      shapeOf(h(NextActions, { ends, chosen, onChange() {} })),
    ),
  );
  const dots = new Set(
    ["4x3,5", "~4,3,9", "60x999"].flatMap((text) => {
      const tally = decodeTally(text, guess);
      return tally ? shapeOf(h(RoomDots, { tally, guess })) : [];
    }),
  );

  test("never break it", () => {
    for (const text of sampleOf(hostileLink(["1", "3", "10", "99", "do"], fc.oneof(kept, does)), 2 * each)) {
      const outcome = decodeOutcome(text);
      expect(decodeOutcome(encodeOutcome(outcome)).chosen).toEqual(outcome.chosen);
      for (const { who, when } of outcome.chosen)
        expect(who.length + when.length).toBeLessThanOrEqual(2 * mostLetters);
      for (const shape of shapeOf(h(NextActions, { ends, chosen: outcome.chosen, onChange() {} })))
        expect(shapes).toContain(shape);
      for (const { tally: said } of outcome.kept) {
        const tally = decodeTally(said, guess);
        if (!tally) continue;
        expect(textIn(h(RoomDots, { tally, guess }))).toContain("week");
        for (const shape of shapeOf(h(RoomDots, { tally, guess }))) expect(dots).toContain(shape);
      }
    }
  });
});
