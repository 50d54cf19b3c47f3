/**
 * Links to pictures, embeds and steps that nobody should have written: never an exception, never markup from the address in what is
 * drawn, and a plain sentence for what could not be used. With hostile-pages.test.ts these are more than ten thousand.
 */
import fc from "fast-check";
import { h } from "preact";
import { describe, expect, test } from "vitest";
import { linkable } from "#frame/links.ts";
import { type ConstantId, constantKey, limits } from "#model/constants.ts";
import { type LeverId, levers } from "#model/levers.ts";
import { stepOf, steps } from "#presenter/steps.ts";
import { decode, encode, type Linkable, reserved } from "#state/codec.ts";
import { embedQuery, looks, parts, readEmbed } from "#state/embed.ts";
import { quote } from "#state/read.ts";
import { isTold, shapeOf } from "../support/drawn.ts";
import { hostileLink, hostileValue, sampleOf } from "../support/hostile.ts";
import { allWidgets } from "../support/widgets.ts";

const subjects = await allWidgets();
const each = 600;

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

test("links to a step that is none name it in a few letters", () => {
  for (const value of sampleOf(hostileValue, each)) {
    isTold([`This link asked for a step we do not have (${quote(value)}). Showing the first.`]);
    expect(quote(value).length).toBeLessThan(80);
    expect(steps.map(({ id }) => id).includes(stepOf(value) ?? "scene")).toBe(true);
  }
});

test("what must not be drawn would be seen", () => {
  const injected = h("div", { dangerouslySetInnerHTML: { __html: "</span><img src=x onerror=alert(1)>" } });
  expect(shapeOf(injected).join()).toContain("img onerror src");
});
