/**
 * Ten thousand links that nobody should have written, in every form that the site reads: never an exception, never markup from
 * the address in what is drawn, and a plain sentence for what could not be used.
 */
import { signal } from "@preact/signals";
import fc from "fast-check";
import { h, type VNode } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { NextActions } from "#facilitate/NextActions.tsx";
import { decodeOutcome, encodeOutcome, mostLetters } from "#facilitate/outcome.ts";
import { RunSheet } from "#facilitate/RunSheet.tsx";
import { blocksOf, type Guide } from "#facilitate/run.ts";
import type { Lens } from "#frame/lens.ts";
import { linkable } from "#frame/links.ts";
import { Notices } from "#frame/Notices.tsx";
import { type ConstantId, constantKey, limits } from "#model/constants.ts";
import { type LeverId, levers } from "#model/levers.ts";
import { Form } from "#playbook/Form.tsx";
import { type Given, otherKeys, textIds, texts, wholeIds, wholes } from "#playbook/fields.ts";
import { read, write } from "#playbook/link.ts";
import { planIn } from "#playbook/plan.ts";
import { Sheet } from "#playbook/Sheet.tsx";
import { told } from "#playbook/told.ts";
import { decodeAgenda, encodeAgenda } from "#presenter/agenda.ts";
import { RoomDots } from "#presenter/RoomDots.tsx";
import { stepOf, steps, stepsOf } from "#presenter/steps.ts";
import { decodeTally } from "#presenter/tally.ts";
import { decode, encode, type Linkable, reserved } from "#state/codec.ts";
import { embedQuery, looks, parts, readEmbed } from "#state/embed.ts";
import { quote } from "#state/read.ts";
import { elementsOf } from "../support/document.ts";
import { hostileLink, hostileValue, sampleOf } from "../support/hostile.ts";
import { allWidgets } from "../support/widgets.ts";

const subjects = await allWidgets();
const each = 500;
let tried = 0;

/** Elements and their attributes' names: what a text must never change. */
const shapeOf = (node: VNode) =>
  elementsOf(render(node)).map(({ tag, attributes }) => `${tag} ${Object.keys(attributes).sort().join(" ")}`);
const textIn = (node: VNode) => elementsOf(render(node)).find(({ tag }) => tag === "body")?.text ?? "";

const notices = (problems: readonly string[]) =>
  h(Notices, {
    lens: {
      store: { problems: signal(problems), dismiss() {} },
      failure: signal(""),
    } as unknown as Lens<unknown>,
  });
const oneNotice = shapeOf(notices(["One."]));
const noNotice = shapeOf(notices([]));

/** Whether what a link could not say is told in plain, short sentences, and drawn as words only. */
function isTold(problems: readonly string[]): void {
  tried += 1;
  if (problems.length === 0) return;
  expect(problems.length).toBeLessThanOrEqual(14);
  for (const problem of problems) {
    expect(problem).toMatch(/^[A-Z“].*\.$/);
    expect(problem.length).toBeLessThan(240);
    expect(problem).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  }
  const drawn = notices(problems);
  expect(shapeOf(drawn)).toEqual(oneNotice);
  expect(textIn(drawn)).toContain(problems.join(" "));
}

describe.each(subjects.map((subject) => [subject.widget.id, subject] as const))("links to %s", (_, {
  widget,
  story,
}) => {
  const link: Linkable = linkable(widget, story.start());
  const ids = Object.keys(link.start.levers) as LeverId[];
  const keys = [
    ...ids.map((id) => levers[id].key),
    ...link.options.map(({ key }) => key),
    ...link.constants.map((id: ConstantId) => constantKey(id)),
    ...Object.values(reserved),
  ];
  const kept = hostileValue.map((value) => keys.map((key) => `${key}:${value}`).join(","));
  const planned = fc
    .tuple(fc.integer({ min: -5, max: 300 }), fc.constantFrom(...keys), hostileValue)
    .map(([week, key, value]) => `${week}:${key}${value}_104:${key}3`);

  test("never break it", () => {
    for (const text of sampleOf(hostileLink(keys, fc.oneof(hostileValue, kept, planned)), each)) {
      const { settings, problems } = decode(text, link);
      isTold(problems);
      for (const id of ids)
        expect(settings.levers[id]).toSatisfy(
          (value: number) => value >= levers[id].min && value <= levers[id].max,
        );
      for (const { id, min, max } of link.options)
        expect(settings.options[id]).toSatisfy((value: number) => value >= min && value <= max);
      for (const id of link.constants) {
        const [min, max] = limits(id);
        const value = settings.constants[id];
        if (value !== undefined) expect(value >= min && value <= max).toBe(true);
      }
      const again = decode(encode(settings, link), link);
      expect(again.problems).toEqual([]);
      expect(encode(again.settings, link)).toBe(encode(settings, link));
    }
  });
});

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
      tried += 1;
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

  test("to a step that is none name it in a few letters", () => {
    for (const value of sampleOf(hostileValue, each)) {
      isTold([`This link asked for a step we do not have (${quote(value)}). Showing the first.`]);
      expect(quote(value).length).toBeLessThan(80);
      expect(steps.map(({ id }) => id).includes(stepOf(value) ?? "scene")).toBe(true);
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
      tried += 1;
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

test("links to an embed never break it", () => {
  const values = fc.oneof(
    hostileValue,
    fc
      .array(fc.oneof(fc.constantFrom(...parts, ...looks), hostileValue), { maxLength: 6 })
      .map((all) => all.join(",")),
  );
  for (const text of sampleOf(hostileLink(["show", "theme"], values), 2 * each)) {
    const { problems, ...options } = readEmbed(text);
    isTold(problems);
    const { problems: again, ...same } = readEmbed(embedQuery(options, ""));
    expect(again).toEqual([]);
    expect(same.theme).toBe(options.theme);
  }
});

test("ten thousand links were tried, and what they must not draw would be seen", () => {
  expect(noNotice).not.toEqual(oneNotice);
  const injected = h("div", { dangerouslySetInnerHTML: { __html: "</span><img src=x onerror=alert(1)>" } });
  expect(shapeOf(injected).join()).toContain("img onerror src");
  expect(tried).toBeGreaterThanOrEqual(10_000);
});
