import type { Agenda } from "./agenda.ts";
import type { PlannedChapter } from "./plan.ts";
import type { StepId } from "./steps.ts";

const sum = (minutes: readonly number[]): number => minutes.reduce((all, one) => all + one, 0);

/**
 * Minutes for each step that add up to `total`. What is missing or left over is the longest step's, one minute at a time:
 * a talk stretches and shrinks, a guess does not.
 */
export function spread(total: number, usual: readonly number[]): readonly number[] {
  const given = [...usual];
  for (let over = total - sum(given); over !== 0 && given.length > 0; over -= Math.sign(over)) {
    const at = given.lastIndexOf(Math.max(...given));
    given[at] = (given[at] ?? 0) + Math.sign(over);
  }
  return given;
}

/** The minutes of a step: the agenda's where it is part of one, else the usual ones; undefined where nobody has said. */
export function minutesOf(
  { order, steps, minutes }: Pick<PlannedChapter, "order" | "steps" | "minutes">,
  agenda: Agenda,
  step: StepId,
): number | undefined {
  const usual = (id: StepId) => minutes[steps.indexOf(id)] ?? 0;
  const part = agenda.find((one) => one.order === order && one.steps.includes(step));
  if (!part || minutes.length === 0) return minutes[steps.indexOf(step)];
  return spread(part.minutes, part.steps.map(usual))[part.steps.indexOf(step)];
}

/** Minutes that an agenda has given out before a step; undefined where the step is none of its own. */
export function minutesBefore(
  chapters: readonly Pick<PlannedChapter, "order" | "steps" | "minutes">[],
  agenda: Agenda,
  order: number,
  step: StepId,
): number | undefined {
  let before = 0;
  for (const part of agenda) {
    const chapter = chapters.find((one) => one.order === part.order);
    if (!chapter) continue;
    if (part.order !== order || !part.steps.includes(step)) {
      before += part.minutes;
      continue;
    }
    const earlier = part.steps.slice(0, part.steps.indexOf(step));
    return before + sum(earlier.map((id) => minutesOf(chapter, agenda, id) ?? 0));
  }
  return undefined;
}

/** Minutes of a whole agenda. */
export const minutesIn = (agenda: Agenda): number => sum(agenda.map(({ minutes }) => minutes));
