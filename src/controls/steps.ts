/** The grid a slider moves on. */
export interface Grid {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Digits after the point that a step needs: 0.05 → 2. */
function digits(step: number): number {
  const text = String(step);
  const dot = text.indexOf(".");
  return dot < 0 ? 0 : text.length - dot - 1;
}

/** The nearest value on the grid, inside it, without floating dust (0.30000000000000004 → 0.3). NaN gives min. */
export function snap(value: number, { min, max, step }: Grid): number {
  if (!Number.isFinite(value)) return value === Infinity ? max : min;
  const onGrid = min + Math.round((value - min) / step) * step;
  return Number(Math.min(max, Math.max(min, onGrid)).toFixed(Math.max(digits(step), digits(min))));
}

/** How far along the grid a value stands, 0 to 100, one decimal. An empty grid gives 0. */
export function share(value: number, { min, max }: Grid): number {
  if (!(max > min)) return 0;
  const percent = ((value - min) / (max - min)) * 100;
  return Math.round(Math.min(100, Math.max(0, percent)) * 10) / 10;
}
