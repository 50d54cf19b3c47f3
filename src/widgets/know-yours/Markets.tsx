import { round } from "#charts/geometry.ts";
import { firms } from "./named.ts";
import type { Counts } from "./view.ts";

interface MarketsProps {
  readonly id: string;
  readonly title: string;
  readonly describedBy: string;
  /** How many are won by each firm. */
  readonly counts: Counts;
}

const inRow = 20;
const wide = 17;
const tall = 22;

/** One letter for each market: whoever comes first there. Sorted, so that they can be counted. */
export function Markets({ id, title, describedBy, counts }: MarketsProps) {
  const letters = firms.map(({ letter }, firm) => letter.repeat(counts[firm] ?? 0)).join("");
  const rows = Math.ceil(letters.length / inRow);
  const cells = (own: string) =>
    [...letters]
      .map((letter, at) => ({ letter, left: gap(at % inRow), top: Math.floor(at / inRow) * tall }))
      .filter(({ letter }) => letter === own);
  return (
    <svg
      id={id}
      class="chart chart-phone"
      viewBox={`0 0 ${inRow * wide + 6} ${rows * tall}`}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      {firms.map(({ id: firm, letter }) => (
        <g key={firm} class={`tone-${firm}`}>
          <path
            class="persona-cell"
            d={cells(letter)
              .map(({ left, top }) => `M${left} ${top + 1}h${wide - 1}v${tall - 2}h${1 - wide}z`)
              .join("")}
          />
          {Array.from({ length: rows }, (_, row) => {
            const here = cells(letter).filter(({ top }) => top === row * tall);
            return (
              here.length > 0 && (
                <text
                  key={here[0]?.top}
                  class="persona-letters"
                  x={here.map(({ left }) => round(left + (wide - 1) / 2)).join(" ")}
                  y={round(row * tall + tall / 2 + 5)}
                >
                  {letter.repeat(here.length)}
                </text>
              )
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Ten and ten, with a gap between. */
const gap = (column: number) => column * wide + (column < inRow / 2 ? 0 : 6);
