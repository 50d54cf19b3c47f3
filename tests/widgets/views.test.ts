import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "#frame/csv.ts";
import { shown, tidy } from "#frame/scale.ts";
import { simulate } from "#model/simulate.ts";
import { valueIn } from "#state/settings.ts";
import { allWidgets, anySettings, moved } from "../support/widgets.ts";

const subjects = await allWidgets();

describe.each(subjects.map((subject) => [subject.widget.id, subject] as const))("%s", (_, subject) => {
  const { widget, look, story } = subject;

  it("shows the same twice, and survives being sent to the page", () => {
    const first = story.first();
    const again = look(story.start(), widget.runs);
    expect(again).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  it("keeps the answer out of everything that is shown before the guess", () => {
    const { answer, answerWords, key, words } = story.first();
    const { guess } = widget;
    if (!guess) return;
    expect(answer).not.toBeNull();
    expect(answer).toBeGreaterThanOrEqual(guess.min);
    expect(answer).toBeLessThanOrEqual(guess.max);
    expect(guess.initial).not.toBe(answer);
    if (guess.choices) {
      expect(guess).toMatchObject({ min: 0, max: guess.choices.length - 1, initial: -1 });
      return;
    }
    const before = [key.before.value, key.before.words, words.before, widget.question, guess.question].join(
      " ",
    );
    expect(before).not.toContain(answerWords);
    expect(before.match(/\d+/g) ?? []).not.toContain(String(answer));
  });

  it("has at most six things to move, each with a range and a start on its grid", () => {
    expect(widget.controls.length).toBeLessThanOrEqual(6);
    expect(widget.controls.filter((control) => !shown(control).choices).length).toBeLessThanOrEqual(5);
    for (const control of [...widget.controls, ...(widget.more ?? [])]) {
      const { min, max, step, factor } = shown(control);
      const value = valueIn(control, story.start()) * factor;
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
      expect(tidy((value - min) / step) % 1).toBeCloseTo(0, 6);
    }
  });

  it("changes the picture when any one of them is moved from end to end", () => {
    for (const control of [...widget.controls, ...(widget.more ?? [])]) {
      const { min, max } = shown(control);
      const at = (value: number) =>
        JSON.stringify(look(moved(widget, story.start(), { [control.id]: value }), widget.runs).picture);
      expect(at(min), control.id).not.toBe(at(max));
    }
  });

  it("counts large what was asked for: a room takes the big number for the answer", (context) => {
    const { guess } = widget;
    // One of several answers is said in words, and a question at a setting of its own has its own sentence.
    if (!guess || guess.choices || guess.about) return context.skip();
    const { key, answer } = story.first();
    expect(key.after.value.match(/\d+/)?.[0]).toBe(String(answer));
  });

  it("sets challenges that are not met at the start, and that a reader can meet", () => {
    const start = story.first();
    for (const { id, solution } of widget.challenges) {
      expect(start.goals[id]?.met, id).toBe(false);
      expect(look(moved(widget, story.start(), solution), widget.runs).goals[id]?.met, id).toBe(true);
    }
  });

  it("says finite things at every setting, in picture, words, table and CSV alike", () => {
    fc.assert(
      fc.property(anySettings(subject), (settings) => {
        const view = look(settings, 20);
        expect(JSON.stringify(view)).not.toMatch(/null,null|NaN|undefined|Infinity/);
        expect(view.spoken.split(/[.!?](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(3);
        const lines = csv(view.table).trim().split("\r\n");
        expect(lines).toHaveLength(view.table.rows.length + 1);
        for (const row of view.table.rows) expect(row).toHaveLength(view.table.columns.length);
      }),
      { numRuns: 25 },
    );
  });

  it("names the scenarios behind its picture, and each of them runs", () => {
    for (const [name, plan] of Object.entries(story.first().plans)) {
      expect(name).toMatch(/^[a-z][a-z-]*$/);
      const { series } = simulate(plan, { runs: 1, outputs: ["team"] });
      expect(series.team?.every(Number.isFinite), name).toBe(true);
    }
  });

  it("shows the first of the same runs in a preview", () => {
    const few = look(story.start(), 20);
    expect(few.runs).toBe(20);
    expect(few.picture).not.toEqual({});
  });
});
