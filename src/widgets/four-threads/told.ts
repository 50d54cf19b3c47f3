import type { View } from "#frame/contract.ts";
import type { Levers } from "#model/levers.ts";
import { number, phrase, plural } from "#words/phrase.ts";
import type { Curve, Force } from "./forces.ts";
import type { ThreadsPicture } from "./view.ts";
import { asked } from "./widget.ts";

/** What the model found, before it is put into words. */
export interface Found {
  /** How many nearby worlds were tried. */
  readonly runs: number;
  readonly levers: Partial<Levers>;
  /** With every decimal; what is drawn has two. */
  readonly picture: ThreadsPicture;
  /** What full direction adds over none today, and with buyers one step less in control; unrounded. */
  readonly adds: number;
  readonly addsBefore: number;
  readonly plans: View["plans"];
}

/** What a force does, in a sentence. */
const named: Readonly<Record<Force, string>> = {
  D: phrase`direction adds`,
  W: phrase`reward adds`,
  A: phrase`room and purpose add`,
};

const tenth = (value: number) => number(value, 1);

/** The whole view of this widget, from what the model found. */
export function told({ runs, levers, picture, adds, addsBefore, plans }: Found): View<ThreadsPicture> {
  const { yesterday, today, asked: then, gains, worlds } = picture;
  const none = (line: readonly number[]) => tenth(line[0] ?? 0);
  const full = (line: readonly number[]) => tenth(line[100] ?? 0);
  const worse = worlds.filter((gain) => gain < 0).length;
  const at = number(asked * 100);
  const inWorlds = phrase`In ${worse} of ${runs} nearby worlds full direction does worse than none.`;
  const best = phrase`Direction is best at ${today.best}, with ${tenth(today.top)}.`;
  const left = gains.map(
    ({ force, yesterday: was, today: is }) => phrase`${named[force]} ${tenth(is)} (yesterday ${tenth(was)})`,
  );
  const before = phrase`Yesterday, with none of the four changes, the team did ${none(yesterday.line)} undirected and ${full(yesterday.line)} fully directed, where 100 is the usual team. With the four changes as the sliders stand it does ${none(today.line)} undirected and ${full(today.line)} fully directed. ${best} From none to full, ${left[0]}, ${left[1]}, and ${left[2]}.`;
  const asBefore = today.best === yesterday.best;
  const key = {
    value: String(today.best),
    words: asBefore
      ? stillBest
      : phrase`of 100 is the best amount of direction now. Yesterday it was ${yesterday.best}.`,
  };
  return {
    runs,
    picture: drawn(picture),
    key: { before: key, after: key },
    words: {
      before,
      after: phrase`${before} With all four at ${at}, direction is best at ${then.best}. ${inWorlds}`,
    },
    spoken: `${best} ${inWorlds}`,
    answer: then.best,
    answerWords: String(then.best),
    table: {
      caption: phrase`Result of a settled team by how closely it is directed (100 = the usual team). Yesterday ${yesterday.best} is best, as the sliders stand ${today.best}, with all four at ${at} ${then.best}`,
      columns: [
        phrase`Direction`,
        phrase`Yesterday`,
        phrase`As the sliders stand`,
        phrase`All four at ${at}`,
      ],
      rows: yesterday.line.flatMap((value, direction) =>
        direction % 5 > 0
          ? []
          : [[direction, tenth(value), tenth(today.line[direction] ?? 0), tenth(then.line[direction] ?? 0)]],
      ),
    },
    goals: goals(levers, picture, adds, addsBefore),
    plans,
    live: {
      yesterday: String(yesterday.best),
      asked: at,
      best: String(today.best),
      most: tenth(today.top),
      adds: tenth(adds),
      rewardAdds: tenth(gains[1]?.today ?? 0),
      roomAdds: tenth(gains[2]?.today ?? 0),
      worse: phrase`${worse} of ${plural(runs, { one: "# world", other: "# worlds" })}`,
    },
  };
}

/** As much of the picture as can be seen. */
function drawn({ yesterday, today, asked: then, gains, worlds }: ThreadsPicture): ThreadsPicture {
  const curve = ({ line, best, top }: Curve): Curve => ({
    line: line.map(hundredth),
    best,
    top: hundredth(top),
  });
  return {
    yesterday: curve(yesterday),
    today: curve(today),
    asked: curve(then),
    gains,
    worlds: worlds.map(hundredth),
  };
}

/** Two decimals, never −0. */
const hundredth = (value: number) => Math.round(value * 100) / 100 + 0;

const stillBest = phrase`of 100 is the best amount of direction now, as it was yesterday.`;

const share = (value: number | undefined) => Math.round((value ?? 0) * 100);

function goals(
  levers: Partial<Levers>,
  { today }: ThreadsPicture,
  adds: number,
  addsBefore: number,
): View["goals"] {
  const changes = [levers.info, levers.peers, levers.buyer, levers.c].map(share);
  const [facts, peers, , team] = changes;
  const most = Math.max(...changes);
  const halves = [facts, peers, team].every((at) => at === 50);
  return {
    one: {
      met: most === 100 && today.best === 100,
      state: phrase`one change at ${most}, best at ${today.best}`,
    },
    tip: {
      met: halves && adds < 0 && addsBefore >= 0,
      state: halves
        ? phrase`full does ${difference(adds)} none`
        : phrase`others not at 50, full does ${difference(adds)} none`,
    },
    above: {
      met: Math.min(...changes) >= 60 && today.top > 100,
      state: phrase`lowest change at ${Math.min(...changes)}, best result ${tenth(today.top)}`,
    },
  };
}

const difference = (adds: number) =>
  Math.abs(adds) < 0.1
    ? adds < 0
      ? phrase`a little less than`
      : phrase`a little more than`
    : adds < 0
      ? phrase`${tenth(-adds)} less than`
      : phrase`${tenth(adds)} more than`;
