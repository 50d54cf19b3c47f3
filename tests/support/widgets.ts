/** Every widget with its look and its story, found by its folder, for tests in plain Node. */
import { readdirSync } from "node:fs";
import fc from "fast-check";
import type { View, Widget } from "#frame/contract.ts";
import { shown, tidy } from "#frame/scale.ts";
import type { Story } from "#site/widgets.ts";
import { type Control, type Settings, withValue } from "#state/settings.ts";

const folder = new URL("../../src/widgets/", import.meta.url);

export interface Subject {
  readonly widget: Widget;
  readonly look: (settings: Settings, runs: number) => View;
  readonly story: Story;
}

/** All widgets there are. */
export const allWidgets = (): Promise<Subject[]> =>
  Promise.all(
    readdirSync(folder).map(async (id) => {
      const [{ widget }, { look }, { story }] = await Promise.all([
        import(new URL(`${id}/widget.ts`, folder).href),
        import(new URL(`${id}/view.ts`, folder).href),
        import(new URL(`${id}/story.ts`, folder).href),
      ]);
      if (widget.id !== id) throw new Error(`The widget in src/widgets/${id} calls itself “${widget.id}”.`);
      return { widget, look, story };
    }),
  );

/** Moves controls as a reader would, by what the sliders show. */
export function moved(
  { controls, more = [] }: Widget,
  settings: Settings,
  to: Readonly<Record<string, number>>,
): Settings {
  return Object.entries(to).reduce((now, [id, value]) => {
    const control = [...controls, ...more].find((candidate) => candidate.id === id);
    if (!control) throw new Error(`There is no control “${id}” to move.`);
    return withValue(control, now, tidy(value / shown(control).factor));
  }, settings);
}

/** Any settings that a reader can reach with the sliders. */
export const anySettings = ({ widget, story }: Subject): fc.Arbitrary<Settings> =>
  fc
    .tuple(
      ...[...widget.controls, ...(widget.more ?? [])].map((control: Control) => {
        const { min, max, step } = shown(control);
        return fc
          .integer({ min: 0, max: Math.round((max - min) / step) })
          .map((at) => [control.id, tidy(min + at * step)] as const);
      }),
    )
    .map((pairs) => moved(widget, story.start(), Object.fromEntries(pairs)));
