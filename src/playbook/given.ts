import { type ConstantId, constants } from "#model/constants.ts";
import { simulate } from "#model/simulate.ts";
import { across, quantile } from "#model/summary.ts";
import { storyOf, widgets } from "#site/widgets.ts";
import type { Given } from "./fields.ts";

/**
 * The doors that are still open a quarter into the loud year of chapter 8, to the nearest five: meetings are up by then, so
 * nothing else gives a warning.
 */
function tripwire(): number {
  const { levers, schedule } = storyOf("hundred-doors").start();
  const begins = schedule[0]?.at ?? 0;
  const ensemble = simulate({ levers, schedule, weeks: begins + 13 }, { runs: 100, outputs: ["doors"] });
  return Math.round(quantile(across(ensemble, "doors", begins + 12), 0.5) / 5) * 5;
}

/** How many numbers of a chapter are offered: a widget names first what its headline leans on most. */
const offered = 2;

/** What the model proposes for a blank page, and the numbers a reader may doubt, by the chapter that rests on them. */
export function given(chapters: readonly { readonly slug: string; readonly title: string }[]): Given {
  const seen = new Set<ConstantId>();
  const restsOn = (slug: string) =>
    widgets
      .filter(({ chapter, headlines }) => chapter === slug && headlines.length > 0)
      .flatMap(({ constants: ids }) => ids)
      .filter((id) => !seen.has(id) && seen.add(id))
      .slice(0, offered)
      .map((id) => ({ id, label: constants[id].label, value: constants[id].value }));
  return {
    review: storyOf("the-review").first().answer ?? 26,
    doors: tripwire(),
    doubts: chapters
      .map(({ slug, title }) => ({ chapter: title, numbers: restsOn(slug) }))
      .filter(({ numbers }) => numbers.length > 0),
  };
}
