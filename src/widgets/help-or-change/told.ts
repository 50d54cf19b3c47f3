import type { Goal, View } from "#frame/contract.ts";
import { number, phrase } from "#words/phrase.ts";
import { early, type PlanName } from "./plans.ts";
import type { TwoTeams } from "./view.ts";

/** What the simulation found, before it is put into words. Work is counted in weeks of today's team. */
export interface Found {
  readonly runs: number;
  readonly picture: TwoTeams;
  /** In how many tries keeping everyone is ahead, and level, where the totals are read. */
  readonly ahead: number;
  readonly level: number;
  /** How many people have been replaced by then, and in the first weeks, in the middle try. */
  readonly gone: number;
  readonly goneAtFirst: number;
  readonly work: Readonly<Record<"keep" | "swap", number>>;
  /** The first week in which replacing is ahead in total in the middle try; null where that never comes. */
  readonly evenFrom: number | null;
  readonly sums: readonly {
    readonly week: number;
    readonly keep: number;
    readonly swap: number;
    readonly ahead: number;
  }[];
  readonly inTwoYears: { readonly keep: number; readonly won: number };
  readonly inThreeYears: { readonly won: number };
  readonly plans: View["plans"];
}

/** The other plan, as the end of a sentence. */
const called: Readonly<Record<PlanName, string>> = {
  now: phrase`Replaced at once, without help`,
  helped: phrase`With help for all, and replaced at once`,
  tried: phrase`With help for all, and replaced after half a year’s try`,
};

/** The whole view of this widget, from what the simulation found. */
export function told(found: Found): View<TwoTeams> {
  const { runs, picture, ahead, level, gone, work, evenFrom, sums, plans } = found;
  const { name, judged } = picture;
  const tries = phrase`${ahead} of ${runs}`;
  const after = phrase`after ${judged} weeks`;
  const keeps =
    level > 0
      ? phrase`Keeping everyone is ahead in ${tries} tries ${after}, level in ${level}`
      : phrase`Keeping everyone is ahead in ${tries} tries ${after}`;
  const works = phrase`Kept and helped, the middle team does ${number(work.keep)} weeks of today’s work in ${judged} weeks. ${called[name]}, it does ${number(work.swap)}.`;
  const changed =
    gone === 0
      ? phrase`Nobody in it has been replaced by then.`
      : phrase`By then ${gone} of its 12 have been replaced.`;
  const levels =
    evenFrom === null
      ? phrase`In three years replacing never takes the lead in total.`
      : phrase`Replacing takes the lead in total in week ${evenFrom}.`;
  return {
    runs,
    picture,
    key: {
      before: {
        value: phrase`${found.goneAtFirst} of 12`,
        words: phrase`people are replaced within ${early} weeks. In the other plan all 12 are kept.`,
      },
      after: {
        value: tries,
        words:
          level > 0
            ? phrase`tries: keeping everyone is ahead ${after}, level in ${level}.`
            : phrase`tries: keeping everyone is ahead ${after}.`,
      },
    },
    words: {
      before: phrase`In week ${early} the team that is kept does ${number(picture.keep[early - 1] ?? 0)}, where a hundred is today. With ${found.goneAtFirst} of 12 replaced it does ${number(picture.swap[early - 1] ?? 0)}: the new people are only beginning to learn.`,
      after: `${keeps}. ${works} ${changed} ${levels}`,
    },
    spoken: phrase`${keeps}: ${number(work.keep, 1)} weeks of today’s work against ${number(work.swap, 1)}. ${levels}`,
    answer: ahead,
    answerWords: phrase`${tries} tries`,
    table: {
      caption: phrase`Middle of ${runs} tries: weeks of today’s work done so far. A plan may lead in most tries and not in its middle`,
      columns: [
        phrase`After weeks`,
        phrase`Everyone kept`,
        phrase`Some replaced`,
        phrase`Tries with keeping ahead`,
      ],
      rows: sums.map(({ week, keep, swap, ahead: leading }) => [
        week,
        number(keep, 1),
        number(swap, 1),
        leading,
      ]),
    },
    goals: goals(found),
    plans,
    live: {
      gone: String(gone),
      tries,
      judged: phrase`${judged} weeks`,
      keep: number(work.keep),
      swap: number(work.swap),
      even: evenFrom === null ? phrase`not in three years` : phrase`week ${evenFrom}`,
    },
  };
}

function goals({ runs, picture: { name }, inTwoYears, inThreeYears }: Found): Readonly<Record<string, Goal>> {
  const won = (share: number) => phrase`${Math.round(share * runs)} of ${runs}`;
  const { keep, won: half } = inTwoYears;
  const { won: late } = inThreeYears;
  return {
    build: { met: keep >= 119, state: phrase`${number(keep, 1)} weeks of work with everyone kept` },
    even: {
      met: name === "helped" && half >= 0.45 && half <= 0.55,
      state: name === "helped" ? phrase`replacing is ahead in ${won(half)}` : phrase`another plan is chosen`,
    },
    fair: {
      met: name === "tried" && late >= 0.6,
      state:
        name === "tried" ? phrase`ahead in ${won(late)} after three years` : phrase`another plan is chosen`,
    },
  };
}
