import type { Linkable } from "#state/codec.ts";
import type { Keeps } from "#state/kept.ts";
import type { OptionSpec } from "#state/options.ts";
import type { Settings } from "#state/settings.ts";
import type { Widget } from "./contract.ts";

/** Every option of a widget, with a control or without. */
function optionsOf({ controls, more = [], options = [] }: Widget): readonly OptionSpec[] {
  const moved = [...controls, ...more].flatMap((control) => ("option" in control ? [control.option] : []));
  return [...moved, ...options];
}

/** What a kept plan of a widget consists of. */
function keepsOf({ controls, more = [], keeps = [] }: Widget): Keeps {
  const kept = [...controls, ...more].filter(({ id }) => keeps.includes(id));
  return {
    levers: kept.flatMap((control) => ("lever" in control ? [control.lever] : [])),
    options: kept.flatMap((control) => ("option" in control ? [control.option] : [])),
  };
}

/** What the links of a widget may carry. `start` is the built page's, since some defaults are computed. */
export const linkable = (widget: Widget, start: Settings): Linkable => ({
  start,
  constants: widget.constants,
  options: optionsOf(widget),
  ...(widget.guess ? { guess: widget.guess } : {}),
  ...(widget.keeps ? { keeps: keepsOf(widget) } : {}),
  weeks: widget.weeks,
});
