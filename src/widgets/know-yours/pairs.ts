import { phrase } from "#words/phrase.ts";

/** Six pairs of statements, and how the answers point to a persona. Each persona meets each other one twice. */

/** One statement and whose it is, as a place in `firms`. */
interface Statement {
  readonly firm: number;
  readonly text: string;
}

type Pair = readonly [Statement, Statement];

export const pairs: readonly Pair[] = [
  [
    { firm: 0, text: phrase`When money is short I guard this quarter’s deals. They pay for all the rest.` },
    {
      firm: 2,
      text: phrase`When money is short I guard the next offer. Without it there is nothing to sell later.`,
    },
  ],
  [
    { firm: 1, text: phrase`With one post to fill, I hire somebody who makes the sellers’ work easier.` },
    { firm: 0, text: phrase`With one post to fill, I hire somebody who sells.` },
  ],
  [
    { firm: 2, text: phrase`I learn most by asking people who never bought from us.` },
    { firm: 1, text: phrase`I learn most from what our sellers hear every week.` },
  ],
  [
    { firm: 0, text: phrase`A rival cuts the price. I answer within days, so that nobody leaves.` },
    { firm: 1, text: phrase`A rival cuts the price. I give our sellers better reasons to keep ours.` },
  ],
  [
    {
      firm: 1,
      text: phrase`I would rather improve what we sell a little every year. Clients know what they get.`,
    },
    { firm: 2, text: phrase`I would rather bring out something new, and accept that some of it fails.` },
  ],
  [
    { firm: 2, text: phrase`A good plan still makes sense in five years.` },
    { firm: 0, text: phrase`A good plan shows by Friday whether it works.` },
  ],
];

/** What the answers come to. */
interface Leaning {
  /** Statements chosen of each persona, in the order of `firms`. */
  readonly counts: readonly number[];
  /** The persona chosen most often; two or three of them where they are level. */
  readonly first: readonly number[];
}

/** What the answers come to: an answer is the place of the statement chosen in its pair. */
export function leaningOf(answers: readonly number[]): Leaning {
  const counts = [0, 0, 0];
  pairs.forEach((pair, at) => {
    const firm = pair[answers[at] ?? -1]?.firm;
    if (firm !== undefined) counts[firm] = (counts[firm] ?? 0) + 1;
  });
  const most = Math.max(...counts);
  return { counts, first: [0, 1, 2].filter((firm) => counts[firm] === most) };
}
