/** The whole model over many runs: the only loop over weeks. */
import { type Company, makeCompany, startCompany, stepCompany } from "./company.ts";
import { type Constants, defaults } from "./constants.ts";
import type { Levers } from "./levers.ts";
import { clients, type Market, makeMarket, startMarket, stepMarket } from "./market.ts";
import type { OutputId } from "./outputs.ts";
import { type Plan, type Stage, stagesOf } from "./stages.ts";
import { makeTeam, startTeam, stepTeam, type Team } from "./team.ts";

export type { Plan } from "./stages.ts";

/** Changes whenever the same settings may give other numbers. */
export const modelVersion = "1.0";

/** Everything that decides a run, except which run it is. */
export interface Scenario extends Plan {
  readonly weeks: number;
  /** 1 when absent. */
  readonly seed?: number;
  /** 0 when absent; two firms have the same people but other clients and other luck. */
  readonly firm?: number;
  /** True: only the team; market and company are skipped. */
  readonly team?: boolean;
  /** Shoppers at the start, of 100 clients; 8 when absent. */
  readonly shoppers?: number;
  /** Constants that differ from the essay's. */
  readonly constants?: Partial<Constants>;
  /**
   * "If behind at the review, do something else": where this plan's sum over weeks 0 to week − 1 (of `team` in a team
   * scenario, else of `rev`) is below the compared plan's in the same run, the levers `instead` act from that week on.
   */
  readonly review?: { readonly week: number; readonly against: Plan; readonly instead: Partial<Levers> };
}

/** Many runs of a scenario. Each series holds the value of run r in week t at r · weeks + t. */
export interface Ensemble {
  readonly runs: number;
  readonly weeks: number;
  readonly series: Partial<Record<OutputId, Float64Array>>;
}

/** What `simulate` is asked for: run numbers first … first + runs − 1 (first is 0 when absent). */
export interface Wanted {
  readonly runs: number;
  readonly first?: number;
  readonly outputs: readonly OutputId[];
}

/** One team, one market, one company: used again for every run. */
interface World {
  readonly team: Team;
  readonly market: Market;
  readonly company: Company;
}

/** Where each result is read after a week's step. */
const readings: Record<OutputId, (world: World) => number> = {
  team: ({ team }) => team.index,
  F: ({ team }) => team.share,
  drive: ({ team }) => team.meanDrive,
  quant: ({ team }) => team.measured,
  qual: ({ team }) => team.unmeasured,
  best: ({ team }) => team.best,
  here: ({ team }) => team.here,
  left: ({ team }) => team.replaced,
  doors: ({ market }) => market.open,
  near: ({ market }) => market.near,
  meet: ({ market }) => market.meetings,
  leads: ({ market }) => market.leads,
  shop: ({ market }) => market.shoppers,
  care: ({ market }) => market.care,
  wins: ({ market }) => market.wins,
  cust: ({ market }) => market.customers,
  cost: ({ market }) => market.cost,
  G: ({ company }) => company.goodwillBefore,
  V: ({ company }) => company.valueBefore,
  margin: ({ company }) => company.margin,
  rev: ({ company }) => company.result,
  clv: ({ company }) => company.lifetime,
};

/** The results that exist without market and company. */
const ofTeam: readonly OutputId[] = ["team", "F", "drive", "quant", "qual", "best", "here", "left"];

/** Called around each week's step. */
interface Watch {
  before?(week: number): void;
  after(week: number): void;
}

/** A scenario made ready: the stages of a plan and a world of the right size. */
interface Course {
  readonly stages: readonly [Stage, ...Stage[]];
  readonly world: World;
}

function course(plan: Plan, k: Constants): Course {
  const stages = stagesOf(plan, k);
  const size = stages[0].levers.n;
  return { stages, world: { team: makeTeam(size), market: makeMarket(), company: makeCompany() } };
}

/** One run of one plan, week by week. */
function play(on: Course, scenario: Scenario, k: Constants, run: number, weeks: number, watch: Watch): void {
  const { stages, world } = on;
  const { team, market, company } = world;
  const seed = scenario.seed ?? 1;
  const place = 16 * run + (scenario.firm ?? 0);
  const whole = scenario.team !== true;
  let at = 0;
  let now = stages[0];
  startTeam(team, now.team, seed, run);
  if (whole) {
    startMarket(market, now.market, seed, place, scenario.shoppers ?? 8);
    startCompany(company, k, seed, place);
  }
  for (let week = 0; week < weeks; week++) {
    let next = stages[at + 1];
    while (next !== undefined && next.at <= week) {
      now = next;
      at++;
      team.stale = true;
      next = stages[at + 1];
    }
    watch.before?.(week);
    stepTeam(team, now.team, week);
    if (whole) {
      stepMarket(market, now.market, company, team, week);
      stepCompany(company, now.company, market, week);
    }
    watch.after(week);
  }
}

