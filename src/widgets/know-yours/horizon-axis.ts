import type { ChartSize, XAxis } from "#charts/types.ts";
import { phrase } from "#words/phrase.ts";

/** What the lines and the map share, so that a quarter stands at the same place in both. */
export interface Across {
  readonly x: XAxis;
  readonly domain: readonly [number, number];
  /** Room for words at the right. */
  readonly labels: number;
  /** A letter stands in every so many columns of the map, an even number. */
  readonly every: number;
}

const domain = [0.5, 40.5] as const;
const label = (quarter: number) => (quarter === 1 ? phrase`quarter ${quarter}` : String(quarter));
const axis = (ticks: readonly number[]): XAxis => ({ domain, ticks, label });

export const across: Readonly<Record<ChartSize, Across>> = {
  wide: { x: axis([1, 8, 12, 16, 20, 24, 28, 32, 36, 40]), domain, labels: 104, every: 2 },
  phone: { x: axis([1, 12, 20, 28, 40]), domain, labels: 60, every: 4 },
  stage: { x: axis([1, 8, 16, 24, 32, 40]), domain, labels: 200, every: 2 },
};
