import type { View } from "#frame/contract.ts";
import type { Settings } from "#state/settings.ts";
import { type Earned, earned, greatest, scenarioOf } from "./firms.ts";
import { mapFor, maturities, type PersonaMap, rowOf } from "./map.ts";
import { firms, quarters } from "./named.ts";
import { told } from "./told.ts";
import { widget } from "./widget.ts";

/** How many runs each letter wins, in the order of `firms`. */
export type Counts = readonly number[];

/** Everything the picture of this widget draws. Firms stand in the order S, P, D; quarters count from 1. */
export interface PersonasPicture {
  readonly maturity: number;
  readonly horizon: number;
  /** The quarter after which the shock comes; 0 where none does. */
  readonly shock: number;
  /** Which firm is the reader's. */
  readonly you: number;
  /** Whether all three are run equally well. */
  readonly alike: boolean;
  /** Which firm has the highest mean total at the horizon. */
  readonly leader: number;
  /** Mean running totals against the mean of the three, in per cent: one list of quarters for each firm. */
  readonly lines: readonly (readonly number[])[];
  /** What decides the lines: where it is the same, so are they. */
  readonly dynamics: string;
  /** In how many markets each comes first, all three with the same luck. */
  readonly first: Counts;
  /** Sales against dynamic, each with luck of its own; null while something is being moved. */
  readonly pairs: Counts | null;
  /** Null while something is being moved. */
  readonly map: PersonaMap | null;
}

/** What the model says about the three firms: pure, the same on server, worker and page. */
export function look(settings: Settings, runs: number): View<PersonasPicture> {
  const { levers, options } = settings;
  const maturity = levers.M ?? 0;
  const horizon = options.horizon ?? quarters;
  // While something is moved only the lines up to the horizon follow: the rest comes when it rests.
  const whole = runs >= widget.runs;
  const until = whole ? quarters : horizon;
  const scenarios = firms.map((_, firm) => scenarioOf(settings, firm, until));
  const found = earned(scenarios, runs, until);
  const totals = firms.map((_, firm) => found.mean(firm, horizon));
  const { horizon: _h, you, ...rest } = options;
  return told({
    runs,
    found,
    totals,
    picture: {
      maturity,
      horizon,
      shock: options.shock ?? 0,
      you: you ?? 0,
      alike: levers.craft === options.others,
      leader: greatest(totals),
      lines: linesOf(found, until),
      dynamics: JSON.stringify([levers, rest, you, settings.constants, settings.seed]),
      first: firstIn(found, runs, horizon),
      pairs: whole ? pairsAt(settings, runs, horizon) : null,
      map: whole ? withRow(mapFor(settings), maturity, found) : null,
    },
    plans: Object.fromEntries(firms.map(({ id }, firm) => [id, scenarioOf(settings, firm, horizon)])),
  });
}

/** Running totals against the mean of the three, in per cent. */
function linesOf(found: Earned, until: number): number[][] {
  return firms.map((_, firm) =>
    Array.from({ length: until }, (_q, at) => {
      const all = firms.map((_f, other) => found.mean(other, at + 1));
      const middle = all.reduce((sum, value) => sum + value, 0) / all.length;
      const ahead = middle > 0 ? (100 * (all[firm] ?? 0)) / middle - 100 : 0;
      return Math.round(100 * ahead) / 100;
    }),
  );
}

function firstIn(found: Earned, runs: number, horizon: number): number[] {
  const counts = firms.map(() => 0);
  for (let run = 0; run < runs; run += 1) {
    const first = greatest(firms.map((_, firm) => found.of(firm, run, horizon)));
    counts[first] = (counts[first] ?? 0) + 1;
  }
  return counts;
}

/** How often the sales firm and a dynamic one with clients and luck of its own come first. */
function pairsAt(settings: Settings, runs: number, horizon: number): number[] {
  const sales = scenarioOf(settings, 0, horizon);
  const dynamic = { ...scenarioOf(settings, 2, horizon), firm: 1 };
  const found = earned([sales, dynamic], runs, horizon);
  let wins = 0;
  for (let run = 0; run < runs; run += 1)
    if (found.of(1, run, horizon) > found.of(0, run, horizon)) wins += 1;
  return [runs - wins, 0, wins];
}

/** The map with the reader's own row from all runs, so that it agrees with the lines above it. */
function withRow(map: PersonaMap, maturity: number, found: Earned): PersonaMap {
  const own = maturities.findIndex((M) => Math.abs(M - maturity) < 1e-9);
  return own < 0 ? map : { ...map, rows: map.rows.map((row, at) => (at === own ? rowOf(found) : row)) };
}
