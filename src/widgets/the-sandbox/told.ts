import type { Goal, View } from "#frame/contract.ts";
import type { Settings } from "#state/settings.ts";
import { list, number, phrase, plural } from "#words/phrase.ts";
import type { End } from "./typical.ts";
import type { KeptLine, SandboxPicture } from "./view.ts";
import { worlds } from "./words.ts";

/** What the simulation found, before it is put into words. */
export interface Found {
  readonly runs: number;
  readonly settings: Settings;
  readonly picture: SandboxPicture;
  /** Per cent more or less than doing nothing in the middle world, by quarter. */
  readonly middles: readonly number[];
  /** In how many of a hundred worlds the plan is ahead after two and after eight quarters. */
  readonly atTwo: number;
  readonly atEight: number;
  /** After a year, where nothing about the market is fixed; only where exactly one thing is. */
  readonly elsewhere: number | undefined;
  readonly plans: View["plans"];
}

/** "5.3 % more", "as much". */
function moreOrLess(percent: number): string {
  if (percent === 0) return phrase`as much`;
  return percent > 0 ? phrase`${number(percent, 1)} % more` : phrase`${number(-percent, 1)} % less`;
}

/** The whole view of this widget, from what the simulation found. */
export function told(found: Found): View<SandboxPicture> {
  const { runs, picture, middles } = found;
  const { horizon, ahead, kept } = picture;
  const won = ahead[horizon - 1] ?? 0;
  const judged = plural(horizon, { one: "# quarter", other: "# quarters" });
  const at = (quarter: number) => worlds(ahead[quarter - 1] ?? 0);
  const headline = phrase`After ${judged} your plan is ahead of doing nothing in ${worlds(won)} of 100 worlds.`;
  const result = phrase`${headline} In the middle one it has brought in ${moreOrLess(middles[horizon - 1] ?? 0)}.`;
  const others = [2, 4, 8, 12].filter((quarter) => quarter !== horizon);
  const turns = phrase`Judged after ${list(others.map(String))} quarters it is ${list(others.map(at))}.`;
  const ends = phrase`In that middle world it ends with ${endWords(picture.plan)}; doing nothing ends with ${endWords(picture.nothing)}.`;
  const beside = kept.map(
    ({ name, ahead: theirs, beaten }) =>
      phrase`Plan ${name} is ahead of doing nothing in ${worlds(theirs[horizon - 1] ?? 0)}; yours is ahead of it in ${worlds(beaten)}.`,
  );
  const words = [result, turns, ends, ...beside].join(" ");
  const key = {
    value: worlds(won),
    words: phrase`of 100 worlds: there your plan beats doing nothing after ${judged}.`,
  };
  return {
    runs,
    picture,
    key: { before: key, after: key },
    words: { before: words, after: words },
    spoken: kept.length > 0 ? `${headline} ${keptWords(kept, horizon)}` : result,
    answer: null,
    answerWords: "",
    table: {
      caption: phrase`By quarter: in how many of 100 worlds a plan has brought in more than doing nothing, and by how much in the middle world`,
      columns: [
        phrase`Quarter`,
        phrase`Your plan ahead`,
        phrase`Middle world`,
        ...kept.map(({ name }) => phrase`Plan ${name} ahead`),
      ],
      rows: ahead.map((value, index) => [
        index + 1,
        worlds(value),
        moreOrLess(Math.round((middles[index] ?? 0) * 10) / 10),
        ...kept.map(({ ahead: theirs }) => worlds(theirs[index] ?? 0)),
      ]),
    },
    goals: goals(found, won),
    live: {
      ahead: worlds(won),
      judged,
      atTwo: worlds(found.atTwo),
      atEight: worlds(found.atEight),
      middle: moreOrLess(middles[horizon - 1] ?? 0),
    },
    plans: found.plans,
  };
}

function goals({ settings, atTwo, atEight, elsewhere }: Found, won: number): Readonly<Record<string, Goal>> {
  const horizon = settings.options["horizon"];
  const eight = phrase`${worlds(atEight)} after 8 quarters`;
  return {
    sixty: { met: atEight >= 60, state: eight },
    lose: {
      met: atEight >= 60 && atTwo < 50 && horizon === 2,
      state: phrase`${worlds(atTwo)} after 2 quarters, ${eight}`,
    },
    flip: {
      met: atEight >= 60 && elsewhere !== undefined && elsewhere < 50 && won >= 50,
      state:
        elsewhere === undefined
          ? eight
          : phrase`${worlds(elsewhere)} anywhere, ${worlds(won)} in your market`,
    },
  };
}

/** "Kept for comparison: plan A 47, plan B 99." */
const keptWords = (kept: readonly KeptLine[], horizon: number) =>
  phrase`Kept for comparison: ${kept.map(({ name, ahead }) => phrase`plan ${name} ${worlds(ahead[horizon - 1] ?? 0)}`).join(", ")}.`;

const endWords = ({ best, people, open, stages }: End) =>
  phrase`${best} of ${people.length} people at their best, ${open} of 100 doors open and ${plural(stages[2], { one: "# client", other: "# clients" })}`;
