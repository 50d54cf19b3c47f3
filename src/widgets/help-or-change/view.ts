import type { View } from "#frame/contract.ts";
import { type Ensemble, type Scenario, simulate } from "#model/simulate.ts";
import { across, line, quantile, runningDifference, share, totals } from "#model/summary.ts";
import type { Settings } from "#state/settings.ts";
import { crews, type Member, runToDraw } from "./crew.ts";
import { early, type PlanName, scenariosOf } from "./plans.ts";
import { told } from "./told.ts";
import { widget } from "./widget.ts";

/** The twelve people under either plan. */
export interface Crews {
  readonly keep: readonly Member[];
  readonly swap: readonly Member[];
}

/** Everything the picture of this widget draws. Weeks are counted from 1, as a reader counts. */
export interface TwoTeams {
  readonly name: PlanName;
  /** The middle team's result each week under either plan; 100 = today. */
  readonly keep: readonly number[];
  readonly swap: readonly number[];
  /** After how many weeks the totals are read and the people drawn. */
  readonly judged: number;
  /** The people before the answer, and in the week that is read. */
  readonly early: Crews;
  readonly now: Crews;
  /** How far replacing is ahead in each try, in weeks of today's work. */
  readonly gaps: readonly number[];
  /** Which try is drawn person by person. */
  readonly drawn: number;
}

/** What one week of today's team adds to a total. */
const today = 100;

const twoYears = 104;

/** What the model says about keeping and replacing: pure, the same on server, worker and page. */
export function look(settings: Settings, runs: number): View<TwoTeams> {
  const judged = settings.options.judged ?? twoYears;
  const { name, keep, swap } = scenariosOf(settings);
  const run = (scenario: Scenario) => simulate(scenario, { runs, outputs: ["team", "left"] });
  const kept = run(keep);
  const replaced = run(swap);
  const difference = runningDifference(replaced, kept, "team");
  const gapsAt = (week: number) => across(difference, "team", week - 1);
  const won = (week: number) => share(gapsAt(week), (gap) => gap > 0);
  const drawn = runToDraw(settings);
  const [keptEarly = [], keptNow = []] = crews(keep, drawn, [early, judged]);
  const [swapEarly = [], swapNow = []] = crews(swap, drawn, [early, judged]);
  const middle = (values: Float64Array) => quantile(values, 0.5);
  const work = (ensemble: Ensemble, weeks: number) => middle(totals(ensemble, "team", 0, weeks)) / today;
  const level = line(difference, "team", 0.5).findIndex((gap) => gap > 0);
  return told({
    runs,
    picture: {
      name,
      keep: line(kept, "team", 0.5).map(tenth),
      swap: line(replaced, "team", 0.5).map(tenth),
      judged,
      early: { keep: keptEarly, swap: swapEarly },
      now: { keep: keptNow, swap: swapNow },
      gaps: [...gapsAt(judged)].map((gap) => Math.round((1000 * gap) / today) / 1000),
      drawn,
    },
    ahead: count(gapsAt(judged), (gap) => gap < 0),
    level: count(gapsAt(judged), (gap) => gap === 0),
    gone: Math.round(middle(across(replaced, "left", judged - 1))),
    goneAtFirst: Math.round(middle(across(replaced, "left", early - 1))),
    work: { keep: work(kept, judged), swap: work(replaced, judged) },
    evenFrom: level === -1 ? null : level + 1,
    sums: Array.from({ length: widget.weeks / 4 }, (_, at) => {
      const week = 4 * (at + 1);
      return {
        week,
        keep: work(kept, week),
        swap: work(replaced, week),
        ahead: count(gapsAt(week), (gap) => gap < 0),
      };
    }),
    inTwoYears: { keep: work(kept, twoYears), won: won(twoYears) },
    inThreeYears: { won: won(widget.weeks) },
    plans: { keep, replace: swap },
  });
}

const count = (values: Float64Array, holds: (value: number) => boolean) => values.filter(holds).length;
const tenth = (value: number) => Math.round(value * 10) / 10;
