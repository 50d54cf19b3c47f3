import type { ComponentType } from "preact";
import type { View, Widget } from "#frame/contract.ts";
import { filled } from "#frame/format.ts";
import type { Settings } from "#state/settings.ts";

/** What a widget's folder tells the page at build time: its start, its first view, the numbers of its story. */
export interface Story {
  start(): Settings;
  first(): View;
  /** Every computed number that the chapter's text uses, by name. */
  numbers(): Readonly<Record<string, string>>;
  /** What stands on the card of its links where the main half of its picture has little to show before the guess. */
  readonly card?: "side" | "art";
}

const widgetModules = import.meta.glob<{ widget: Widget }>("../widgets/*/widget.ts", { eager: true });
const storyModules = import.meta.glob<{ story: Story }>("../widgets/*/story.ts", { eager: true });
const artModules = import.meta.glob<{ Art: ComponentType }>("../widgets/*/Art.tsx", { eager: true });

/** Every widget there is, found by its folder. */
export const widgets: readonly Widget[] = Object.values(widgetModules).map(({ widget }) => widget);

/** The widgets of a chapter. */
export const widgetsOf = (chapter: string): readonly Widget[] =>
  widgets.filter((widget) => widget.chapter === chapter);

/** The story of a widget by its id. Throws where there is none, naming it. */
export function storyOf(id: string): Story {
  const story = storyModules[`../widgets/${id}/story.ts`]?.story;
  if (!story) throw new Error(`There is no widget called “${id}” with a story.ts.`);
  return story;
}

/** The question before a picture, with its numbers, or what the picture asks where nothing is guessed. */
export function asked({ id, guess, question }: Widget): string {
  return filled(guess?.question ?? question, storyOf(id).first().live);
}

/** The small picture at a chapter's title: that of its widget, where it has one. */
export function artOf(chapter: string): ComponentType | undefined {
  const [widget] = widgetsOf(chapter);
  return widget && artModules[`../widgets/${widget.id}/Art.tsx`]?.Art;
}
