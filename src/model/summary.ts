/** From many runs to the few numbers a reader is told. */
import type { OutputId } from "./outputs.ts";
import type { Ensemble } from "./simulate.ts";

/** A point of a distribution: a share between 0 and 1, or the mean. */
export type Point = number | "mean";

/** The series of one result; an error names the result if it was not asked for. */
export function seriesOf(ensemble: Ensemble, id: OutputId): Float64Array {
  const series = ensemble.series[id];
  if (series === undefined) throw new RangeError(`${id} was not simulated`);
  return series;
}

/** A quantile of values in ascending order, between neighbours by straight line (the usual "type 7"). */
function quantileOfSorted(sorted: Float64Array, p: number): number {
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  const below = sorted[low] as number;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] as number;
  return below + (above - below) * (at - low);
}

/** The p-quantile (0 to 1) of values in any order; the median of an even count is the midpoint. NaN for none. */
export function quantile(values: ArrayLike<number>, p: number): number {
  if (values.length === 0) return Number.NaN;
  return quantileOfSorted(Float64Array.from(values).sort(), p);
}

/** The mean; NaN for none. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/** The share of values for which something holds; NaN for none. */
export function share(values: ArrayLike<number>, holds: (value: number, at: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (holds(values[i] as number, i)) count++;
  return count / values.length;
}

/** A result in one week (0-based), over all runs. */
export function across(ensemble: Ensemble, id: OutputId, week: number): Float64Array {
  const series = seriesOf(ensemble, id);
  const values = new Float64Array(ensemble.runs);
  for (let run = 0; run < ensemble.runs; run++) values[run] = series[run * ensemble.weeks + week] as number;
  return values;
}

/** Several points of a result's distribution over runs, week by week: one list of weeks per point. */
export function lines(ensemble: Ensemble, id: OutputId, points: readonly Point[]): number[][] {
  const told: number[][] = points.map(() => []);
  for (let week = 0; week < ensemble.weeks; week++) {
    const values = across(ensemble, id, week);
    const average = mean(values);
    values.sort();
    points.forEach((point, i) => {
      told[i]?.push(point === "mean" ? average : quantileOfSorted(values, point));
    });
  }
  return told;
}

/** One point of a result's distribution over runs, week by week. */
export function line(ensemble: Ensemble, id: OutputId, point: Point): number[] {
  return lines(ensemble, id, [point])[0] as number[];
}

/** The sum of a result over weeks from … to − 1 (0-based; all weeks when absent), per run. */
export function totals(ensemble: Ensemble, id: OutputId, from = 0, to = ensemble.weeks): Float64Array {
  const series = seriesOf(ensemble, id);
  const sums = new Float64Array(ensemble.runs);
  for (let run = 0; run < ensemble.runs; run++) {
    let sum = 0;
    for (let week = from; week < to; week++) sum += series[run * ensemble.weeks + week] as number;
    sums[run] = sum;
  }
  return sums;
}

/** How far a is ahead of b in total after each week, run by run: an ensemble with that one series. */
export function runningDifference(a: Ensemble, b: Ensemble, id: OutputId): Ensemble {
  const ours = seriesOf(a, id);
  const theirs = seriesOf(b, id);
  const { runs, weeks } = a;
  const series = new Float64Array(runs * weeks);
  for (let run = 0; run < runs; run++) {
    let sum = 0;
    for (let at = run * weeks; at < (run + 1) * weeks; at++) {
      sum += (ours[at] as number) - (theirs[at] as number);
      series[at] = sum;
    }
  }
  return { runs, weeks, series: { [id]: series } };
}

/** The first week (0-based) in which a line is above 0; undefined if it never is. */
function firstAbove(values: readonly number[]): number | undefined {
  const week = values.findIndex((value) => value > 0);
  return week < 0 ? undefined : week;
}

/** When one plan overtakes another: by the week and in total (0-based weeks; undefined if never). */
export interface Crossings {
  readonly week: number | undefined;
  readonly total: number | undefined;
}

/**
 * The weeks in which `a` overtakes `b`: the first in which the median over runs of that week's difference is above 0,
 * and the first in which the median of the running difference is.
 */
export function crossings(a: Ensemble, b: Ensemble, id: OutputId): Crossings {
  const ours = seriesOf(a, id);
  const theirs = seriesOf(b, id);
  const weekly = { ...a, series: { [id]: ours.map((value, at) => value - (theirs[at] as number)) } };
  return {
    week: firstAbove(line(weekly, id, 0.5)),
    total: firstAbove(line(runningDifference(a, b, id), id, 0.5)),
  };
}
