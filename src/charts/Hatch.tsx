import type { Tone } from "./types.ts";

/** The diagonal hatch of everything that pushes, as a pattern: fill with `url(#id)`. */
export function Hatch({
  id,
  tone,
  gap = 9,
}: {
  readonly id: string;
  readonly tone: Tone;
  readonly gap?: number;
}) {
  return (
    <defs>
      <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <g class={`tone-${tone}`}>
          <rect class="hatch-ground" width={gap} height={gap} />
          <rect class="hatch-line" width={Math.round(gap * 4.2) / 10} height={gap} />
        </g>
      </pattern>
    </defs>
  );
}
