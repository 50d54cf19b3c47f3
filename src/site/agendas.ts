import { type CollectionEntry, getCollection } from "astro:content";
import { type Agenda, encodeAgenda, type Part } from "#presenter/agenda.ts";
import { type StepId, stepOf, stepsOf } from "#presenter/steps.ts";
import { essay } from "./chapters.ts";
import { widgetsOf } from "./widgets.ts";

/** What stands between the chapters of a session: a welcome, a break. */
export interface Pause {
  readonly name: string;
  readonly say: string;
  readonly minutes: number;
}

/** A session that is ready. */
export interface ReadyAgenda {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly line: string;
  readonly items: readonly (Part | Pause)[];
  readonly parts: Agenda;
  /** The chapters as they stand in a link. */
  readonly link: string;
}

/** The steps that a chapter has on the stage. */
export const stepsIn = (slug: string): readonly StepId[] =>
  stepsOf(widgetsOf(slug).some(({ guess }) => guess !== undefined));

/** Whether an item of an agenda is a chapter. */
export const isPart = (item: Part | Pause): item is Part => "order" in item;

/** The sessions that are ready, the shortest first. Throws where one names a chapter or a step that is not there. */
export async function readyAgendas(): Promise<readonly ReadyAgenda[]> {
  const chapters = await essay();
  const read = (item: CollectionEntry<"agendas">["data"]["items"][number]): Part | Pause => {
    if ("name" in item) return item;
    const chapter = chapters.find(({ slug }) => slug === item.chapter);
    const all = stepsIn(item.chapter);
    const steps = item.steps?.map((id) => stepOf(id)).filter((id) => id !== undefined) ?? all;
    if (!chapter || steps.length !== (item.steps ?? all).length || !steps.every((id) => all.includes(id)))
      throw new Error(`content/agendas.yaml: “${item.chapter}” is no chapter, or lacks one of these steps.`);
    return { order: chapter.order, steps, minutes: item.minutes };
  };
  const ready = (await getCollection("agendas")).map(({ data }) => {
    const items = data.items.map(read);
    const parts = items.filter(isPart);
    return { ...data, items, parts, link: encodeAgenda(parts) };
  });
  return ready.sort((a, b) => a.minutes - b.minutes);
}
