import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import { chapters } from "../support/site.ts";
import { computed, notesOf, ownWords, proseOf, sentences, typedNumbers } from "./prose.ts";

/** School years it takes to read a text, after Flesch and Kincaid. */
function grade(text: string): number {
  const plain = text.replaceAll(computed, "ten");
  const sentence = plain.match(/[.!?:]+(?=["”’)]*(?:\s|$))/g)?.length ?? 1;
  const words = plain.match(/[\p{L}\d’'-]+/gu) ?? [];
  return fleschKincaid({
    sentence,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

describe.each(chapters)("the prose of %s", (slug) => {
  const prose = proseOf(slug);

  test("asks for nine years of school at most", () => {
    expect(grade(sentences(prose))).toBeLessThanOrEqual(9);
  });

  test("holds no number beside a unit that was typed by hand", () => {
    expect(typedNumbers(ownWords(prose))).toEqual([]);
  });
});

describe.each(chapters)("what the trainer of %s reads", (slug) => {
  const said = `${proseOf(slug, "facilitator")}\n${notesOf(slug)}`;

  test("asks for nine years of school at most", () => {
    expect(said.length).toBeGreaterThan(3000);
    expect(grade(sentences(said))).toBeLessThanOrEqual(9);
  });

  test("holds no number beside a unit that was typed by hand", () => {
    expect(typedNumbers(sentences(said))).toEqual([]);
  });
});

test.each([
  "It takes 34 weeks.",
  "In sixteen weeks it is level.",
  "Only 4 of 12 do it.",
  "Nine of twelve are there.",
  "That is 12 % more.",
  "Wins rise by 3.",
  "Twenty-five meetings a month are left.",
])("a number typed by hand is found: %s", (text) => {
  expect(typedNumbers(text)).not.toEqual([]);
});

test.each([
  `It takes ${computed} weeks, and ${computed} of twelve do it.`,
  "The picture shows two years. Twelve people sit at one table, and one of them speaks.",
])("a computed one is let through: %s", (text) => {
  expect(typedNumbers(text)).toEqual([]);
});

test("the measure knows hard from easy", () => {
  const hard =
    "Organisational transformation necessitates comprehensive reconsideration of established operational methodologies.";
  expect(grade(hard)).toBeGreaterThan(15);
  expect(grade("You run a team. It is late. What do you do?")).toBeLessThan(3);
});
