import type { View } from "#frame/contract.ts";
import { number, phrase, plural } from "#words/phrase.ts";
import type { ReviewPicture } from "./view.ts";

/** What the simulation found, before it is put into words. */
export interface Found {
  readonly runs: number;
  readonly picture: ReviewPicture;
  /** How many teams are behind in total at the review. */
  readonly behind: number;
  readonly plans: View["plans"];
  /** Two-year totals in the middle of all teams. */
  readonly ends: Readonly<Record<"direct" | "room" | "stop", number>>;
}

const year = 52;

/** A running difference in words: "31 points behind". Less than a point keeps a decimal, so that nothing reads as none. */
function standingOf(gap: number): string {
  const points = Math.abs(gap);
  const told = number(points, points < 1 ? 1 : 0);
  return gap < 0 ? phrase`${told} points behind` : phrase`${told} points ahead`;
}

/** The whole view of this widget, from what the simulation found. */
export function told({ runs, picture, behind, plans, ends }: Found): View<ReviewPicture> {
  const { direct, room, gap, review, ahead, level } = picture;
  const standing = standingOf(gap[review - 1] ?? 0);
  const atYear = gap[year - 1] ?? 0;
  const leads =
    ahead === null
      ? phrase`Week by week room never takes the lead.`
      : phrase`Week by week room leads from week ${ahead}.`;
  const levels =
    level === null
      ? phrase`In two years its total never catches up.`
      : phrase`Its running total is level in week ${level}.`;
  const before = phrase`Directed, the middle team does ${number(direct[0] ?? 0)} in the first week, where 100 is today. Given room it does ${number(room[0] ?? 0)}. ${leads}`;
  const reviewed = phrase`At the review in week ${review} room is ${standing} in total, and behind in ${behind} of ${runs} teams.`;
  const afterwards = phrase`After two years the middle team has done ${number(ends.direct)} directed, ${number(ends.room)} with room, and ${number(ends.stop)} when room is stopped wherever it is behind at the review.`;
  return {
    runs,
    picture,
    key: {
      before: keyNumber(
        ahead,
        phrase`is when room takes the lead, counted week by week.`,
        phrase`does room take the lead by the week.`,
      ),
      after: keyNumber(
        level,
        phrase`is when the total is level. ${leads}`,
        phrase`does the total catch up in two years. ${leads}`,
      ),
    },
    words: { before, after: `${before} ${levels} ${reviewed} ${afterwards}` },
    spoken: `${levels} ${reviewed}`,
    answer: level,
    answerWords: level === null ? phrase`not within two years` : phrase`week ${level}`,
    table: {
      caption: phrase`Middle of ${runs} teams: result each week (100 = today) and running total, room minus direction. The middle of the differences is not always the difference of the middles`,
      columns: [
        phrase`Week`,
        phrase`Directed`,
        phrase`Given room`,
        phrase`Running total, room minus direction`,
      ],
      rows: direct.map((value, week) => [
        week + 1,
        number(value, 1),
        number(room[week] ?? 0, 1),
        number(gap[week] ?? 0, 1),
      ]),
    },
    goals: {
      stay: { met: review === level, state: phrase`review in week ${review}, total ${standing}` },
      direct: {
        met: atYear < 0,
        state:
          atYear < 0
            ? phrase`after a year direction is ${number(-atYear)} points ahead`
            : phrase`after a year direction is ${number(atYear)} points behind`,
      },
      early: {
        met: level !== null && level <= 20,
        state: level === null ? phrase`never level in two years` : phrase`level in week ${level}`,
      },
    },
    plans,
    live: {
      leads:
        ahead === null
          ? phrase`It never has the better weeks.`
          : phrase`From week ${ahead} on it has the better weeks.`,
      ahead: weekWords(ahead),
      level: weekWords(level),
      review: phrase`week ${review}`,
      standing,
      behind: phrase`${behind} of ${runs}`,
      lead: plural(ahead === null ? 0 : Math.max(0, review - ahead), { one: "# week", other: "# weeks" }),
      direct: number(ends.direct),
      room: number(ends.room),
      stop: number(ends.stop),
    },
  };
}

const weekWords = (week: number | null) => (week === null ? phrase`not in two years` : phrase`week ${week}`);

const keyNumber = (week: number | null, words: string, ifNever: string) =>
  week === null ? { value: phrase`never`, words: ifNever } : { value: phrase`week ${week}`, words };
