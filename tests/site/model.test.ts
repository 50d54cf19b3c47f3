import { describe, expect, test } from "vitest";
import { percent } from "#frame/format.ts";
import { robustnessOf } from "#frame/robustness.ts";
import { constantIds, constants } from "#model/constants.ts";
import { equationIds, equations } from "#model/equations.ts";
import { facts } from "#model/facts.ts";
import { type HeadlineId, headlines } from "#model/headlines.ts";
import { invariants } from "#model/invariants.ts";
import { leverIds, levers } from "#model/levers.ts";
import { outputIds, outputs } from "#model/outputs.ts";
import { presets } from "#model/scenarios.ts";
import { elementsOf } from "../support/document.ts";
import { html, places } from "../support/site.ts";

const page = html("/model/");
const elements = elementsOf(page);

/** The words of the element with this id. */
function told(id: string): string {
  const found = elements.filter(({ attributes }) => attributes["id"] === id);
  expect(found, `#${id}`).toHaveLength(1);
  return found[0]?.text.replaceAll(/\s+/g, " ").trim() ?? "";
}

const sign = (value: number) => String(value).replace("-", "−");

describe("/model/ tells everything that is declared", () => {
  test.each(leverIds)("lever %s, with its range and today's value", (id) => {
    const { label, help, key, min, max, step, neutral } = levers[id];
    const row = told(`lever-${id}`);
    for (const part of [label, help, key, `${sign(min)} to ${sign(max)}`, sign(step), sign(neutral)])
      expect(row).toContain(part);
  });

  test.each(constantIds)("constant %s, with its value and range", (id) => {
    const spec = constants[id];
    const row = told(`constant-${id}`);
    for (const part of [spec.label, id, sign(spec.value)]) expect(row).toContain(part);
    expect(row).toContain("range" in spec ? `${sign(spec.range[0])} to ${sign(spec.range[1])}` : "fixed");
  });

  test("every result and every preset", () => {
    for (const id of outputIds) expect(told(`output-${id}`)).toContain(outputs[id].label);
    for (const [id, { label }] of Object.entries(presets)) expect(told(`preset-${id}`)).toContain(label);
  });

  test.each(equationIds)("rule %s, in signs and in words", (id) => {
    const { title, says, formulas } = equations[id];
    const rule = told(id);
    expect(rule).toContain(title);
    expect(rule).toContain(says);
    const markup = page.split(`id="${id}"`)[1]?.split("</article>")[0] ?? "";
    expect(markup.match(/<math /g)).toHaveLength(formulas.length);
    expect(markup.match(/class="formula-words"/g)).toHaveLength(formulas.length);
  });

  test.each(Object.entries(facts))("fact %s, with its band and what the model answers now", (id, fact) => {
    const row = told(`fact-${id}`);
    const [low, high] = fact.band;
    expect(row).toContain(fact.words);
    expect(row).not.toContain("outside");
    const answer = low === 1 && high === 1 ? "yes" : sign(Number(fact.value().toPrecision(3)));
    expect(row).toContain(answer);
  });

  test.each(Object.keys(headlines) as HeadlineId[])("headline %s, and how often it holds", (id) => {
    const { text, share } = robustnessOf(id);
    const row = told(`headline-${id}`);
    expect(row).toContain(text);
    expect(row).toContain(percent(share));
    expect(row.includes("fragile")).toBe(share < 0.6);
  });

  test("what must always hold, in the words of its tests", () => {
    for (const [id, text] of Object.entries(invariants)) expect(told(`invariant-${id}`)).toBe(text);
  });
});

test.each(places)("the picture $id on $path knows the way to it", ({ path }) => {
  expect(html(path)).toContain("/model/");
});
