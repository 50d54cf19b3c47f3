import type { Goal, View } from "#frame/contract.ts";
import { number } from "#words/numbers.ts";
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
  now: "Replaced at once, without help",
  helped: "With help for all, and replaced at once",
  tried: "With help for all, and replaced after half a year’s try",
};

/** The whole view of this widget, from what the simulation found. */
export function told(found: Found): View<TwoTeams> {
  const { runs, picture, ahead, level, gone, work, evenFrom, sums, plans } = found;
  const { name, judged } = picture;
  const tries = `${ahead} of ${runs}`;
  const after = `after ${judged} weeks`;
  const ties = level > 0 ? `, level in ${level}` : "";
  const keeps = `Keeping everyone is ahead in ${tries} tries ${after}${ties}`;
  const works = `Kept and helped, the middle team does ${number(work.keep)} weeks of today’s work in ${judged} weeks. ${called[name]}, it does ${number(work.swap)}.`;
  const changed =
    gone === 0 ? "Nobody in it has been replaced by then." : `By then ${gone} of its 12 have been replaced.`;
  const levels =
    evenFrom === null
      ? "In three years replacing never takes the lead in total."
      : `Replacing takes the lead in total in week ${evenFrom}.`;
  return {
    runs,
    picture,
    key: {
      before: {
        value: `${found.goneAtFirst} of 12`,
        words: `people are replaced within ${early} weeks. In the other plan all 12 are kept.`,
      },
      after: { value: tries, words: `tries: keeping everyone is ahead ${after}${ties}.` },
    },
    words: {
      before: `In week ${early} the team that is kept does ${number(picture.keep[early - 1] ?? 0)}, where a hundred is today. With ${found.goneAtFirst} of 12 replaced it does ${number(picture.swap[early - 1] ?? 0)}: the new people are only beginning to learn.`,
      after: `${keeps}. ${works} ${changed} ${levels}`,
    },
    spoken: `${keeps}: ${number(work.keep, 1)} weeks of today’s work against ${number(work.swap, 1)}. ${levels}`,
    answer: ahead,
    answerWords: `${tries} tries`,
    table: {
      caption: `Middle of ${runs} tries: weeks of today’s work done so far. A plan may lead in most tries and not in its middle`,
      columns: ["After weeks", "Everyone kept", "Some replaced", "Tries with keeping ahead"],
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
      judged: `${judged} weeks`,
      keep: number(work.keep),
      swap: number(work.swap),
      even: evenFrom === null ? "not in three years" : `week ${evenFrom}`,
    },
  };
}

function goals({ runs, picture: { name }, inTwoYears, inThreeYears }: Found): Readonly<Record<string, Goal>> {
  const won = (share: number) => `${Math.round(share * runs)} of ${runs}`;
  const { keep, won: half } = inTwoYears;
  const { won: late } = inThreeYears;
  return {
    build: { met: keep >= 119, state: `${number(keep, 1)} weeks of work with everyone kept` },
    even: {
      met: name === "helped" && half >= 0.45 && half <= 0.55,
      state: name === "helped" ? `replacing is ahead in ${won(half)}` : "another plan is chosen",
    },
    fair: {
      met: name === "tried" && late >= 0.6,
      state: name === "tried" ? `ahead in ${won(late)} after three years` : "another plan is chosen",
    },
  };
}
