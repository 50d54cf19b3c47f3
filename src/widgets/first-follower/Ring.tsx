import { round } from "#charts/geometry.ts";
import { Hatch } from "#charts/Hatch.tsx";
import { Person, type PersonState } from "#charts/Person.tsx";
import type { ChartProps, Tone } from "#charts/types.ts";
import { phrase } from "#words/phrase.ts";

interface RingProps extends Omit<ChartProps, "width" | "height"> {
  /** A digit each: 0 not yet, 1 started, 2 took it from others, 3 from the start. */
  readonly who: string;
  /** What stands in the middle of the ring. */
  readonly words: readonly [strong: string, light: string];
}

/** How each digit is drawn: hatched where it was pushed, plain where it spread. */
const looks: Readonly<Record<string, { readonly tone: Tone; readonly lean: number }>> = {
  "1": { tone: "push", lean: 0 },
  "2": { tone: "pull", lean: 8 },
  "3": { tone: "person", lean: 8 },
};

function stateOf(digit: string, hatch: string): PersonState {
  const look = looks[digit];
  if (!look) return { fill: 0 };
  return { fill: 1, ...look, ...(digit === "1" ? { hatch } : {}) };
}

/** Places on a circle of this radius around 150, 150, the first at the top; a table because the picture is always the same. */
const twelfths = [
  [0, -1],
  [0.5, -0.866],
  [0.866, -0.5],
  [1, 0],
  [0.866, 0.5],
  [0.5, 0.866],
  [0, 1],
  [-0.5, 0.866],
  [-0.866, 0.5],
  [-1, 0],
  [-0.866, -0.5],
  [-0.5, -0.866],
] as const;

/** Twelve people in a ring, each with somebody to the left and to the right. */
export function Ring({ id, title, describedBy, size = "wide", who, words }: RingProps) {
  const hatch = `${id}-hatch`;
  const stage = size === "stage";
  return (
    <svg
      id={id}
      class={`chart chart-${size} people`}
      viewBox={size === "phone" ? "-20 0 340 300" : "0 0 300 300"}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      <Hatch id={hatch} tone="push" gap={4} />
      <circle class="ghost" cx="150" cy="150" r="116" />
      {twelfths.map(([across, down], i) => (
        <g
          key={`${across} ${down}`}
          transform={`translate(${round(150 + 116 * across - 21)} ${round(150 + 116 * down - 28)}) scale(1.75)`}
        >
          <Person {...stateOf(who[i] ?? "0", hatch)} />
        </g>
      ))}
      <text class="label" x="150" y={stage ? 145 : 147} text-anchor="middle">
        {words[0]}
      </text>
      <text class="tick is-middle" x="150" y="168">
        {words[1]}
      </text>
    </svg>
  );
}

/** A person in relative steps after "M x y": a hundred buyers are a handful of paths, so that they can follow a slider. */
const shape = "m2 20v-6a6 6 0 0 1 12 0v6zm2.6 -16.4a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z";

/** A hundred buyers in rows of ten. */
export function Crowd({ id, title, describedBy, size = "wide", who }: Omit<RingProps, "words">) {
  const hatch = `${id}-hatch`;
  const of = (wanted: string) =>
    [...who]
      .map((digit, i) =>
        wanted.includes(digit) ? `M${(i % 10) * 20 + 2} ${Math.floor(i / 10) * 24 + 2}${shape}` : "",
      )
      .join("");
  return (
    <svg
      id={id}
      class={`chart chart-${size} people`}
      viewBox={size === "phone" ? "-30 0 260 244" : "0 0 204 244"}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      <Hatch id={hatch} tone="push" gap={4} />
      <path class="person-fill tone-pull" d={of("2")} />
      <path class="person-fill tone-person" d={of("3")} />
      <path class="person-hatch" fill={`url(#${hatch})`} d={of("1")} />
      <path class="person-line" d={of("0123")} />
    </svg>
  );
}

/** What the marks mean, with their counts. */
export function RingLegend({ id, who, inMarket }: { id: string; who: string; inMarket: boolean }) {
  const words = inMarket
    ? [phrase`not a client`, phrase`by a contact`, phrase`by word of mouth`, phrase`from the start`]
    : [phrase`not yet`, phrase`started by you`, phrase`took it from a colleague`, phrase`from the start`];
  const hatch = `${id}-hatch`;
  const shown = ["1", "2", "3", "0"].filter((digit) => digit !== "3" || who.includes("3"));
  return (
    <ul class="legend">
      {shown.map((digit) => (
        <li key={digit}>
          <svg class="legend-door" viewBox="-1 -1 26 34" aria-hidden="true">
            {digit === "1" && <Hatch id={hatch} tone="push" gap={4} />}
            <Person {...stateOf(digit, hatch)} />
          </svg>
          <span>
            <b>{who.split(digit).length - 1}</b> {words[Number(digit)]}
          </span>
        </li>
      ))}
    </ul>
  );
}
