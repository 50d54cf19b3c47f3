import { Handle, Plate } from "#charts/signs.tsx";
import type { ChartSize } from "#charts/types.ts";
import { phrase } from "#words/phrase.ts";
import type { DeskPicture } from "./view.ts";

const dims = {
  wide: { width: 600, height: 600, left: 46, right: 590, top: 56, bottom: 530, letter: 15, dot: 13 },
  phone: { width: 340, height: 372, left: 34, right: 334, top: 54, bottom: 306, letter: 14.5, dot: 12 },
  stage: { width: 1060, height: 712, left: 66, right: 1056, top: 92, bottom: 606, letter: 29, dot: 24 },
} as const;

interface SquareProps {
  readonly id: string;
  readonly size: ChartSize;
  readonly view: DeskPicture;
  readonly revealed: boolean;
}

/** The act's place: across, how far the way is people's own; up, how many do it; the ring, how much rides on a reward. */
export function Square({ id, size, view, revealed }: SquareProps) {
  const { width, height, left, right, top, bottom, letter, dot } = dims[size];
  const x = (own: number) => left + ((right - left) * own) / 100;
  const y = (doing: number) => bottom - ((bottom - top) * doing) / 100;
  const { doing, own, reward } = view;
  return (
    <svg
      id={id}
      class={`chart chart-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <rect class="desk" x={left} y={top} width={right - left} height={bottom - top} />
      {[0, 50, 100].map((at) => (
        <text key={at} class="tick is-end" x={left - letter * 0.5} y={y(at)} dy=".35em">
          {at}
        </text>
      ))}
      <text class="unit" x={0} y={letter}>{phrase`Already doing it, %`}</text>
      <text class="tick" x={left} y={bottom + letter * 1.6}>{phrase`the manager’s script`}</text>
      <text class="tick is-end" x={right} y={bottom + letter * 1.6}>{phrase`their own way`}</text>
      {revealed && (
        <>
          <Border at={x(50)} from={top} to={bottom} label="2009" up letter={letter} />
          <Border
            at={x(view.border)}
            from={top}
            to={bottom}
            label="2012"
            up={false}
            neither={view.beyond === "neither"}
            letter={letter}
          />
          <g class="desk-border">
            <path class="rule-line is-solid" d={`M${left} ${y(50)}H${right}`} />
            <g class="tone-pull">
              <Handle x={left + letter * 0.9} y={y(50) - letter} size={letter * 1.5} />
            </g>
            <g class="tone-push">
              <Plate x={left + letter * 0.9} y={y(50) + letter} size={letter * 1.5} />
            </g>
            <text class="rule-label" x={left + letter * 2.3} y={y(50)} dy="-.55em">{phrase`Horizon`}</text>
          </g>
        </>
      )}
      <g transform={`translate(${x(own)} ${y(doing)})`}>
        <circle class="desk-reach" r={dot * 1.6} />
        <circle
          class="desk-reward"
          r={dot * 1.6}
          pathLength={100}
          stroke-dasharray={`${reward} 100`}
          transform="rotate(-90)"
        />
        <circle class="desk-act" r={dot * 0.8} />
      </g>
    </svg>
  );
}

interface BorderProps {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Whether its name stands above the square or below. */
  readonly up: boolean;
  /** Whether nothing lies beyond it instead of pull. */
  readonly neither?: boolean;
  readonly letter: number;
}

/** An upright border: push at its left, pull at its right. */
function Border({ at, from, to, label, up, neither = false, letter }: BorderProps) {
  const signs = up ? from + letter * 1.1 : to - letter * 1.1;
  const size = letter * 1.5;
  return (
    <g class="desk-border">
      <path class={`rule-line${up ? " is-solid" : ""}`} d={`M${at} ${from}V${to}`} />
      <g class="tone-push">
        <Plate x={at - letter * 1.45} y={signs} size={size} />
      </g>
      {!neither && (
        <g class="tone-pull">
          <Handle x={at + letter * 0.6} y={signs} size={size} />
        </g>
      )}
      <text class="rule-label" text-anchor="middle" x={at} y={up ? from - letter * 0.6 : to + letter * 3.1}>
        {label}
      </text>
    </g>
  );
}
