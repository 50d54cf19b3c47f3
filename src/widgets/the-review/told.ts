import type { View } from "#frame/contract.ts";
import { count } from "#frame/format.ts";
import { number } from "#words/numbers.ts";
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
  return `${number(points, points < 1 ? 1 : 0)} points ${gap < 0 ? "behind" : "ahead"}`;
}

/** The whole view of this widget, from what the simulation found. */
export function told({ runs, picture, behind, plans, ends }: Found): View<ReviewPicture> {
  const { direct, room, gap, review, ahead, level } = picture;
  const standing = standingOf(gap[review - 1] ?? 0);
  const atYear = gap[year - 1] ?? 0;
  const leads =
    ahead === null
      ? "Week by week room never takes the lead."
      : `Week by week room leads from week ${ahead}.`;
  const levels =
    level === null
      ? "In two years its total never catches up."
      : `Its running total is level in week ${level}.`;
  const before = `Directed, the middle team does ${number(direct[0] ?? 0)} in the first week, where 100 is today. Given room it does ${number(room[0] ?? 0)}. ${leads}`;
  const reviewed = `At the review in week ${review} room is ${standing} in total, and behind in ${behind} of ${runs} teams.`;
  const afterwards = `After two years the middle team has done ${number(ends.direct)} directed, ${number(ends.room)} with room, and ${number(ends.stop)} when room is stopped wherever it is behind at the review.`;
  return {
    runs,
    picture,
    key: {
      before: keyNumber(
        ahead,
        "is when room takes the lead, counted week by week.",
        "does room take the lead by the week.",
      ),
      after: keyNumber(
        level,
        `is when the total is level. ${leads}`,
        `does the total catch up in two years. ${leads}`,
      ),
    },
    words: { before, after: `${before} ${levels} ${reviewed} ${afterwards}` },
    spoken: `${levels} ${reviewed}`,
    answer: level,
    answerWords: level === null ? "not within two years" : `week ${level}`,
    table: {
      caption: `Middle of ${runs} teams: result each week (100 = today) and running total, room minus direction. The middle of the differences is not always the difference of the middles`,
      columns: ["Week", "Directed", "Given room", "Running total, room minus direction"],
      rows: direct.map((value, week) => [
        week + 1,
        number(value, 1),
        number(room[week] ?? 0, 1),
        number(gap[week] ?? 0, 1),
      ]),
    },
    goals: {
      stay: { met: review === level, state: `review in week ${review}, total ${standing}` },
      direct: {
        met: atYear < 0,
        state: `after a year direction is ${number(Math.abs(atYear))} points ${atYear < 0 ? "ahead" : "behind"}`,
      },
      early: {
        met: level !== null && level <= 20,
        state: level === null ? "never level in two years" : `level in week ${level}`,
      },
    },
    plans,
    live: {
      leads:
        ahead === null ? "It never has the better weeks." : `From week ${ahead} on it has the better weeks.`,
      ahead: weekWords(ahead),
      level: weekWords(level),
      review: `week ${review}`,
      standing,
      behind: `${behind} of ${runs}`,
      lead: count(ahead === null ? 0 : Math.max(0, review - ahead), "week", "weeks"),
      direct: number(ends.direct),
      room: number(ends.room),
      stop: number(ends.stop),
    },
  };
}

const weekWords = (week: number | null) => (week === null ? "not in two years" : `week ${week}`);

const keyNumber = (week: number | null, words: string, ifNever: string) =>
  week === null ? { value: "never", words: ifNever } : { value: `week ${week}`, words };
