import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkable } from "#frame/links.ts";
import { constantIds, constantKey, constants, limits } from "#model/constants.ts";
import { leverIds, levers } from "#model/levers.ts";
import { sources } from "#model/words.ts";
import { decode, encode, type Linkable, reserved } from "#state/codec.ts";
import { horizon, type OptionSpec } from "#state/options.ts";
import { retired } from "#state/retired.ts";
import type { Settings } from "#state/settings.ts";
import { allWidgets } from "../support/widgets.ts";

const subjects = await allWidgets();
const everyOption = [horizon, ...subjects.flatMap(({ widget }) => linkable(widget, widget.start).options)];
/** One of each key: widgets may share an option, never a key. */
const options: OptionSpec[] = [...new Map(everyOption.map((option) => [option.key, option])).values()];

/** A widget that lets everything be linked: what holds for it holds for each. */
const everything: Linkable = {
  start: {
    levers: Object.fromEntries(leverIds.map((id) => [id, levers[id].neutral])),
    options: Object.fromEntries(options.map(({ id, neutral }) => [id, neutral])),
    schedule: [
      { at: 52, set: { O: 8 } },
      { at: 104, set: { O: 3, rel: 0.3 } },
    ],
    constants: {},
    seed: 1,
  },
  constants: constantIds.filter((id) => constants[id].value !== limits(id)[1]),
  options,
  guess: { min: 0, max: 120 },
  keeps: { levers: leverIds, options },
  weeks: 208,
};

const onGrid = ({ min, max, step }: { min: number; max: number; step: number }) =>
  fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((at) => Number((min + at * step).toFixed(4)));

const somePlan = fc.record({
  levers: fc.record(Object.fromEntries(leverIds.map((id) => [id, onGrid(levers[id])]))),
  options: fc.record(Object.fromEntries(options.map((option) => [option.id, onGrid(option)]))),
});

