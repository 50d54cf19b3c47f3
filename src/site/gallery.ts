import { getCollection } from "astro:content";
import type { Widget } from "#frame/contract.ts";
import { linkable } from "#frame/links.ts";
import { shown, tidy } from "#frame/scale.ts";
import { type ConstantId, constants } from "#model/constants.ts";
import { decode } from "#state/codec.ts";
import { type Settings, valueIn } from "#state/settings.ts";
import { phrase } from "#words/phrase.ts";
import { type Part, parts } from "./parts.ts";
import { storyOf, widgetsOf } from "./widgets.ts";

/** A picture at a setting worth showing. */
interface Setting {
  readonly name: string;
  /** The query of its link without "?"; empty at the start. */
  readonly query: string;
  /** What stands elsewhere than at the start, in words: never what comes of it. */
  readonly moved: readonly string[];
}

/** A picture with its settings: the start, and each that a trainer would show. */
export interface Shelf {
  readonly widget: Widget;
  readonly chapter: Part["chapter"];
  /** The words of its card. */
  readonly alt: string;
  readonly settings: readonly Setting[];
}

/** Every picture of the essay at every such setting, in the order of the essay. Throws where a setting cannot be read. */
export async function shelves(): Promise<readonly Shelf[]> {
  const guides = await getCollection("facilitator");
  return (await parts()).flatMap(({ kind, widget, chapter, alt }): Shelf[] => {
    if (kind !== "picture" || !widget) return [];
    // A trainer shows a chapter's first picture.
    const first = widgetsOf(chapter.slug)[0] === widget;
    const presets = (first && guides.find(({ id }) => id === chapter.slug)?.data.presets) || [];
    const settings = presets.map(({ name, query }) => ({ name, query, moved: movedIn(widget, query) }));
    return [
      { widget, chapter, alt, settings: [{ name: phrase`At the start`, query: "", moved: [] }, ...settings] },
    ];
  });
}

function movedIn(widget: Widget, query: string): string[] {
  const start = storyOf(widget.id).start();
  const { settings, problems } = decode(query, linkable(widget, start));
  if (problems.length > 0) throw new Error(`${widget.id}?${query}: ${problems.join(" ")}`);
  const controls = [...widget.controls, ...(widget.more ?? [])]
    .filter((control) => valueIn(control, settings) !== valueIn(control, start))
    .map((control) => {
      const { label, unit, choices, factor } = shown(control);
      const value = valueIn(control, settings);
      const word = choices?.[value];
      // A switch that is on says it all by its name.
      if (word && Object.keys(choices ?? {}).length === 2) return value === 1 ? label : capital(word);
      return `${label}: ${word ?? `${tidy(value * factor)} ${unit}`.trim().replaceAll(" ", "\u00a0")}`;
    });
  return [...controls, ...assumptionsIn(settings)];
}

const assumptionsIn = ({ constants: changed }: Settings): string[] =>
  (Object.keys(changed) as ConstantId[]).map((id) => `${constants[id].label}: ${changed[id]}`);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
