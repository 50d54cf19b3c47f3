import fc from "fast-check";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Choice } from "#controls/Choice.tsx";
import { NumberPad } from "#controls/NumberPad.tsx";
import { ParameterSlider } from "#controls/ParameterSlider.tsx";
import { PlayButton } from "#controls/PlayButton.tsx";
import { share, snap } from "#controls/steps.ts";
import { Toggle } from "#controls/Toggle.tsx";

describe("snap", () => {
  test("lands on the grid, inside it, without floating dust", () => {
    expect(snap(0.1 + 0.2, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
    expect(snap(7.4, { min: 0, max: 12, step: 1 })).toBe(7);
    expect(snap(99, { min: 0, max: 12, step: 1 })).toBe(12);
    expect(snap(Number.NaN, { min: 2, max: 12, step: 1 })).toBe(2);
    expect(snap(Infinity, { min: 2, max: 12, step: 1 })).toBe(12);
  });
  test("twice is the same as once", () => {
    const steps = fc.constantFrom(0.01, 0.05, 0.1, 0.5, 1, 2, 5);
    fc.assert(
      fc.property(fc.double({ min: -20, max: 120, noNaN: true }), steps, (value, step) => {
        const grid = { min: 0, max: 100, step };
        expect(snap(snap(value, grid), grid)).toBe(snap(value, grid));
      }),
    );
  });
  test("a share of an empty grid is nought", () => {
    expect(share(5, { min: 5, max: 5, step: 1 })).toBe(0);
    expect(share(3, { min: 0, max: 12, step: 1 })).toBe(25);
  });
});

describe("the slider", () => {
  const props = {
    id: "s",
    lever: "contacts",
    label: "Contacts per client",
    unit: "a month",
    value: 3,
    initial: 2,
    min: 0,
    max: 12,
    step: 1,
  };
  const markup = renderToString(h(ParameterSlider, props));

  test("is native inputs with a label, three ways to move, and no style attribute", () => {
    expect(markup).toContain('data-lever="contacts"');
    expect(markup).toContain('<label class="slider-label" for="s">Contacts per client</label>');
    expect(markup).toContain('type="range"');
    expect(markup).toContain('type="number"');
    expect(markup).toContain('data-action="less"');
    expect(markup).toContain('data-action="more"');
    expect(markup).not.toContain("style=");
    expect(markup).not.toContain("role=");
  });
  test("speaks number and unit, or the words it is given", () => {
    expect(markup).toContain('aria-valuetext="3 a month"');
    const words = renderToString(
      h(ParameterSlider, { ...props, valueText: (v: number) => `${v} contacts a month` }),
    );
    expect(words).toContain('aria-valuetext="3 contacts a month"');
  });
  test("shows its fill and its default before any script runs", () => {
    expect(markup).toContain('x2="25%"');
    expect(markup).toContain('class="slider-home" x1="16.7%"');
  });
  test("at an end the button says so but keeps its focus", () => {
    const end = renderToString(h(ParameterSlider, { ...props, value: 0 }));
    expect(end).toMatch(/data-action="less"[^>]*aria-disabled="true"/);
    expect(end).not.toMatch(/<button[^>]*\sdisabled/);
  });
  test("is the same twice", () => {
    expect(renderToString(h(ParameterSlider, props))).toBe(markup);
  });
});

describe("the others are native too", () => {
  test("switch", () => {
    const markup = renderToString(
      h(Toggle, { id: "t", label: "Chase the quota", detail: "always", checked: true }),
    );
    expect(markup).toContain('type="checkbox"');
    expect(markup).toContain('for="t"');
    expect(markup).toContain("checked");
  });
  test("choice and pad are radio groups with one checked at most", () => {
    const options = [
      { value: "a", label: "One way" },
      { value: "b", label: "Ask each" },
    ];
    const choice = renderToString(h(Choice, { id: "c", legend: "Way", options, value: "b" }));
    expect(choice.match(/type="radio"/g)).toHaveLength(2);
    expect(choice.match(/ checked/g)).toHaveLength(1);
    const pad = renderToString(h(NumberPad, { id: "n", legend: "How many", values: [0, 1, 2], value: null }));
    expect(pad.match(/type="radio"/g)).toHaveLength(3);
    expect(pad).not.toContain(" checked");
  });
  test("play says what it will do", () => {
    expect(renderToString(h(PlayButton, { label: "Play 12 months", playing: true }))).toContain("Pause");
    expect(renderToString(h(PlayButton, { label: "Next month", kind: "step", playing: true }))).toContain(
      "Next month",
    );
  });
});