/** Plays one run under the review rule, if there is one: calls `watch` for the plan that is followed in this run. */
function follow(scenario: Scenario): (run: number, watch: (world: World) => Watch) => void {
  const k: Constants = { ...defaults(), ...scenario.constants };
  const plan = course(scenario, k);
  const { review, weeks } = scenario;
  if (review === undefined) return (run, watch) => play(plan, scenario, k, run, weeks, watch(plan.world));
  const against = course(review.against, k);
  const change = { at: review.week, set: review.instead };
  const schedule = [...(scenario.schedule ?? []), change];
  const other = course({ ...(scenario.levers && { levers: scenario.levers }), schedule }, k);
  const measure = readings[scenario.team === true ? "team" : "rev"];
  const until = Math.min(weeks, review.week);
  const total = (of: Course, run: number): number => {
    let sum = 0;
    play(of, scenario, k, run, until, {
      after: () => {
        sum += measure(of.world);
      },
    });
    return sum;
  };
  return (run, watch) => {
    const followed = total(plan, run) < total(against, run) ? other : plan;
    play(followed, scenario, k, run, weeks, watch(followed.world));
  };
}

/**
 * Runs a scenario `runs` times and returns the wanted results for every run and week. The same scenario, seed and run
 * number always give the same bits. In a team scenario results of market and company are left out.
 */
export function simulate(scenario: Scenario, { runs, first = 0, outputs }: Wanted): Ensemble {
  const { weeks } = scenario;
  const ids = scenario.team === true ? outputs.filter((id) => ofTeam.includes(id)) : outputs;
  const series: Partial<Record<OutputId, Float64Array>> = {};
  const columns = ids.map((id) => {
    const values = new Float64Array(runs * weeks);
    series[id] = values;
    return { values, read: readings[id] };
  });
  const one = follow(scenario);
  for (let r = 0; r < runs; r++) {
    const start = r * weeks;
    one(first + r, (world) => ({
      after(week) {
        for (const { values, read } of columns) values[start + week] = read(world);
      },
    }));
  }
  return { runs, weeks, series };
}

/** One run, person by person and door by door; entries stand at week · size + person, or week · 100 + door. */
export interface Replay {
  readonly weeks: number;
  readonly size: number;
  /** 0 open, 1 nearly shut, 2 shut, after the week's moves. All 0 in a team scenario. */
  readonly doors: Uint8Array;
  /** 0 learning, 1 shopping, 2 client, after the week's moves. */
  readonly stages: Uint8Array;
  /** How each client came to shopping last: 0 never did, 1 by a contact, 2 by word of mouth; after the week's moves. */
  readonly via: Uint8Array;
  readonly people: {
    /** Drive m, skill s, doing the new way x and preference, at the start of the week. */
    readonly m: Float64Array;
    readonly s: Float64Array;
    readonly x: Uint8Array;
    /** For those who do it: 0 from the start, 1 was started, 2 took it from a colleague. */
    readonly via: Uint8Array;
    readonly preference: Float64Array;
    /** How much somebody is listened to in the week, 0 to 1. */
    readonly h: Float64Array;
    /** 1 for those who worked in the week; 1 for those of them who were at their best. */
    readonly present: Uint8Array;
    readonly best: Uint8Array;
  };
}

/** Plays a single run for drawing individuals: the same bits as that run in `simulate`. */
export function replay(scenario: Scenario, run: number): Replay {
  const { weeks } = scenario;
  const size = scenario.levers?.n ?? 12;
  const flags = () => new Uint8Array(weeks * size);
  const numbers = () => new Float64Array(weeks * size);
  const doors = new Uint8Array(weeks * clients);
  const stages = new Uint8Array(weeks * clients);
  const via = new Uint8Array(weeks * clients);
  const people = {
    ...{ m: numbers(), s: numbers(), h: numbers(), x: flags(), via: flags() },
    ...{ preference: numbers(), present: flags(), best: flags() },
  };
  follow(scenario)(run, ({ team, market }) => ({
    before(week) {
      people.m.set(team.drive, week * size);
      people.s.set(team.skill, week * size);
      people.x.set(team.doing, week * size);
      people.via.set(team.via, week * size);
      people.preference.set(team.preference, week * size);
    },
    after(week) {
      people.h.set(team.heard, week * size);
      people.present.set(team.present, week * size);
      for (let i = 0; i < size; i++) {
        people.best[week * size + i] = (team.present[i] as number) & (team.fits[i] as number);
      }
      if (scenario.team === true) return;
      stages.set(market.stage, week * clients);
      via.set(market.via, week * clients);
      for (let j = 0; j < clients; j++) {
        const near = (market.irritation[j] as number) > (market.nearAt[j] as number) ? 1 : 0;
        doors[week * clients + j] = market.shut[j] === 1 ? 2 : near;
      }
    },
  }));
  return { weeks, size, doors, stages, via, people };
}
