/** How fast the model is here: `node src/tools/bench-model.ts`. Absolute times on a shared machine mean little. */
import { outputIds } from "#model/outputs.ts";
import { type Scenario, simulate } from "#model/simulate.ts";

/** What one measurement found. */
export interface ModelBench {
  /** Nanoseconds per person and week: today's team, and one in which somebody may leave or start every week. */
  readonly perPersonWeek: number;
  readonly perBusyPersonWeek: number;
  /** Nanoseconds per client and week: what the whole model takes beyond the team. */
  readonly perClientWeek: number;
  /** Milliseconds for 1,000 runs of the whole model over 104 weeks, four results recorded. */
  readonly thousandRuns: number;
  /** Milliseconds for 100 runs of the team alone over 104 weeks. */
  readonly hundredTeams: number;
}

/** The median of several timings of the same work, in milliseconds. */
function timed(repeats: number, work: () => void): number {
  const times = Array.from({ length: repeats }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return times[Math.floor(repeats / 2)] as number;
}

/** Measures the model, warm. Takes two to three seconds. */
export function benchModel(): ModelBench {
  const weeks = 104;
  // Somebody may leave and start something new every week, so that every draw is made.
  const busy: Scenario = { levers: { quit: 0.02, f0: 0.1, A: 0.02 }, weeks };
  const team = (runs: number) => simulate({ ...busy, team: true }, { runs, outputs: ["team"] });
  const calm = () => simulate({ weeks, team: true }, { runs: 1000, outputs: ["team"] });
  const whole = (runs: number) => simulate(busy, { runs, outputs: ["team", "doors", "cust", "rev"] });
  simulate(busy, { runs: 20, outputs: outputIds });
  team(400);
  whole(100);
  calm();
  const thousandTeams = timed(7, () => team(1000));
  const thousandRuns = timed(5, () => whole(1000));
  const perRunWeek = 1e6 / (1000 * weeks);
  return {
    perPersonWeek: (timed(7, calm) * perRunWeek) / 12,
    perBusyPersonWeek: (thousandTeams * perRunWeek) / 12,
    perClientWeek: ((thousandRuns - thousandTeams) * perRunWeek) / 100,
    thousandRuns,
    hundredTeams: timed(15, () => team(100)),
  };
}

if (import.meta.main) {
  const { perPersonWeek, perBusyPersonWeek, perClientWeek, thousandRuns, hundredTeams } = benchModel();
  const busy = `${perBusyPersonWeek.toFixed(1)} where people leave and start new things`;
  console.log(`${perPersonWeek.toFixed(1)} ns per person-week (target: under 20); ${busy}`);
  console.log(`${perClientWeek.toFixed(1)} ns per client-week (target: under 12)`);
  console.log(`${hundredTeams.toFixed(1)} ms for 100 runs of the team over 104 weeks`);
  console.log(`${thousandRuns.toFixed(0)} ms for 1,000 runs of the whole model over 104 weeks`);
}
