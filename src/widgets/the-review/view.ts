import type { View } from "#frame/contract.ts";
import { type Ensemble, type Plan, type Scenario, simulate } from "#model/simulate.ts";
import { across, crossings, line, quantile, runningDifference, totals } from "#model/summary.ts";
import type { Settings } from "#state/settings.ts";
import { told } from "./told.ts";
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
  readonly stopping: boolean;
}

const { weeks } = widget;

const directing = { D: 0.9, A: 0.1 };
const giving = { D: 0.2, A: 0.9 };

/** The two plans at these settings: listening hours are part of giving room. */
function plansAt({ levers }: Settings): { direct: Plan; room: Plan } {
  const trust = levers.trust ?? widget.start.levers.trust ?? 0;
  return {
    direct: { levers: { ...directing, trust } },
    room: { levers: { ...giving, trust, listen: levers.listen ?? 0 } },
  };
}

/** What the model says about the two plans and the review: pure, the same on server, worker and page. */
export function look(settings: Settings, runs: number): View<ReviewPicture> {
  const { direct, room } = plansAt(settings);
  const review = settings.options.review ?? 26;
  const stopping = settings.options.stop === 1;
  const scenario = (plan: Plan): Scenario => {
    const { seed, constants } = settings;
    return { ...plan, weeks, seed, team: true, constants };
  };
  const run = (given: Scenario) => simulate(given, { runs, outputs: ["team"] });
  const instead = { ...directing, listen: 0 };
  const directed = run(scenario(direct));
  const staying = run(scenario(room));
  const leaving = run(scenario({ ...room, schedule: [{ at: review, set: instead }] }));
  const standings = across(runningDifference(staying, directed, "team"), "team", review - 1);
  const stopped = obeying(staying, leaving, standings);
  const followed = stopping ? stopped : staying;
  const difference = runningDifference(followed, directed, "team");
  const gap = line(difference, "team", 0.5);
  const { week, total } = crossings(followed, directed, "team");
  const middle = (ensemble: Ensemble) => median(totals(ensemble, "team", 0, weeks));
  const atReview = [...standings].map(Math.round);
  return told({
    runs,
    picture: {
      direct: line(directed, "team", 0.5).map(hundredth),
      room: line(followed, "team", 0.5).map(hundredth),
      gap: gap.map(tenth),
      review,
      ahead: fromOne(week),
      level: fromOne(total),
      atReview,
      stopping,
    },
    behind: standings.filter((value) => value < 0).length,
    plans: {
      direct: scenario(direct),
      room: stopping
        ? { ...scenario(room), review: { week: review, against: direct, instead } }
        : scenario(room),
    },
    ends: { direct: middle(directed), room: middle(staying), stop: middle(stopped) },
  });
}

const hundredth = (value: number) => Math.round(value * 100) / 100;
const tenth = (value: number) => Math.round(value * 10) / 10;
const median = (values: ArrayLike<number>) => quantile(values, 0.5);

/** A week of the model as a reader counts it; null where it never comes. */
const fromOne = (week: number | undefined) => (week === undefined ? null : week + 1);

/** The plan with the review in force: every team that is behind in total at it changes over. */
function obeying(staying: Ensemble, leaving: Ensemble, standings: Float64Array): Ensemble {
  const stay = staying.series.team;
  const leave = leaving.series.team;
  const team = new Float64Array(staying.runs * weeks);
  for (let at = 0; at < team.length; at += 1) {
    const behind = (standings[Math.floor(at / weeks)] ?? 0) < 0;
    team[at] = (behind ? leave : stay)?.[at] ?? Number.NaN;
  }
  return { runs: staying.runs, weeks, series: { team } };
}
