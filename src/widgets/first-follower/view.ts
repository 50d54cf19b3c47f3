import type { Phase } from "#charts/types.ts";
import type { View } from "#frame/contract.ts";
import type { Settings } from "#state/settings.ts";
import { phrase } from "#words/phrase.ts";
import { lastWeek } from "./options.ts";
import { type Chosen, chosen, inMarketTerms, scenarioOf, trimmed } from "./plan.ts";
import { type Spread, spreading } from "./spread.ts";
import { levels, told } from "./told.ts";

/** Everything the picture of this widget draws. Lists by week begin at week 0, the start. */
export interface SpreadPicture {
  readonly inMarket: boolean;
  readonly size: number;
  readonly week: number;
  readonly middle: readonly number[];
  /** Every run, in every fourth week. */
  readonly runs: readonly (readonly number[])[];
  /** How many do it in every run in the week shown. */
  readonly all: readonly number[];
  /** The team drawn, a digit each: 0 not yet, 1 started, 2 took it from others, 3 from the start. */
  readonly who: string;
  /** The same at the start. */
  readonly first: string;
  /** When the middle run has half and most. */
  readonly half: number | null;
  readonly most: number | null;
  readonly phases: readonly Phase[];
}

/** What the model says about a new way that is started and spreads: pure, the same on server, worker and page. */
export function look(settings: Settings, runs: number): View<SpreadPicture> {
  const plan = chosen(settings);
  const scenario = scenarioOf(plan, settings);
  const here = spreading(scenario, plan.size, runs);
  const [half, most] = plan.inMarket ? levels.market : levels.team;
  return {
    ...told(plan, here, withOneFewer(plan, settings, runs)),
    runs,
    picture: {
      inMarket: plan.inMarket,
      size: plan.size,
      week: plan.week,
      middle: here.middle,
      runs: everyFourth(here),
      all: here.at(plan.week),
      who: here.who(plan.week),
      first: here.who(0),
      half: here.reaches(half),
      most: here.reaches(most),
      phases: phasesOf(plan),
    },
    plans: { [plan.inMarket ? "market" : "team"]: scenario },
  };
}

/** In how many teams nine would do it within a year if one person fewer did at the start. */
function withOneFewer(plan: Chosen, settings: Settings, runs: number): number {
  if (plan.inMarket || plan.already === 0 || plan.effort > 0) return 0;
  const fewer = { ...plan, already: plan.already - 1 };
  return spreading(scenarioOf(fewer, settings, 52), plan.size, runs).within(levels.team[1], 52);
}

function everyFourth(here: Spread): number[][] {
  const weeks = Array.from({ length: lastWeek / 4 + 1 }, (_, at) => here.at(4 * at));
  return Array.from({ length: here.runs }, (_, run) => weeks.map((all) => all[run] ?? 0));
}

/** What is done from when to when, for the strip under the weeks. */
function phasesOf(plan: Chosen): Phase[] {
  const { inMarket, effort, room, keep } = plan;
  const { contacts, brand } = inMarketTerms(plan);
  const shares = (share: number) => `${Math.round(100 * share)} %`;
  const label = inMarket
    ? phrase`contacts ${trimmed(contacts)} a month, brand ${shares(brand)}`
    : phrase`start ${shares(effort)}, room ${shares(room)}`;
  const short = inMarket
    ? phrase`${trimmed(contacts)} a month, ${shares(brand)}`
    : phrase`room ${shares(room)}`;
  const first: Phase = {
    ...{ from: 0, to: keep, label, short, tone: effort > 0 ? "push" : "pull" },
    strength: effort > 0.5 ? "strong" : "soft",
  };
  if (keep === lastWeek) return [first];
  const after = inMarket ? phrase`only the brand` : phrase`only room`;
  return [first, { from: keep, to: lastWeek, label: after, tone: "pull", strength: "soft" }];
}
