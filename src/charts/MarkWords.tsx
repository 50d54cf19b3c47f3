import { round, type Scale } from "./geometry.ts";
import { type Plot, sizeSpecs, textWidth, wrapWords } from "./layout.ts";
import type { ChartSize, Mark } from "./types.ts";
import { Words } from "./Words.tsx";

interface MarkWordsProps {
  readonly size: ChartSize;
  readonly plot: Plot;
  readonly x: Scale;
  readonly y: Scale;
  readonly marks: readonly Mark[];
}

/** Where the words go: anchor, their middle, and the two ends of the leader. */
function lay(
  mark: Mark,
  at: readonly [number, number],
  wide: number,
  tall: number,
  plot: Plot,
  letter: number,
) {
  const [px, py] = at;
  const gap = letter * 0.75;
  const reach = letter * 2;
  let align = mark.align ?? "above";
  if (align === "right" && px + reach + gap + wide > plot.width) align = "left";
  if (align === "left" && px - reach - gap - wide < 0) align = "right";
  if (align === "below" && py + gap + reach * 0.85 + tall > plot.bottom + letter) align = "above";
  if (align === "above" && py - gap - reach * 0.85 - tall < 0) align = "below";
  if (align === "right" || align === "left") {
    const way = align === "right" ? 1 : -1;
    const far = px + way * (gap + reach);
    return {
      anchor: align === "right" ? ("start" as const) : ("end" as const),
      words: [far + way * letter * 0.4, Math.max(py, tall / 2)] as const,
      leader: `M${round(px + way * gap)} ${round(py)}H${round(far)}`,
    };
  }
  const way = align === "above" ? -1 : 1;
  const far = py + way * (gap + reach * 0.85);
  const middle = Math.min(Math.max(px, plot.left + wide / 2), plot.width - wide / 2);
  return {
    anchor: "middle" as const,
    words: [middle, far + way * (tall / 2 + letter * 0.2)] as const,
    leader: `M${round(px)} ${round(py + way * gap)}V${round(far)}`,
  };
}

const within = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;

/** Noted points: a ring, a leader line, and words that stay inside the drawing. */
export function MarkWords({ size, plot, x, y, marks }: MarkWordsProps) {
  const { letter, stroke } = sizeSpecs[size];
  return (
    <>
      {marks.map((mark) => {
        if (!Number.isFinite(mark.y) || !within(mark.x, x.domain)) return null;
        const at = [x(mark.x), y(mark.y)] as const;
        const room = letter * (size === "phone" ? 9 : 15);
        const bold = wrapWords(mark.label, room, letter);
        const light = mark.sublabel ? wrapWords(mark.sublabel, room, letter) : [];
        const lines = [...bold, ...light];
        const wide = Math.max(...lines.map((line) => textWidth(line, letter)));
        const { anchor, words, leader } = lay(mark, at, wide, lines.length * letter * 1.2, plot, letter);
        return (
          <g key={`${mark.x} ${mark.y}`} class={`mark tone-${mark.tone ?? "ink"}`}>
            {mark.label && <path class="leader" d={leader} />}
            <circle class="mark-ring" cx={at[0]} cy={at[1]} r={round(stroke * 1.6)} />
            {mark.label && (
              <Words
                class="label is-haloed"
                x={round(words[0])}
                y={round(words[1])}
                lines={lines}
                light={light.length}
                letter={letter}
                anchor={anchor}
              />
            )}
          </g>
        );
      })}
    </>
  );
}
