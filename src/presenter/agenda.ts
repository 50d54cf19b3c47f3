import { few, quote } from "#state/read.ts";
import { phrase } from "#words/phrase.ts";
import { type StepId, steps } from "./steps.ts";

/** One chapter of a session: which of its steps, and how many minutes they may take in all. */
export interface Part {
  /** The chapter's place in the essay. */
  readonly order: number;
  readonly steps: readonly StepId[];
  readonly minutes: number;
}

/** What a session goes through, in order. */
export type Agenda = readonly Part[];

const longest = 240;
const mostParts = 20;

const letterOf = (id: StepId) => steps.find((step) => step.id === id)?.letter ?? "";

/** An agenda as it stands in a link: `3sgar15-4sgalort12`. */
export const encodeAgenda = (agenda: Agenda): string =>
  agenda
    .map(({ order, steps: chosen, minutes }) => `${order}${chosen.map(letterOf).join("")}${minutes}`)
    .join("-");

/**
 * The agenda in a text, and a sentence for everything in it that could not be used. Never throws.
 *
 * @param has the steps of a chapter by its place, undefined where there is no such chapter
 */
export function decodeAgenda(
  text: string,
  has: (order: number) => readonly StepId[] | undefined,
): { readonly agenda: Agenda; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const agenda: Part[] = [];
  const given = text.split("-").filter(Boolean);
  for (const part of given.slice(0, mostParts)) {
    const [, order = "", letters = "", minutes = ""] = /^(\d{1,2})([a-z]+)(\d{1,3})$/.exec(part) ?? [];
    const known = has(Number(order));
    const chosen = known?.filter((id) => letters.includes(letterOf(id))) ?? [];
    if (!known || chosen.length === 0) {
      problems.push(phrase`This agenda had a part we could not read (${quote(part)}). It is left out.`);
      continue;
    }
    const stray = [...new Set(letters)].filter((letter) => !chosen.some((id) => letterOf(id) === letter));
    if (stray.length > 0)
      problems.push(phrase`This agenda had steps that chapter ${order} does not have (${stray.join(", ")}).`);
    const length = Math.min(longest, Math.max(1, Number(minutes)));
    if (length !== Number(minutes))
      problems.push(phrase`This agenda gave chapter ${order} ${minutes} minutes. Showing ${length}.`);
    agenda.push({ order: Number(order), steps: chosen, minutes: length });
  }
  if (given.length > mostParts)
    problems.push(phrase`This agenda was very long. Only its first ${mostParts} parts are shown.`);
  return { agenda, problems: few(problems) };
}

/** Where a step of a session leads: the chapter's place and the step. */
export interface Stop {
  readonly order: number;
  readonly step: StepId;
}

/** Every stop of a session, in order. A step that comes twice stands where it comes first, so that going on never runs in a circle. */
export function stopsOf(agenda: Agenda): readonly Stop[] {
  const all = agenda.flatMap(({ order, steps: chosen }) => chosen.map((step) => ({ order, step })));
  return all.filter(
    ({ order, step }, at) => at === all.findIndex((stop) => stop.order === order && stop.step === step),
  );
}
