import type { View } from "#frame/contract.ts";
import { count, number } from "#frame/format.ts";
import { type Ensemble, type Plan, type Scenario, simulate } from "#model/simulate.ts";
import { across, crossings, line, quantile, runningDifference, totals } from "#model/summary.ts";
import type { Settings } from "#state/settings.ts";
import { widget } from "./widget.ts";

/** Everything the picture of this widget draws. Weeks are counted from 1, as a reader counts. */
export interface ReviewPicture {
  /** The middle team's result each week under either plan; 100 = today. */
  readonly direct: readonly number[];
  readonly room: readonly number[];
  /** Room minus direction, everything so far, in the middle of all teams. */
  readonly gap: readonly number[];
  readonly review: number;
  /** First week in which room is ahead by the week, and in total; null where that never happens. */
  readonly ahead: number | null;
  readonly level: number | null;
  /** Room minus direction at the review, team by team. */
  readonly atReview: readonly number[];
  readonly gapAtReview: number;
  readonly stopping: boolean;
}

const { weeks } = widget;
const year = 52;
const never = "never within two years";

const directing = { D: 0.9, A: 0.1 };
const giving = { D: 0.2, A: 0.9 };

/** The two plans at these settings: listening hours are part of giving room. */
export function plans({ levers }: Settings): { direct: Plan; room: Plan } {
  const trust = levers.trust ?? widget.start.levers.trust ?? 0;
  return {
    direct: { levers: { ...directing, trust } },
    room: { levers: { ...giving, trust, listen: levers.listen ?? 0 } },
  };
}

/** What the model says about the two plans and the review: pure, the same on server, worker and page. */
export function look(settings: Settings, runs: number): View<ReviewPicture> {
  const { direct, room } = plans(settings);
  const review = settings.options.review ?? 26;
  const stopping = settings.options.stop === 1;
  const run = (plan: Plan) => {
    const scenario: Scenario = {
      ...plan,
      weeks,
      seed: settings.seed,
      team: true,
      constants: settings.constants,
    };
    return simulate(scenario, { runs, outputs: ["team"] });
  };
  const directed = run(direct);
  const roomy = run(room);
  const stopped = run({ ...room, schedule: [{ at: review, set: { ...directing, listen: 0 } }] });
  const difference = runningDifference(roomy, directed, "team");
  const atReview = [...across(difference, "team", review - 1)].map(Math.round);

  const gap = line(difference, "team", 0.5).map(tenth);
  const weekly = {
    direct: line(directed, "team", 0.5).map(hundredth),
    room: line(roomy, "team", 0.5).map(hundredth),
  };
  const { week, total } = crossings(roomy, directed, "team");
  const ahead = fromOne(week);
  const level = fromOne(total);
  const sum = (ensemble: typeof roomy) => totals(ensemble, "team", 0, weeks);
  const stays = sum(roomy);
  const gone = sum(stopped);
  const ends = {
    direct: median(sum(directed)),
    room: median(stays),
    stop: median(stays.map((total, team) => ((atReview[team] ?? 0) < 0 ? (gone[team] ?? 0) : total))),
  };
  const behind = atReview.filter((value) => value < 0).length;
  const gapAtReview = Math.round(gap[review - 1] ?? 0);
  const gapAtYear = Math.round(gap[year - 1] ?? 0);
  const aheadWords = ahead === null ? never : `week ${ahead}`;
  const levelWords = level === null ? never : `week ${level}`;
  const standing = `${number(Math.abs(gapAtReview))} points ${gapAtReview < 0 ? "behind" : "ahead"}`;
  const before = `Directed, the middle team does ${number(weekly.direct[0] ?? 0)} in the first week, where 100 is today. Given room it does ${number(weekly.room[0] ?? 0)}. Week by week room is ahead from ${aheadWords}.`;
  const verdict = `The running total is level in ${levelWords}. At the review in week ${review} room is ${standing} in total, and behind in ${behind} of ${runs} teams.`;
  const shownRoom = stopping ? obeying(roomy, stopped, atReview) : weekly.room;

  return {
    runs,
    picture: { ...weekly, room: shownRoom, gap, review, ahead, level, atReview, gapAtReview, stopping },
    key: {
      before: { value: aheadWords, words: "is when room takes the lead, counted week by week." },
      after: {
        value: levelWords,
        words: `is when the total is level. By the week room leads from ${aheadWords}.`,
      },
    },
    words: {
      before,
      after: `${before} ${verdict} After two years the middle team has done ${number(ends.direct)} directed, ${number(ends.room)} with room, and ${number(ends.stop)} when room is stopped wherever it is behind at the review.`,
    },
    spoken: `Room leads by the week from ${aheadWords}, in total from ${levelWords}. At the review in week ${review} it is ${standing}.`,
    answer: level,
    answerWords: levelWords,
    table: {
      caption: `Middle of ${runs} teams: result each week (100 = today) and running total, room minus direction`,
      columns: ["Week", "Directed", "Given room", "Running total, room minus direction"],
      rows: weekly.direct.map((value, week) => [
        week + 1,
        value.toFixed(1),
        (shownRoom[week] ?? 0).toFixed(1),
        number(gap[week] ?? 0, 1),
      ]),
    },
    goals: {
      stay: { met: level !== null && review === level, state: `review in week ${review}, total ${standing}` },
      direct: {
        met: gapAtYear < 0,
        state: `after a year direction is ${number(Math.abs(gapAtYear))} points ${gapAtYear < 0 ? "ahead" : "behind"}`,
      },
      early: { met: level !== null && level <= 20, state: `level in ${levelWords}` },
    },
    live: {
      ahead: aheadWords,
      level: levelWords,
      review: `week ${review}`,
      standing,
      behind: `${behind} of ${runs}`,
      lead: ahead === null ? count(0, "week", "weeks") : count(Math.max(0, review - ahead), "week", "weeks"),
      direct: number(ends.direct),
      room: number(ends.room),
      stop: number(ends.stop),
    },
  };
}

const hundredth = (value: number) => Math.round(value * 100) / 100;
const tenth = (value: number) => Math.round(value * 10) / 10;
const median = (values: ArrayLike<number>) => quantile(values, 0.5);

/** A week of the model as a reader counts it; null where it never comes. */
const fromOne = (week: number | undefined) => (week === undefined ? null : week + 1);

/** The middle team's week when every team that is behind at the review changes over. */
function obeying(stay: Ensemble, stop: Ensemble, atReview: readonly number[]): number[] {
  const kept = stay.series.team;
  const left = stop.series.team;
  return Array.from({ length: weeks }, (_, week) =>
    hundredth(
      median(
        atReview.map((standing, team) => (standing < 0 ? left : kept)?.[team * weeks + week] ?? Number.NaN),
      ),
    ),
  );
}
