import { describe, expect, it } from "vitest";
import { isSpokenOf, wordOf } from "#frame/whose.ts";
import { type LeverId, leverIds } from "#model/levers.ts";
import { sources, words } from "#model/words.ts";
import type { Control } from "#state/settings.ts";

const of = (lever: LeverId): Control => ({ id: lever, lever });
const spoken = leverIds.filter((id) => isSpokenOf(of(id)));

describe("whose words", () => {
  it("gives every lever that an author speaks of a word and a colour", () => {
    expect(spoken).toEqual(leverIds.filter((id) => words[id]));
    for (const id of spoken)
      for (const source of sources) {
        const { text, tone } = wordOf(of(id), source);
        const reading = words[id]?.[source];
        expect(text, `${id} ${source}`).not.toBe("");
        if (!reading) expect([text, tone]).toEqual(["not spoken of", "ink"]);
        else if (reading.reading === "push" || reading.reading === "pull") {
          expect(text).toContain(reading.reading);
          expect(tone).toBe(reading.reading);
        }
      }
  });

  it("calls one reward pull with one author and push with another", () => {
    expect(wordOf(of("W"), "001")).toEqual({ text: "pull", tone: "pull" });
    expect(wordOf(of("W"), "002")).toEqual({ text: "push", tone: "push" });
  });

  it("tells the words of a control that stands for several levers one after the other", () => {
    const start: Control = { id: "start", lever: "D", speaks: ["D", "W"] };
    expect(wordOf(start, "001")).toEqual({ text: "push and pull", tone: "ink" });
    const effort = { ...start, speaks: ["D", "W", "coach"] } as const;
    expect(wordOf(effort, "001")).toEqual({ text: "push, pull and person", tone: "ink" });
    expect(wordOf(effort, "002")).toEqual({ text: "push: expectations, training", tone: "push" });
  });
});
