import type { LeverId } from "#model/levers.ts";
import { type Reading, type Source, words } from "#model/words.ts";
import type { Control, Tone } from "#state/settings.ts";
import { list, phrase } from "#words/phrase.ts";

/** What an author calls a control, and the colour that goes with it. */
export interface Word {
  readonly text: string;
  readonly tone: Tone;
}

const names: Readonly<Record<Reading["reading"], string>> = {
  push: phrase`push`,
  pull: phrase`pull`,
  person: phrase`person`,
  dynamic: phrase`dynamic marketer`,
  sales: phrase`sales persona`,
  bridge: phrase`bridge`,
  other: "",
};

/** The levers that a control stands for in an author's words. */
function leversBehind(control: Control): readonly LeverId[] {
  if (control.speaks) return control.speaks;
  if ("lever" in control) return [control.lever];
  return "scheduled" in control ? [control.scheduled] : [];
}

/** Whether any author has a word for this control. */
export const isSpokenOf = (control: Control): boolean => leversBehind(control).some((id) => words[id]);

/** What this author calls the control; levers with different words are told one after the other. */
export const wordOf = (control: Control, source: Source): Word => wordFor(leversBehind(control), source);

/** What this author calls these levers. */
export function wordFor(levers: readonly LeverId[], source: Source): Word {
  const readings = levers.flatMap((id) => words[id]?.[source] ?? []);
  if (readings.length === 0) return { text: phrase`not spoken of`, tone: "ink" };
  const kinds = [...new Set(readings.map(({ reading }) => reading))];
  const told = kinds.map((kind) => {
    const notes = readings.filter(({ reading }) => reading === kind).flatMap(({ note }) => note ?? []);
    return [names[kind], notes.join(", ")].filter(Boolean).join(": ");
  });
  const [only] = kinds;
  const plain = only === "push" || only === "pull" || only === "person";
  const text = list(told.filter(Boolean));
  return { text, tone: kinds.length === 1 && plain ? only : "ink" };
}
