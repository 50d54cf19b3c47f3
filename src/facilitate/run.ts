import { type Agenda, encodeAgenda, type Part } from "#presenter/agenda.ts";
import { spread } from "#presenter/minutes.ts";
import { labelOf, type StepId } from "#presenter/steps.ts";

/** What a run sheet needs to know of a chapter. */
export interface Guide {
  readonly slug: string;
  readonly order: number;
  readonly title: string;
  /** The chapter's address under the site's base path. */
  readonly path: string;
  readonly question: string;
  readonly takeaway: string;
  readonly steps: readonly GuideStep[];
}

export interface GuideStep {
  readonly id: StepId;
  /** Minutes that it usually takes. */
  readonly minutes: number;
  /** What to say or do, in one line. */
  readonly cue: string;
}

/** What stands between the chapters. */
interface Between {
  readonly name: string;
  readonly say: string;
  readonly minutes: number;
}

/** A chapter of a session, or what stands between two, with its place on the clock in minutes from the start. */
export interface Block {
  readonly title: string;
  readonly order?: number;
  readonly href?: string;
  readonly say?: string;
  readonly from: number;
  readonly minutes: number;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly step: StepId;
  readonly label: string;
  readonly cue: string;
  readonly href: string;
  readonly from: number;
  readonly minutes: number;
}

/** Minutes after the start as a clock has them: 0:00, 1:05. */
export const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

/** The address of a step on the stage, with the agenda that leads on from it. */
export const stageLink = (path: string, step: StepId, agenda: Agenda): string =>
  `${path}?present=${step}${agenda.length > 0 ? `&ag=${encodeAgenda(agenda)}` : ""}`;

/** Where a session begins on the stage; undefined where it has no chapter. */
export function startOf(agenda: Agenda, guides: readonly Guide[]): string | undefined {
  const [first] = agenda;
  const guide = guides.find(({ order }) => order === first?.order);
  const step = first?.steps[0];
  return guide && step && stageLink(guide.path, step, agenda);
}

/** A session with a clock: what begins when, and where it leads. A chapter that is not there is left out. */
export function blocksOf(items: readonly (Part | Between)[], guides: readonly Guide[]): readonly Block[] {
  const agenda = items.filter((item): item is Part => "order" in item);
  let now = 0;
  return items.flatMap((item): Block[] => {
    const from = now;
    if ("name" in item) {
      now += item.minutes;
      return [{ title: item.name, say: item.say, from, minutes: item.minutes, rows: [] }];
    }
    const guide = guides.find(({ order }) => order === item.order);
    if (!guide) return [];
    const chosen = guide.steps.filter(({ id }) => item.steps.includes(id));
    const minutes = spread(
      item.minutes,
      chosen.map((step) => step.minutes),
    );
    const rows = chosen.map(({ id, cue }, at): Row => {
      const row = { step: id, label: labelOf(id), cue, href: stageLink(guide.path, id, agenda), from: now };
      now += minutes[at] ?? 0;
      return { ...row, minutes: minutes[at] ?? 0 };
    });
    return [{ title: guide.title, order: guide.order, href: guide.path, from, minutes: item.minutes, rows }];
  });
}

/** Minutes of all of it. */
export const minutesOf = (items: readonly { readonly minutes: number }[]): number =>
  lengthOf(items.map(({ minutes }) => minutes));

const lengthOf = (minutes: readonly number[]): number => minutes.reduce((sum, each) => sum + each, 0);
