/** Every headline of the essay, and in how many nearby worlds it holds. Computed, never typed. */
import { firmHeadlines } from "./headlines-firm.ts";
import { type Headline, teamHeadlines } from "./headlines-team.ts";
import { nearby } from "./worlds.ts";

export type { Headline } from "./headlines-team.ts";

export const headlines = { ...teamHeadlines, ...firmHeadlines } as const satisfies Record<string, Headline>;

/** The id of a headline, as in model.md: the chapter's number and a letter where it has several. */
export type HeadlineId = keyof typeof headlines;

/** The share (0–1) of nearby worlds 0 … worlds − 1 in which a headline holds, each judged by so many runs. */
export function robustness(headline: Headline, worlds: number, runs: number): number {
  let held = 0;
  for (let world = 0; world < worlds; world++) if (headline.holds(nearby(world), runs)) held++;
  return held / worlds;
}
