import { area, line } from "d3";
import type { Point } from "./types.ts";

/**
 * Scales, ticks and paths: pure functions, all coordinates with one decimal so that the server and every browser write the same text.
 * The scale is our own: a straight line needs none of d3-scale's colour and date parts, which would double a chart's script.
 */

/** One decimal, never −0. */
export function round(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}

/** A straight scale between data and drawing. */
export interface Scale {
  /** Data → drawing, one decimal. */
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** Drawing → data, not rounded. */
  readonly invert: (position: number) => number;
}

/** A straight scale. An empty domain sends everything to the middle of the range; a missing value gives NaN. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const empty = d1 === d0;
  const scale = (value: number) => {
    if (empty) return Number.isNaN(value) ? Number.NaN : round((r0 + r1) / 2);
    return round(r0 + ((value - d0) / (d1 - d0)) * (r1 - r0));
  };
  const invert = (position: number) => (r1 === r0 ? d0 : d0 + ((position - r0) / (r1 - r0)) * (d1 - d0));
  return Object.assign(scale, { domain, range, invert });
}

/** Round numbers inside a domain, at most `most` of them (five by default), by steps of 1, 2 or 5 times a power of ten. */
export function ticks([low, high]: readonly [number, number], most = 5): number[] {
  const span = high - low;
  if (!Number.isFinite(span)) return [];
  if (!(span > 0)) return [low];
  let power = 1;
  while (power > span) power /= 10;
  while (power * 10 <= span) power *= 10;
  for (const step of [power / 10, power / 5, power / 2, power, power * 2, power * 5, power * 10]) {
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    if (last - first + 1 > most) continue;
    return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  }
  return [];
}

/** A domain that holds every value, widened to round steps; equal or no values give a domain of width one around them. */
export function niceDomain(values: readonly number[], zero = false): [number, number] {
  let low = zero ? 0 : Infinity;
  let high = zero ? 0 : -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  if (low === high) return zero && low === 0 ? [0, 1] : [low - 0.5, high + 0.5];
  const steps = ticks([low, high]);
  const step = steps.length > 1 ? (steps[1] as number) - (steps[0] as number) : high - low;
  const widen = (n: number) => Number((n * step).toPrecision(12));
  return [widen(Math.floor(low / step + 1e-9)), widen(Math.ceil(high / step - 1e-9))];
}

/** A straight path through points; missing values break it; one lone point gives a dot of a line ("M…Z"). */
export function linePath(points: readonly Point[], x: Scale, y: Scale): string {
  const draw = line<Point>(
    (p) => x(p[0]),
    (p) => y(p[1]),
  );
  return draw.digits(1).defined((p) => Number.isFinite(p[0]) && Number.isFinite(p[1]))(points) ?? "";
}

/** The area between low and high; missing values break it. */
export function bandPath(
  band: readonly (readonly [x: number, low: number, high: number])[],
  x: Scale,
  y: Scale,
): string {
  const draw = area<readonly [number, number, number]>(
    (p) => x(p[0]),
    (p) => y(p[1]),
    (p) => y(p[2]),
  );
  return draw.digits(1).defined((p) => Number.isFinite(p[1]) && Number.isFinite(p[2]))(band) ?? "";
}

/** The two areas between a line and zero: below and above, cut exactly where the line crosses. */
export function aroundZero(points: readonly Point[], x: Scale, y: Scale): { below: string; above: string } {
  const cut = withCrossings(points);
  const part = (keep: (value: number) => number) =>
    bandPath(
      cut.map(([at, value]) => [at, 0, keep(value)] as const),
      x,
      y,
    );
  return { below: part((v) => Math.min(v, 0)), above: part((v) => Math.max(v, 0)) };
}

/** The same points with one more wherever the line between two crosses zero. */
export function withCrossings(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before && before[1] * point[1] < 0) {
      const share = before[1] / (before[1] - point[1]);
      out.push([before[0] + share * (point[0] - before[0]), 0]);
    }
    out.push(point);
  });
  return out;
}

/** One dot of a dot chart: which value it is, its column and its place in the stack (0 at the bottom). */
export interface Dot {
  readonly index: number;
  readonly column: number;
  readonly level: number;
}

/**
 * Stacks values into columns of equal width, smallest first so that neighbours stay together. Values outside the domain go to the
 * nearest column; missing values are left out.
 */
export function stackDots(
  values: readonly number[],
  domain: readonly [number, number],
  columns: number,
): Dot[] {
  const count = Math.max(1, Math.floor(columns));
  const order = values
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.value - b.value || a.index - b.index);
  const filled = new Array<number>(count).fill(0);
  const span = domain[1] - domain[0];
  return order.map(({ value, index }) => {
    const share = span > 0 ? (value - domain[0]) / span : 0.5;
    const column = Math.min(count - 1, Math.max(0, Math.floor(share * count)));
    const level = filled[column] as number;
    filled[column] = level + 1;
    return { index, column, level };
  });
}

/** Where a pointer is in the viewBox: client coordinates, the drawing's client rectangle, the viewBox's width and height. */
export function toViewBox(
  client: { readonly x: number; readonly y: number },
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  width: number,
  height: number,
): Point {
  const across = box.width > 0 ? (client.x - box.left) / box.width : 0;
  const down = box.height > 0 ? (client.y - box.top) / box.height : 0;
  return [across * width, down * height];
}
