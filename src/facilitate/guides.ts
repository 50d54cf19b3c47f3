import { type CollectionEntry, getCollection } from "astro:content";
import { stepsIn } from "#site/agendas.ts";
import { essay, path } from "#site/chapters.ts";
import { storyOf } from "#site/widgets.ts";
import type { Guide } from "./run.ts";

/** A trainer's file with the chapter that it is for. */
export interface Guided {
  readonly guide: Guide;
  readonly file: CollectionEntry<"facilitator">;
}

/** The first sentence of what is said at a step, with its numbers filled in. */
function cueOf(file: CollectionEntry<"facilitator">, step: string): string {
  const [, said = ""] = new RegExp(`<Say step="${step}">([\\s\\S]*?)</Say>`).exec(file.body ?? "") ?? [];
  const plain = said
    .replaceAll(/<Num of="([^"]+)" is="([^"]+)"[^>]*>/g, (_, of, is) => storyOf(of).numbers()[is] ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return /^.*?[.?!](?=\s|$)/.exec(plain)?.[0] ?? plain;
}

/** The chapters that have a trainer's file, in story order. */
export async function guided(): Promise<readonly Guided[]> {
  const files = await getCollection("facilitator");
  return (await essay()).flatMap(({ slug, order, title, entry }) => {
    const file = files.find(({ id }) => id === slug);
    if (!file || !entry) return [];
    const minutes: Readonly<Record<string, number | undefined>> = file.data.minutes;
    const steps = stepsIn(slug).map((id) => ({ id, minutes: minutes[id] ?? 1, cue: cueOf(file, id) }));
    const { question } = file.data;
    const { takeaway } = entry.data;
    return [{ file, guide: { slug, order, title, path: path(`${slug}/`), question, takeaway, steps } }];
  });
}
