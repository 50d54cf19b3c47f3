import { headlines, robustness } from "#model/headlines.ts";
import { modelVersion } from "#model/simulate.ts";
import type { Settings } from "#state/settings.ts";
import type { IslandProps, Robustness, View, Widget } from "./contract.ts";

/** How many nearby worlds a headline is tried in, and how many runs each gets. */
const worlds = 1000;
const runs = 8;

const tried = new Map<string, Robustness>();

/** How often a headline holds in nearby worlds; worked out once a build. */
function tryHeadline(id: Widget["headlines"][number]): Robustness {
  const known = tried.get(id);
  if (known) return known;
  const headline = headlines[id];
  const result = { text: headline.text, share: robustness(headline, worlds, runs), worlds };
  tried.set(id, result);
  return result;
}

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
    robustness: widget.headlines.map(tryHeadline),
    modelVersion,
    chapterPath: `${base}/${widget.chapter}/`,
    embedPath: `${base}/embed/v1/${widget.id}/`,
    embedded,
  };
}
