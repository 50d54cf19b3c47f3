import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { linkable } from "#frame/links.ts";
import { type StepId, stepsOf } from "#presenter/steps.ts";
import { decode, encode } from "#state/codec.ts";
import { chapters, top } from "../support/site.ts";
import { allWidgets } from "../support/widgets.ts";

interface Front {
  readonly minutes: Readonly<Partial<Record<StepId, number>>>;
  readonly question: string;
  readonly presets: readonly { readonly name: string; readonly query: string; readonly say: string }[];
  readonly wrong: readonly Readonly<Record<string, string>>[];
  readonly objections: readonly { readonly studies: readonly string[]; readonly reply: string }[];
}

const source = (slug: string) => readFileSync(join(top, "content", "facilitator", `${slug}.mdx`), "utf8");
const frontOf = (slug: string) => parse(/^---\n([\s\S]*?)\n---/.exec(source(slug))?.[1] ?? "") as Front;
const findings = parse(readFileSync(join(top, "content", "evidence.yaml"), "utf8")) as { id: string }[];
const subjects = await allWidgets();

describe.each(chapters)("the trainer's material for %s", (slug) => {
  const front = frontOf(slug);
  const own = subjects.filter(({ widget }) => widget.chapter === slug);
  const [subject] = own;
  if (!subject) throw new Error(`There is no widget in ${slug}.`);
  const expected = stepsOf(own.some(({ widget }) => widget.guess));

  test("gives every step its minutes and something to say, in the order of the steps", () => {
    expect(Object.keys(front.minutes)).toEqual(expected);
    const said = [...source(slug).matchAll(/<Say step="([^"]+)">\n([\s\S]*?)\n<\/Say>/g)];
    expect(said.map(([, step]) => step)).toEqual(expected);
    for (const [, step, words = ""] of said) expect(words.trim().length, step).toBeGreaterThan(80);
  });

  test("offers settings that a link can hold, none of them the start", () => {
    const link = linkable(subject.widget, subject.story.start());
    const queries = front.presets.map(({ query }) => query);
    expect(new Set(queries).size).toBe(queries.length);
    for (const query of queries) {
      const { settings, problems } = decode(query, link);
      expect(problems, query).toEqual([]);
      expect(encode(settings, link)).toBe(query);
      expect(query).not.toBe("");
    }
  });

  test("takes its numbers from stories that have them, and its evidence from the list", () => {
    const named = [...source(slug).matchAll(/\{([\w-]+):(\w+)\}|<Num of="([^"]+)" is="([^"]+)"/g)];
    for (const [whole, w1, n1, w2, n2] of named) {
      const numbers = subjects.find(({ widget }) => widget.id === (w1 ?? w2))?.story.numbers();
      expect(numbers?.[n1 ?? n2 ?? ""], whole).toBeTruthy();
    }
    const ids = findings.map(({ id }) => id);
    for (const { studies } of front.objections) for (const id of studies) expect(ids).toContain(id);
  });

  test("keeps the voices apart: no sentence of a reply speaks for the model and for a study at once", () => {
    for (const { reply } of front.objections)
      for (const sentence of reply.split(/(?<=[.?!]) /))
        expect(
          /\bmodel\b/i.test(sentence) && /\b(?:stud(?:y|ies)|reviews?|surveys?)\b/i.test(sentence),
          sentence,
        ).toBe(false);
  });
});
