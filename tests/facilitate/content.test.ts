import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { linkable } from "#frame/links.ts";
import { type StepId, stepsOf } from "#presenter/steps.ts";
import { decode, encode } from "#state/codec.ts";
import { retired } from "#state/retired.ts";
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

/** What to write in a chapter's file so that the link of a preset stands in the keys of today; undefined where it does. */
function outdated(slug: string, query: string, link: ReturnType<typeof linkable>, gone = retired) {
  const file = `content/facilitator/${slug}.mdx`;
  const { settings, problems } = decode(query, link, gone);
  const today = encode(settings, link);
  if (problems.length > 0) return `${file}: a link cannot hold “query: ${query}”. ${problems.join(" ")}`;
  if (today === query) return undefined;
  const isRead = (key: string) => key in gone || decode(`${key}=?`, link).problems.length > 0;
  const unread = [...new URLSearchParams(query).keys()].find((key) => !isRead(key));
  if (unread)
    return `${file}: nothing reads ${unread} in “query: ${query}”. If it was renamed, write into src/state/retired.ts:  ${unread}: { said: "<what it sets>", now: "<its new key>" }`;
  return `${file}: write “query: ${today}” for “query: ${query}”, here and in its translations: this is how links say the same today.`;
}

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
    expect(queries).not.toContain("");
    expect(queries.flatMap((query) => outdated(slug, query, link) ?? [])).toEqual([]);
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

test("a preset whose key is renamed or gone is named with its file and what to write", () => {
  const [review] = subjects.filter(({ widget }) => widget.id === "the-review");
  const link = review && linkable(review.widget, review.story.start());
  const [option] = link?.options ?? [];
  if (!link || !option) throw new Error("There is no widget the-review, or it has no option.");
  const gone = { old: { said: "the review", now: option.key }, none: { said: "the weather" } };
  const said = (query: string) => outdated("patience", query, link, gone);
  const today = `${option.key}=${option.max}`;
  expect(said(today)).toBeUndefined();
  expect(said(`old=${option.max}`)).toContain(
    `content/facilitator/patience.mdx: write “query: ${today}” for “query: old=${option.max}”`,
  );
  expect(said("none=4")).toMatch(/^content\/facilitator\/patience\.mdx: .*the weather/);
  expect(said(`${today}&zz=4`)).toContain("nothing reads zz");
});
