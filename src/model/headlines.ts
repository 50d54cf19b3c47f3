/** Every headline of the essay, and in how many nearby worlds it holds. Computed, never typed. */
import { firmHeadlines } from "./headlines-firm.ts";
import { type Headline, teamHeadlines } from "./headlines-team.ts";
import { nearby } from "./worlds.ts";

export type { Headline } from "./headlines-team.ts";

export const headlines = { ...teamHeadlines, ...firmHeadlines } as const satisfies Record<string, Headline>;

/** The id of a headline, as in model.md: the chapter's number and a letter where it has several. */
export type HeadlineId = keyof typeof headlines;

/** In how many of the nearby worlds from … to − 1 a headline holds, each judged by so many runs. */
export function heldIn(headline: Headline, from: number, to: number, runs: number): number {
  let held = 0;
  for (let world = from; world < to; world++) if (headline.holds(nearby(world), runs)) held++;
  return held;
}

/** How many runs judge a headline in one world: firms over ten years differ by little, and need more. */
export const runsToJudge = ({ chapter }: Headline): number => (chapter === 7 ? 16 : 8);
