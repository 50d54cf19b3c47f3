import { describe, expect, test } from "vitest";
import { linkable } from "#frame/links.ts";
import { isComplete, measure, most, type Progress, resumed, suspended } from "#lms/progress.ts";
import { constantKey, constants, limits } from "#model/constants.ts";
import { levers } from "#model/levers.ts";
import { decode, encode, type Linkable, reserved } from "#state/codec.ts";
import { mostKept } from "#state/kept.ts";
import { elementsOf } from "../support/document.ts";
import { chapters, html } from "../support/site.ts";
import { allWidgets } from "../support/widgets.ts";

const subjects = await allWidgets();

/** The value of a range whose text is the longest. */
function longest({ min, max, step }: { min: number; max: number; step: number }): string {
  const texts = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, at) =>
    String(Number((min + at * step).toFixed(4))),
  );
  return texts.reduce((a, b) => (b.length > a.length ? b : a));
}

/** The longest link that a widget can be brought to write: all moved, all constants changed, three plans kept. */
function longestQuery(link: Linkable): string {
  const { start, constants: opened, options, guess, keeps, weeks } = link;
  const ids = Object.keys(start.levers) as (keyof typeof levers)[];
  const parts = [
    ...ids.map((id) => `${levers[id].key}=${longest(levers[id])}`),
    ...options.map((option) => `${option.key}=${longest(option)}`),
    ...opened.map((id) => {
      const [min, max] = limits(id);
      // Any number of the range may stand in a link: one with as many decimals as are kept.
      const value = (min + (max - min) * 0.123456).toFixed(4);
      return `${constantKey(id)}=${Number(value) === constants[id].value ? max : value}`;
    }),
    `${reserved.seed}=999999`,
    ...(guess ? [`${reserved.guess}=${longest({ ...guess, step: 1 })}`] : []),
    `${reserved.words}=000`,
  ];
  const scheduled = [...new Set(start.schedule.flatMap(({ set }) => Object.keys(set)))] as typeof ids;
  if (scheduled.length > 0) {
    const set = scheduled.map((id) => `${levers[id].key}${longest(levers[id])}`).join(",");
    const steps = Array.from({ length: 6 }, (_, at) => `${weeks - 6 + at}:${set}`);
    parts.push(`${reserved.schedule}=${steps.join("_")}`);
  }
  if (keeps) {
    const plan = [
      ...keeps.levers.map((id) => `${levers[id].key}:${longest(levers[id])}`),
      ...keeps.options.map((option) => `${option.key}:${longest(option)}`),
    ].join(",");
    parts.push(`${reserved.kept}=${Array(mostKept).fill(plan).join("_")}`);
  }
  return parts.join("&");
}

/** The sections of a chapter as the driver finds them. */
const sectionsOf = (slug: string): string[] =>
  elementsOf(html(`/${slug}/`))
    .filter(
      ({ tag, attributes: { id, "data-widget": widget } }) => (tag === "h2" && id) || widget || id === "take",
    )
    .map(({ attributes: { id = "" } }) => id);

describe("what the learning system keeps", () => {
  test.each(
    subjects.map((subject) => [subject.widget.id, subject] as const),
  )("is short enough for SCORM 1.2 in the longest state that %s can be in", (_, { widget, story }) => {
    const link = linkable(widget, story.start());
    const { settings, problems } = decode(longestQuery(link), link);
    expect(problems).toEqual([]);
    const query = encode(settings, link);
    if (widget.keeps) expect(settings.kept).toHaveLength(mostKept);
    const progress: Progress = { reached: sectionsOf(widget.chapter), answered: true, query };
    const text = suspended(progress);
    expect(text.length).toBeLessThan(4096);
    expect(resumed(text), "nothing is left out").toEqual(progress);
  });

  test("comes back as it was", () => {
    const all = {
      reached: ["scene", "the-review", "why"],
      answered: false,
      query: "rw=40&gu=skip&kp=l:6,t:-0.8",
    };
    expect(resumed(suspended(all))).toEqual(all);
    const none = { reached: [], answered: false, query: "" };
    expect(resumed(suspended(none))).toEqual(none);
  });

  test("leaves out whole parts where it is too long, the least important first", () => {
    const long = (key: string, length: number) => `${key}=${"1".repeat(length)}`;
    const of = (query: string, reached = ["scene", "take"]) =>
      resumed(suspended({ reached, answered: true, query }));
    const plans = `rw=40&gu=12&${long("kp", 5000)}`;
    expect(of(plans)).toEqual({ reached: ["scene", "take"], answered: true, query: "rw=40&gu=12" });
    expect(of(`${long("rw", 5000)}&gu=12&kp=l:6`).query).toBe("gu=12");
    expect(of(long("gu", 5000)).query).toBe("");
    const many = Array.from({ length: 500 }, (_, at) => `section-number-${at}`);
    const kept = of("rw=40", many);
    expect(kept.reached).toEqual(many.slice(many.indexOf(kept.reached[0] ?? "")));
    expect(kept.reached.at(-1), "the end of the prose is never forgotten").toBe(many.at(-1));
    for (const query of [plans, long("rw", 4060), long("rw", 4082), long("rw", 4083)])
      expect(suspended({ reached: ["take"], answered: true, query }).length).toBeLessThanOrEqual(most);
  });

  test.each([
    "",
    "null",
    "2~1~scene~rw=40",
    "1~7~scene~",
    '1~1~<b>~"',
    "1~1~scene~rw=1#x",
    "viewed=1,2,3|last=4",
  ])("says nothing where it is not ours: %s", (text) => {
    expect(resumed(text)).toEqual({ reached: [], answered: false, query: "" });
  });
});

describe("a chapter", () => {
  const sections = ["scene", "the-review", "take"];
  const none: Progress = { reached: [], answered: false, query: "" };

  test("is complete when its end was reached and its guess made or skipped, and not before", () => {
    const asked = { sections, guess: true };
    expect(isComplete(asked, none)).toBe(false);
    expect(isComplete(asked, { ...none, reached: sections })).toBe(false);
    expect(isComplete(asked, { ...none, reached: ["scene"], answered: true })).toBe(false);
    expect(isComplete(asked, { ...none, reached: ["take"], answered: true })).toBe(true);
  });

  test("without a guess is complete at its end", () => {
    expect(isComplete({ sections, guess: false }, { ...none, reached: ["take"] })).toBe(true);
    expect(isComplete({ sections: [], guess: false }, none)).toBe(false);
  });

  test("is done by as much as was reached, and wholly only when complete", () => {
    const asked = { sections, guess: true };
    const of = (reached: string[], answered: boolean) => measure(asked, { reached, answered, query: "" });
    expect(of([], false)).toBe(0);
    expect(of(["scene"], false)).toBe(0.25);
    expect(of(["scene"], true)).toBe(0.5);
    expect(of(sections, false)).toBe(0.75);
    expect(of(["take"], true)).toBe(1);
  });

  test.each(chapters)("%s has sections and an end that the driver finds", (slug) => {
    const found = sectionsOf(slug);
    expect(found.length).toBeGreaterThan(3);
    expect(found.at(-1)).toBe("take");
    expect(new Set(found).size).toBe(found.length);
    for (const id of found) expect(id).toMatch(/^[\w-]+$/);
  });
});
