import type { View } from "#frame/contract.ts";
import { type Act, borders, type Verdict, verdicts } from "#model/words.ts";
import type { Settings } from "#state/settings.ts";
import { phrase, plural } from "#words/phrase.ts";
import { readyActs } from "./acts.ts";
import { type Author, authorIds, authors, verdictWords } from "./authors.ts";
import { widget } from "./widget.ts";

/** The act on the desk and what each author calls it. Shares in per cent. */
export interface DeskPicture extends Act {
  readonly verdicts: Readonly<Record<Author, Verdict>>;
  /** Where the post of 2012 draws its border across the square, and what lies beyond it. */
  readonly border: number;
  readonly beyond: "pull" | "neither";
  /** The ready card that this is, or −1. */
  readonly card: number;
}

/** What each author's rule says of the act: pure, and without chance, so that runs make no difference. */
export function look({ options }: Settings, runs: number): View<DeskPicture> {
  const { start } = widget;
  const share = (id: string) => options[id] ?? start.options[id] ?? 0;
  const act: Act = { doing: share("doing"), own: share("own"), reward: share("reward") };
  const found = verdicts(act);
  const called = (verdict: Verdict) => authorIds.filter((id) => found[id] === verdict);
  const pushes = called("push").length;
  const value = phrase`${pushes} of ${authorIds.length}`;
  const about = phrase`${act.doing} % of the team already do it. The way is ${act.own} % their own, and ${act.reward} % rides on a reward.`;
  const groups = (["push", "pull", "neither"] as const).flatMap((verdict) => {
    const names = called(verdict)
      .map((id) => authors[id])
      .join(", ");
    const said = {
      push: phrase`Push: ${names}.`,
      pull: phrase`Pull: ${names}.`,
      neither: phrase`Neither: ${names}.`,
    };
    return names === "" ? [] : [said[verdict]];
  });
  const differ = new Set(Object.values(found)).size > 1;
  const calls = phrase`${value} authors call it push.`;
  return {
    runs,
    picture: {
      ...act,
      verdicts: found,
      border: act.reward >= borders.reward ? 100 - act.reward : 100 - borders.directed,
      beyond: act.reward >= borders.reward ? "pull" : "neither",
      card: readyActs.findIndex(
        (card) => card.doing === act.doing && card.own === act.own && card.reward === act.reward,
      ),
    },
    key: {
      before: {
        value: plural(authorIds.length, { one: "# author", other: "# authors" }),
        words: phrase`have a rule for this act. Two more write about the same things and never use the words.`,
      },
      after: { value, words: phrase`authors call it push. ${groups.slice(pushes > 0 ? 1 : 0).join(" ")}` },
    },
    words: { before: about, after: `${about} ${calls} ${groups.join(" ")}` },
    spoken: `${calls} ${groups
      .slice(pushes > 0 ? 1 : 0)
      .join(" ")
      .replaceAll(". ", "; ")}`.trim(),
    answer: differ ? 2 : found["000"] === "push" ? 0 : 1,
    answerWords: differ
      ? phrase`push for ${pushes} of them, pull for ${called("pull").length}`
      : phrase`${verdictWords[found["000"]]} for all three`,
    table: {
      caption: phrase`Your act and the ready ones, as each author’s rule sorts them`,
      columns: [
        phrase`Act`,
        phrase`Already doing it, %`,
        phrase`Their own way, %`,
        phrase`Rides on a reward, %`,
        ...authorIds.map((id) => authors[id]),
      ],
      rows: [{ name: phrase`On the desk now`, ...act }, ...readyActs].map((row) => {
        const sorted = verdicts(row);
        return [row.name, row.doing, row.own, row.reward, ...authorIds.map((id) => verdictWords[sorted[id]])];
      }),
    },
    goals: {
      pull: { met: called("pull").length === 3, state: phrase`${called("pull").length} of 3 say pull` },
      push: { met: pushes === 3, state: phrase`${pushes} of 3 say push` },
      neither: {
        met: found["001"] === "neither",
        state: phrase`the post of 2012 says ${verdictWords[found["001"]]}`,
      },
    },
    live: { calls: value, ...Object.fromEntries(authorIds.map((id) => [`says${id}`, found[id]])) },
    plans: {},
  };
}
