import { type Agenda, stopsOf } from "./agenda.ts";
import type { Plan, PlannedChapter } from "./plan.ts";
import type { StepId } from "./steps.ts";

/** A step of a chapter. */
export interface Place {
  readonly chapter: PlannedChapter;
  readonly step: StepId;
}

/** The stop of the agenda before or after this one; where this is none of its stops, the step of the essay. Undefined at the ends. */
export function neighbourOf(
  { chapters, here }: Plan,
  agenda: Agenda,
  step: StepId,
  by: -1 | 1,
): Place | undefined {
  const stops = stopsOf(agenda);
  const at = stops.findIndex((stop) => stop.order === here.order && stop.step === step);
  if (at >= 0) {
    const planned = stops[at + by];
    const chapter = chapters.find(({ order }) => order === planned?.order);
    return chapter && planned ? { chapter, step: planned.step } : undefined;
  }
  const own = here.steps[here.steps.indexOf(step) + by];
  if (own) return { chapter: here, step: own };
  const chapter = chapters[chapters.indexOf(here) + by];
  const next = by > 0 ? chapter?.steps[0] : chapter?.steps.at(-1);
  return chapter && next ? { chapter, step: next } : undefined;
}