const someSettings: fc.Arbitrary<Settings> = fc.record({
  levers: fc.record(Object.fromEntries(leverIds.map((id) => [id, onGrid(levers[id])]))),
  options: fc.record(Object.fromEntries(options.map((option) => [option.id, onGrid(option)]))),
  constants: fc.constant({}),
  schedule: fc
    .uniqueArray(fc.integer({ min: 0, max: 207 }), { minLength: 1, maxLength: 6 })
    .chain((weeks) =>
      fc.tuple(...weeks.sort((a, b) => a - b).map((at) => onGrid(levers.O).map((O) => ({ at, set: { O } })))),
    ),
  seed: fc.integer({ min: 1, max: 999_999 }),
  guess: fc.option(fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constant("skipped" as const)), {
    nil: undefined,
  }),
  kept: fc.option(fc.array(somePlan, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  words: fc.option(fc.constantFrom(...sources), { nil: undefined }),
}) as fc.Arbitrary<Settings>;

const plain = (settings: Settings) => JSON.parse(JSON.stringify(settings));

describe("links", () => {
  it("bring every setting back as it was", () => {
    fc.assert(
      fc.property(someSettings, (settings) => {
        const { settings: back, problems } = decode(encode(settings, everything), everything);
        expect(problems).toEqual([]);
        expect(plain(back)).toEqual(plain(settings));
      }),
    );
  });

  it("are empty at the start", () => {
    expect(encode(everything.start, everything)).toBe("");
    expect(decode("", everything)).toEqual({ settings: everything.start, problems: [] });
  });

  it("carry an opened constant", () => {
    const settings = { ...everything.start, constants: { phi: 0.2 } };
    expect(encode(settings, everything)).toBe("_phi=0.2");
    expect(decode("_phi=0.2", everything).settings.constants).toEqual({ phi: 0.2 });
  });

  it("carry kept plans, and name one they cannot read", () => {
    const { settings, problems } = decode("kp=o:4,l:99_nothing_a:0.8", everything);
    expect(settings.kept?.map((plan) => [plan.levers.O, plan.levers.listen, plan.levers.A])).toEqual([
      [4, 30, 0.5],
      [2.25, 0, 0.8],
    ]);
    expect(problems).toHaveLength(2);
    expect(problems.join()).toContain("nothing");
    expect(decode("kp=a:1_a:1_a:1_a:1_a:1", everything).settings.kept).toHaveLength(3);
  });

  it("never throw, whatever they hold, and always give settings in range", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(...leverIds), (text, value, id) => {
        for (const query of [
          text,
          `${levers[id].key}=${encodeURIComponent(value)}`,
          `at=${value}`,
          `gu=${value}`,
        ]) {
          const { settings } = decode(query, everything);
          const now = settings.levers[id] ?? Number.NaN;
          expect(now).toBeGreaterThanOrEqual(levers[id].min);
          expect(now).toBeLessThanOrEqual(levers[id].max);
        }
      }),
    );
  });

  it.each([
    ["o=99", "O", 12, "Contacts per client = 99", "Showing 12, the most."],
    ["o=-1", "O", 0, "Contacts per client = -1", "Showing 0, the least."],
    ["o=lots", "O", 2.25, "Contacts per client = lots", "Showing 2.25."],
    ["o=1e1", "O", 2.25, "1e1", "Showing 2.25."],
    ["o=", "O", 2.25, "Contacts per client = ", "Showing 2.25."],
  ] as const)("name a value they cannot use and show what is used instead: %s", (query, id, value, named, used) => {
    const { settings, problems } = decode(`${query}&re=0.6`, everything);
    expect(settings.levers[id]).toBe(value);
    expect(settings.levers.rel).toBe(0.6);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(named);
    expect(problems[0]).toContain(used);
  });

  it("move a value between two steps onto the grid without a fuss", () => {
    expect(decode("o=3.1", everything)).toMatchObject({ settings: { levers: { O: 3 } }, problems: [] });
  });

  it("ignore keys they do not know", () => {
    expect(decode("utm_source=mail&__proto__=1&constructor=2", everything).problems).toEqual([]);
  });

  it.each([
    "at=52",
    "at=104:o3_52:o8",
    "at=400:o3",
    "at=52:zz4",
    "at=_",
    "at=52:o",
  ])("keep the usual plan where theirs cannot be read: %s", (query) => {
    const { settings, problems } = decode(query, everything);
    expect(settings.schedule).toEqual(everything.start.schedule);
    expect(problems).toHaveLength(1);
  });

  it("ask the question again where the guess cannot be read", () => {
    const { settings, problems } = decode("gu=many", everything);
    expect(settings.guess).toBeUndefined();
    expect(problems[0]).toContain("Your guess = many");
  });

  it("name a key that is gone, and read the rest", () => {
    const gone = { zz: { said: "the weight of the past" } };
    const { settings, problems } = decode("zz=3&o=4", everything, gone);
    expect(settings.levers.O).toBe(4);
    expect(problems).toEqual([
      "This link used a setting that this essay no longer has (the weight of the past). Everything else is as in the link.",
    ]);
    expect(decode("o=4", everything, gone).problems).toEqual([]);
  });

  it("read a key that was renamed as the key of today, unless both are there", () => {
    const gone = { zz: { said: "contacts", now: "o" } };
    expect(decode("zz=4", everything, gone)).toMatchObject({ settings: { levers: { O: 4 } }, problems: [] });
    expect(decode("zz=4&o=8", everything, gone).settings.levers.O).toBe(8);
    expect(decode("zz=99", everything, gone).problems[0]).toContain("Contacts per client = 99");
  });

  it("are read however long they are, and say a few sentences at most", () => {
    const long = `${"l=1&".repeat(5000)}o=4&kp=${"l:99,".repeat(4000)}&at=${"9".repeat(20_000)}&gu=${"x".repeat(20_000)}`;
    const { settings, problems } = decode(long, everything);
    expect(settings.levers.O).toBe(4);
    expect(problems.length).toBeGreaterThan(3);
    expect(problems.length).toBeLessThan(15);
    for (const problem of problems) expect(problem.length).toBeLessThan(200);
  });

  it("name words they do not have, and show our own", () => {
    const { settings, problems } = decode("by=007", everything);
    expect(settings.words).toBeUndefined();
    expect(problems[0]).toContain("007");
  });
});

describe("keys", () => {
  const keys = [
    ...leverIds.map((id) => levers[id].key),
    ...options.map(({ key }) => key),
    ...constantIds.map(constantKey),
    ...Object.values(reserved),
  ];

  it("are each used once, and never one that is retired", () => {
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of Object.keys(retired)) expect(keys).not.toContain(key);
    for (const { now } of Object.values(retired)) if (now !== undefined) expect(keys).toContain(now);
  });

  it("stand for one option each, in whichever widget", () => {
    for (const option of everyOption) expect(option).toEqual(options.find(({ key }) => key === option.key));
    const ids = new Map(everyOption.map(({ id, key }) => [`${id} ${key}`, id]));
    expect(new Set(ids.values()).size).toBe(ids.size);
  });
});
