import { round } from "./geometry.ts";
import type { Tone } from "./types.ts";

/** One person mark: fill is how much gets done, lean is how it feels, outline is whether they are here. */
export interface PersonState {
  /** 0 to 1; 1 fills the head too. */
  readonly fill: number;
  /** Degrees: +8 leans in, −8 to −14 leans away. */
  readonly lean?: number | undefined;
  readonly tone?: Tone | undefined;
  /** Not here yet, or no longer. */
  readonly dashed?: boolean | undefined;
  /** Filled with a hatch instead of plain: got there by push. Needs a `<Hatch>` of this id in the same drawing. */
  readonly hatch?: string | undefined;
  readonly name?: string | undefined;
}

const body = "M3 31V21.5A9 9 0 0 1 21 21.5V31Z";

/** The filled part of the body up to a share of its height, cut level across the dome. Empty for 0. */
export function fillPath(share: number): string {
  const part = Math.min(1, Math.max(0, share));
  if (!(part > 0)) return "";
  if (part === 1) return body;
  const y = round(31 - part * 18.5);
  if (y >= 21.5) return `M3 31V${y}H21V31Z`;
  const half = Math.sqrt(81 - (21.5 - y) ** 2);
  return `M3 31V21.5A9 9 0 0 1 ${round(12 - half)} ${y}H${round(12 + half)}A9 9 0 0 1 21 21.5V31Z`;
}

/** A person in a grid of 24 by 32, standing at x, y (top left); no face, no kind, only a state. */
export function Person({
  x = 0,
  y = 0,
  ...state
}: PersonState & { readonly x?: number; readonly y?: number }) {
  const { fill, lean = 0, tone = "person", dashed = false, hatch, name } = state;
  const move = x || y ? `translate(${round(x)} ${round(y)})` : undefined;
  const paint = hatch ? `url(#${hatch})` : undefined;
  return (
    <g class={`person tone-${tone}${dashed ? " is-dashed" : ""}`} transform={move}>
      <g transform={lean ? `rotate(${round(lean)} 12 31)` : undefined}>
        <path class="person-ground" d={body} />
        <path class={hatch ? "person-hatch" : "person-fill"} d={fillPath(fill)} fill={paint} />
        <path class="person-line" d={body} />
        <circle class={fill >= 1 && !hatch ? "person-head is-filled" : "person-head"} cx="12" cy="6" r="5" />
      </g>
      {name && (
        <text class="person-name" x="12" y="42" text-anchor="middle">
          {name}
        </text>
      )}
    </g>
  );
}
