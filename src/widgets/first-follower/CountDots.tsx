import { round } from "#charts/geometry.ts";
import { sizeSpecs } from "#charts/layout.ts";
import type { ChartProps, ChartSize } from "#charts/types.ts";
import { phrase } from "#words/phrase.ts";

interface CountDotsProps extends Omit<ChartProps, "width" | "height"> {
  readonly heading: string;
  /** The stacks from left to right: what stands under each, and how many dots are in it. */
  readonly stacks: readonly { readonly label: string; readonly count: number }[];
  /** The stack that the reader guessed. */
  readonly guess?: number | undefined;
}

/** Dots side by side in a stack, and the room of one: fixed, so that no dot changes its size while a slider moves. */
const grids: Readonly<Record<ChartSize, { readonly across: number; readonly dot: number }>> = {
  wide: { across: 7, dot: 7.1 },
  phone: { across: 4, dot: 5.8 },
  stage: { across: 7, dot: 12 },
};

/** Runs as dots in one stack for each count; the empty-handed ones, in the first stack, are rings. */
export function CountDots({ id, title, describedBy, size = "wide", heading, stacks, guess }: CountDotsProps) {
  const { width, letter, tick } = sizeSpecs[size];
  const { across, dot } = grids[size];
  const rows = Math.ceil(100 / across);
  const top = letter * 2.8;
  const bottom = round(top + rows * dot);
  const cell = (width - tick) / stacks.length;
  const middle = (stack: number) => round(tick / 2 + (stack + 0.5) * cell);
  // A ring's line stands half outside of it.
  const radiusOf = (stack: number) => round(dot * (stack === 0 ? 0.32 : 0.42));
  const dots = (stack: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const row = Math.floor(i / across);
      const inRow = Math.min(across, count - row * across);
      const radius = radiusOf(stack);
      const x = round(middle(stack) + ((i % across) - (inRow - 1) / 2) * dot - radius);
      const y = round(bottom - (row + 0.5) * dot - 1);
      return `M${x} ${y}a${radius} ${radius} 0 1 0 ${round(2 * radius)} 0a${radius} ${radius} 0 1 0 ${round(-2 * radius)} 0z`;
    }).join("");
  const tall = (count: number) => round(bottom - Math.ceil(count / across) * dot - tick * 0.4);
  return (
    <svg
      id={id}
      class={`chart chart-${size}`}
      viewBox={`0 0 ${width} ${round(bottom + tick * (guess === undefined ? 1.7 : 2.9))}`}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      <text class="unit" x="0" y={letter}>
        {heading}
      </text>
      <line class="axis-line" x1="0" x2={width} y1={bottom} y2={bottom} />
      <path class="dot is-below tone-ink" d={dots(0, stacks[0]?.count ?? 0)} />
      <path
        class="dot is-above tone-pull"
        d={stacks.map(({ count }, stack) => (stack > 0 ? dots(stack, count) : "")).join("")}
      />
      {stacks.map(({ label, count }, stack) => (
        <g key={label}>
          {count > 0 && (
            <text class="tick is-middle" x={middle(stack)} y={tall(count)}>
              {count}
            </text>
          )}
          <text class="tick is-middle" x={middle(stack)} y={bottom} dy="1.3em">
            {label}
          </text>
        </g>
      ))}
      {guess !== undefined && (
        <text class="label" x={middle(guess)} y={bottom} dy="2.5em" text-anchor="middle">{phrase`you`}</text>
      )}
    </svg>
  );
}
