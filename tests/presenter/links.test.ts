/** A link that is shown as a code on a wall must be short: the fewer squares, the further away it can be read. */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkable } from "#frame/links.ts";
import { shown, tidy } from "#frame/scale.ts";
import { decodeAgenda, encodeAgenda } from "#presenter/agenda.ts";
import { stepOf, stepsOf } from "#presenter/steps.ts";
import { decode, encode } from "#state/codec.ts";
import type { Control, Settings } from "#state/settings.ts";
import { top } from "../support/site.ts";
import { allWidgets, moved } from "../support/widgets.ts";

const longest = 110;
const host = "https://push-pull-person.example/";
const folder = join(top, "content", "facilitator");
const subjects = await allWidgets();

/** The queries of the settings worth showing, by chapter. */
const presets = new Map(
  globSync("*.mdx", { cwd: folder }).map((file) => [
    basename(file, ".mdx"),
    [...readFileSync(join(folder, file), "utf8").matchAll(/^ {4}query: "?([^"\n]+)"?$/gm)].map(
      ([, query = ""]) => query,
    ),
  ]),
);

describe.each(
  subjects.map((subject) => [subject.widget.id, subject] as const),
)("links of %s", (_, subject) => {
  const { widget, story } = subject;
  const start = story.start();
  const link = linkable(widget, start);
  const guess = widget.guess ? { guess: widget.guess.max } : {};
  const length = (settings: Settings) =>
    `${host}${widget.chapter}/?${encode({ ...settings, ...guess }, link)}`.length;
  /** A step from either end, where values are longest. */
  const ends = (control: Control) => {
    const { min, max, step } = shown(control);
    return [tidy(min + step), tidy(max - step)].map((value) => [control.id, value] as const);
  };

  test("are short at every setting worth showing", () => {
    const queries = presets.get(widget.chapter) ?? [];
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries) expect(length(decode(query, link).settings), query).toBeLessThan(longest);
  });

  test("are short with every slider in view moved, and any other beside them at its start", () => {
    for (const end of [0, 1]) {
      const all = Object.fromEntries(widget.controls.flatMap((control) => ends(control).slice(end, end + 1)));
      expect(length(moved(widget, start, all))).toBeLessThan(longest);
    }
    for (const control of widget.more ?? [])
      for (const [id, value] of ends(control))
        expect(length(moved(widget, start, { [id]: value })), id).toBeLessThan(longest);
  });
});

test("no text in a link is anything but a known step and a plain agenda", () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "<img src=x onerror=alert(1)>",
      "javascript:alert(1)",
    ),
    fc
      .array(
        fc.constantFrom("3", "12", "s", "g", "q", "x", "-", "/", "&", "=", "%", "#", "<", '"', "é", "\0"),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join("")),
  );
  const all = stepsOf(true);
  fc.assert(
    fc.property(hostile, (text) => {
      const step = stepOf(text);
      expect(step === undefined || all.includes(step)).toBe(true);
      const { agenda, problems } = decodeAgenda(text, (order) =>
        order >= 1 && order <= 10 ? all : undefined,
      );
      expect(encodeAgenda(agenda)).toMatch(/^(\d{1,2}[a-z]{1,8}\d{1,3}(-(?=\d)|$))*$/);
      expect(agenda.length + problems.length).toBeGreaterThanOrEqual(text.replaceAll("-", "") ? 1 : 0);
    }),
    { numRuns: 200 },
  );
});
