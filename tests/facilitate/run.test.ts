import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { decodeOutcome, encodeOutcome, mostChosen } from "#facilitate/outcome.ts";
import { blocksOf, clock, type Guide, minutesOf, startOf } from "#facilitate/run.ts";
import { spread } from "#presenter/minutes.ts";
import { elementsOf } from "../support/document.ts";
import { chapters, html, top } from "../support/site.ts";

interface Ready {
  readonly id: string;
  readonly minutes: number;
  readonly items: readonly { readonly minutes: number; readonly chapter?: string }[];
}
const agendas = parse(readFileSync(join(top, "content", "agendas.yaml"), "utf8")) as Ready[];
const plain = (text: string | undefined) => (text ?? "").replaceAll(/\s+/g, " ").trim();

describe.each(agendas)("the session of $id", ({ id, minutes, items }) => {
  const elements = elementsOf(html(`/facilitate/${id}/`));
  const numbers = (name: string) =>
    elements.filter(({ attributes }) => name in attributes).map(({ text }) => Number(plain(text)));

  test("lasts as long as it promises, in its items and on its run sheet", () => {
    expect(minutesOf(items)).toBe(minutes);
    expect(numbers("data-total")).toEqual([minutes]);
    expect(numbers("data-minutes")).toEqual(items.map((item) => item.minutes));
    expect(plain(elements.find(({ tag }) => tag === "tfoot")?.text)).toContain(clock(minutes));
  });

  test("gives every step a minute at least, and each begins where the one before it ends", () => {
    const rows = elements.filter(({ attributes }) => "data-step" in attributes);
    expect(rows.length).toBeGreaterThan(2);
    const clocks = elements
      .filter(({ tag, text }) => tag === "td" && /^\d+:\d\d$/.test(plain(text)))
      .map(({ text }) => plain(text));
    const times = clocks.flatMap((from, at) =>
      at % 2 === 0 && clocks[at + 1] ? [[from, clocks[at + 1]]] : [],
    );
    let last = "0:00";
    for (const [from, to] of times.filter((_, at) => !isHeadOfSteps(at))) {
      expect(from).toBe(last);
      expect(to).not.toBe(from);
      last = to ?? "";
    }
    expect(last).toBe(clock(minutes));

    /** The line of a chapter has the time of all its steps. */
    function isHeadOfSteps(at: number): boolean {
      const [from] = times[at] ?? [];
      const [next] = times[at + 1] ?? [];
      return from !== undefined && from === next;
    }
  });

  test("links every step to the stage, with the agenda that goes on from there", () => {
    const links = elements
      .map(({ attributes }) => attributes["href"] ?? "")
      .filter((href) => /\?present=[a-z-]+&ag=/.test(href));
    expect(links.length).toBeGreaterThan(items.length);
    expect(new Set(links.map((href) => /ag=(.*)$/.exec(href)?.[1])).size).toBe(1);
    for (const href of links) expect(chapters).toContain(/^\/([^/]+)\//.exec(href)?.[1]);
  });

  test("has a hand-out with a place for every guess, every question, and no answer before them", () => {
    const sheet = plain(elementsOf(html(`/facilitate/${id}/hand-out/`)).find(isSheet)?.text);
    const visited = items.flatMap(({ chapter }) => chapter ?? []);
    for (const slug of visited) {
      const source = readFileSync(join(top, "content", "facilitator", `${slug}.mdx`), "utf8");
      const { question } = parse(/^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? "") as { question: string };
      expect(sheet).toContain(question);
    }
    expect(sheet).not.toMatch(/week 34|13 meetings|0 of 12/);
  });
});

const isSheet = ({ attributes }: { readonly attributes: Readonly<Record<string, string>> }) =>
  attributes["data-part"] === "handout";

test("minutes are spread to the last one, and the longest step gives way first", () => {
  expect(spread(14, [1, 1, 2, 1, 2, 1, 10, 1])).toEqual([1, 1, 2, 1, 2, 1, 5, 1]);
  expect(spread(25, [1, 2, 10])).toEqual([1, 2, 22]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 240 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }),
      (total, usual) => {
        const given = spread(total, usual);
        expect(given.reduce((sum, each) => sum + each, 0)).toBe(total);
        if (total >= usual.length) expect(Math.min(...given)).toBeGreaterThanOrEqual(1);
      },
    ),
  );
});

test("a chapter that is not there is left out, and an empty agenda starts nowhere", () => {
  const guide: Guide = {
    ...{ slug: "a", order: 1, title: "A", path: "/a/", question: "?", takeaway: "." },
    steps: [{ id: "scene", minutes: 1, cue: "Say it." }],
  };
  const blocks = blocksOf(
    [
      { order: 9, steps: ["scene"], minutes: 5 },
      { order: 1, steps: ["scene"], minutes: 2 },
    ],
    [guide],
  );
  expect(blocks.map(({ title, from }) => [title, from])).toEqual([["A", 0]]);
  expect(startOf([], [guide])).toBeUndefined();
  expect(startOf([{ order: 1, steps: ["scene"], minutes: 2 }], [guide])).toBe("/a/?present=scene&ag=1s2");
});

test("what was agreed comes back from a link, whatever stands in it", () => {
  const outcome = {
    kept: [{ order: 3, tally: "20x2,34", settings: "rw=40&l=4" }],
    chosen: [{ order: 3, at: 1, who: "Ann & Bo", when: "1 May" }],
  };
  expect(decodeOutcome(encodeOutcome(outcome))).toEqual(outcome);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = decodeOutcome(text);
      expect(decodeOutcome(encodeOutcome(read))).toEqual(read);
    }),
  );
  const many = Array.from({ length: 60 }, (_, at) => `do=${(at % 10) + 1}a!x!y`).join("&");
  expect(decodeOutcome(many).chosen.length).toBeLessThanOrEqual(mostChosen);
  expect(decodeOutcome("do=99z&do=3&do=%E0%A4%A").chosen).toEqual([]);
});
