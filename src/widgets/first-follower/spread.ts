import { placeOf } from "#model/market.ts";
import { replay, type Scenario, simulate } from "#model/simulate.ts";
import { quantile, seriesOf } from "#model/summary.ts";

/** How a new way spreads in many teams or markets. Week w is the state after w weeks; week 0 is the start. */
export interface Spread {
  readonly runs: number;
  /** How many do it in every run after so many weeks. */
  at(week: number): number[];
  /** The middle of all runs, week by week from week 0. */
  readonly middle: readonly number[];
  /** The week by which the middle run has so many; null where that does not come in the picture. */
  reaches(wanted: number): number | null;
  /** In how many runs so many do it within so many weeks. */
  within(wanted: number, weeks: number): number;
  /** Which run is drawn person by person: a typical one. */
  readonly drawn: number;
  /** That run, a digit each: 0 not yet, 1 started, 2 took it from others, 3 did it from the start. */
  who(week: number): string;
}

/** The run to draw is picked among the first few, so that no preview draws another one. */
const candidates = 20;

/** Simulates a scenario that runs one week longer than is shown, for so many people or buyers. */
export function spreading(scenario: Scenario, size: number, runs: number): Spread {
  const last = scenario.weeks - 1;
  const table = counts(scenario, size, runs);
  const at = (week: number) => table.map((run) => run[week] ?? 0);
  const weeks = Array.from({ length: last + 1 }, (_, week) => week);
  const first = (wanted: number) =>
    table.map((run) => {
      const week = run.findIndex((count) => count >= wanted);
      return week < 0 ? 10 * last : week;
    });
  const drawn = typical(table.slice(0, candidates));
  return {
    runs,
    at,
    middle: weeks.map((week) => quantile(at(week), 0.5)),
    reaches(wanted) {
      const week = Math.round(quantile(first(wanted), 0.5));
      return week > last ? null : week;
    },
    within: (wanted, week) => first(wanted).filter((reached) => reached <= week).length,
    drawn,
    who: whoIn(scenario, size, drawn),
  };
}

/** How many of a market's buyers are clients at the start. */
const startOf = ({ levers }: Scenario, size: number) => Math.round((levers?.cust0 ?? 0) * size);

/** How many do it, run by run and week by week. */
function counts(scenario: Scenario, size: number, runs: number): number[][] {
  const { weeks } = scenario;
  const id = scenario.team ? "F" : "cust";
  const series = seriesOf(simulate(scenario, { runs, outputs: [id] }), id);
  const start = startOf(scenario, size);
  return Array.from({ length: runs }, (_, run) => {
    const own = Array.from(series.subarray(run * weeks, (run + 1) * weeks));
    // People are counted at the start of a week, clients after its moves.
    return scenario.team
      ? own.map((share) => Math.round(share * size))
      : [start, ...own.slice(0, weeks - 1).map(Math.round)];
  });
}

/** The run that stays nearest to the middle of the runs given, week after week. */
function typical(table: readonly number[][]): number {
  const middle = (table[0] ?? []).map((_, week) =>
    quantile(
      table.map((run) => run[week] ?? 0),
      0.5,
    ),
  );
  const distances = table.map((run) =>
    run.reduce((sum, count, week) => sum + Math.abs(count - (middle[week] ?? 0)), 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function whoIn(scenario: Scenario, size: number, run: number): (week: number) => string {
  const played = replay(scenario, run);
  const { people } = played;
  const digit = (does: boolean, via = 0) => (does ? via || 3 : 0);
  return (week) =>
    Array.from({ length: size }, (_, i) => {
      if (scenario.team) return digit(people.x[week * size + i] === 1, people.via[week * size + i]);
      if (week === 0) return digit(placeOf(i) < startOf(scenario, size));
      const at = (week - 1) * size + i;
      return digit(played.stages[at] === 2, played.via[at]);
    }).join("");
}
