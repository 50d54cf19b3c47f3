import type { Constants } from "#model/constants.ts";
import type { Levers } from "#model/levers.ts";
import { type Scenario, simulate } from "#model/simulate.ts";
import { type World, worldOf } from "#model/worlds.ts";

/** What every plan of a comparison meets: the worlds, and what is the same in all of them. */
export interface Ground {
  /** Another seed draws other worlds. */
  readonly seed: number;
  readonly constants: Partial<Constants>;
  /** Dials that are the same in every world. */
  readonly dials: Partial<Levers>;
}

/** Weeks in a quarter. */
const quarter = 13;
const worldsPerSeed = 100;

/** World w of the hundred that belong to a seed, with what the reader has fixed. */
export function worldAt(ground: Ground, w: number): World {
  const world = worldOf((ground.seed - 1) * worldsPerSeed + w);
  return {
    run: world.run,
    constants: { ...world.constants, ...ground.constants },
    levers: { ...world.levers, ...ground.dials },
  };
}

/** A plan in one of the worlds, ready to be simulated. */
export function scenarioIn(world: World, plan: Partial<Levers>, quarters: number): Scenario {
  return { levers: { ...world.levers, ...plan }, constants: world.constants, weeks: quarters * quarter };
}

/** Running results of a plan: a row for each world, in it the total after each quarter. */
type Totals = readonly number[][];

interface Kept {
  readonly quarters: number;
  readonly rows: number[][];
}

const kept = new Map<string, Kept>();
const mostKept = 12;

/**
 * The running results of a plan in the first `worlds` worlds. They are kept for a while: doing nothing is compared with
 * again and again, and a date that moves asks for nothing new.
 */
export function totalsOf(plan: Partial<Levers>, ground: Ground, worlds: number, quarters: number): Totals {
  const name = JSON.stringify([plan, ground]);
  const found = kept.get(name);
  const entry = found && found.quarters >= quarters ? found : { quarters, rows: [] };
  for (let w = entry.rows.length; w < worlds; w += 1)
    entry.rows.push(played(plan, ground, w, entry.quarters));
  kept.delete(name);
  kept.set(name, entry);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return entry.rows.slice(0, worlds);
}

function played(plan: Partial<Levers>, ground: Ground, w: number, quarters: number): number[] {
  const world = worldAt(ground, w);
  const wanted = { runs: 1, first: world.run, outputs: ["rev"] } as const;
  const { series } = simulate(scenarioIn(world, plan, quarters), wanted);
  const totals: number[] = [];
  let sum = 0;
  series.rev?.forEach((value, week) => {
    sum += value;
    if (week % quarter === quarter - 1) totals.push(sum);
  });
  return totals;
}

/** In how many worlds one plan is ahead of another after so many quarters; ties count half. */
export function wins(ours: Totals, theirs: Totals, quarters: number): number {
  return ours.reduce((won, row, w) => {
    const apart = (row[quarters - 1] ?? 0) - (theirs[w]?.[quarters - 1] ?? 0);
    return won + (apart > 0 ? 1 : apart === 0 ? 0.5 : 0);
  }, 0);
}

/** How much more a plan has brought in than another, world by world, in per cent of the other. */
export function apart(ours: Totals, theirs: Totals, quarters: number): number[] {
  return ours.map((row, w) => {
    const mine = row[quarters - 1] ?? 0;
    const other = theirs[w]?.[quarters - 1] ?? 0;
    if (mine === other) return 0;
    const percent = (100 * (mine - other)) / Math.max(other, 0.01);
    // A difference too small to be printed is still no tie.
    return Math.abs(percent) < 0.1 ? Math.sign(percent) * 0.1 : Math.round(percent * 10) / 10;
  });
}
