import { ruleOf } from "#model/equations-words.ts";
import { modelVersion } from "#model/simulate.ts";
import type { Settings } from "#state/settings.ts";
import type { IslandProps, View, Widget } from "./contract.ts";
import { robustnessOf } from "./robustness.ts";

/** Everything a widget's island needs from the build. */
export function islandProps<P>(
  widget: Widget,
  story: { start(): Settings; first(): View<P> },
  embedded: boolean,
): IslandProps<P> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  return {
    start: story.start(),
    first: story.first(),
    robustness: widget.headlines.map(robustnessOf),
    equations: widget.equations.map(ruleOf),
    modelVersion,
    chapterPath: `${base}/${widget.chapter}/`,
    ownPath: `${base}/s/${widget.id}/`,
    modelPath: `${base}/model/`,
    embedPath: `${base}/embed/v1/${widget.id}/`,
    embedded,
  };
}
