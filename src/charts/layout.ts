import { linear, round, type Scale } from "./geometry.ts";
import type { ChartSize } from "./types.ts";

/** Sizes, margins and places for words. Pure; letter sizes mirror the classes chart-wide, chart-phone and chart-stage. */

/** What a size stands for, in viewBox units. */
export interface SizeSpec {
  readonly width: number;
  readonly height: number;
  /** Letter size of labels, and of ticks. */
  readonly letter: number;
  readonly tick: number;
  /** Room left of the plot for tick words, and right of it for labels at the lines' ends. */
  readonly left: number;
  readonly labels: number;
  /** Height of the phase strip, and width of a line. */
  readonly strip: number;
  readonly stroke: number;
  /** Most lines of words at a line's end. */
  readonly lines: number;
}

/**
 * A wide chart is drawn about 1:1 (680 units in 640 to 690 px). A phone's 340 units fill 288 px on the narrowest screen, where its
 * 14.5 becomes 12.3 px. On a stage one unit is about 1/1045 of the height, so 29 is 1/36; on one of four by three it is
 * 1/1250, and 29 is 1/43.
 */
export const sizeSpecs: Readonly<Record<ChartSize, SizeSpec>> = {
  wide: {
    width: 680,
    height: 330,
    letter: 15,
    tick: 14.5,
    left: 46,
    labels: 116,
    strip: 24,
    stroke: 3.5,
    lines: 2,
  },
  phone: {
    width: 340,
    height: 270,
    letter: 14.5,
    tick: 14.5,
    left: 36,
    labels: 76,
    strip: 24,
    stroke: 3,
    lines: 3,
  },
  stage: {
    width: 1060,
    height: 740,
    letter: 30,
    tick: 29,
    left: 78,
    labels: 190,
    strip: 48,
    stroke: 7,
    lines: 2,
  },
};

/** The plot's edges inside the viewBox. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What takes room around the plot. */
export interface PlotOptions {
  readonly size?: ChartSize | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Words above the plot. */
  readonly heading?: string | undefined;
  /** Words at the lines' ends; a number gives the room itself, so that charts above each other can share it. */
  readonly labels?: boolean | number | undefined;
  /** A strip of phases under the axis. */
  readonly phases?: boolean | undefined;
  /** Words along the x axis. */
  readonly xTicks?: boolean | undefined;
}

/** The plot of a chart. Two charts with the same size, width and labels share their left and right edges. */
export function plotFor(options: PlotOptions): Plot {
  const spec = sizeSpecs[options.size ?? "wide"];
  const width = options.width ?? spec.width;
  const height = options.height ?? spec.height;
  const room = typeof options.labels === "number" ? options.labels : options.labels ? spec.labels : spec.tick;
  const heading = headingLines(options.heading, options.size ?? "wide", width);
  const under =
    (options.phases ? spec.strip + spec.tick * 0.7 : 0) + (options.xTicks === false ? 6 : spec.tick * 1.9);
  return {
    width,
    height,
    left: spec.left,
    right: Math.max(spec.left + 1, width - room),
    top: round(heading.length > 0 ? spec.letter * (1.1 + 1.2 * heading.length) : spec.letter * 0.9),
    bottom: round(Math.max(height - under, 1)),
  };
}

/** Where the words above a plot begin: over the plot, or on a phone, where every bit of width counts, at the edge. */
export const headingStart = (size: ChartSize): number => (size === "phone" ? 0 : sizeSpecs[size].left);

/** The words above a plot in lines that fit. */
export function headingLines(heading: string | undefined, size: ChartSize, width: number): string[] {
  return heading ? wrapWords(heading, width - headingStart(size), sizeSpecs[size].letter) : [];
}

/** Both scales of a chart, for the drawing and for whoever turns a pointer into data. */
export function plotScales(
  plot: Plot,
  xDomain: readonly [number, number],
  yDomain: readonly [number, number],
): { x: Scale; y: Scale } {
  return { x: linear(xDomain, [plot.left, plot.right]), y: linear(yDomain, [plot.bottom, plot.top]) };
}

/** About how wide words are, in the same units as the letter: Schibsted Grotesk averages half its size when bold. */
export function textWidth(text: string, letter: number): number {
  return round(text.length * letter * 0.53);
}

/** How wide letters are for their size, the first that fits. */
const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[mw—]/i, 0.85],
  [/[\p{Lu}\d]/u, 0.64],
  [/[ijlft.,:;|!'’·[\]() ]/, 0.36],
  [/./su, 0.58],
];

/** How wide words are drawn, letter by letter: nearer than the average, which decides where lines break. */
const drawnWidth = (text: string, letter: number): number =>
  [...text].reduce(
    (sum, one) => sum + letter * (letterWidths.find(([letters]) => letters.test(one))?.[1] ?? 0),
    0,
  );

/** What draws a line of words narrower where it needs more than its room, as longer languages do: the width is a guess. */
export const fitted = (
  text: string,
  room: number | undefined,
  letter: number,
): { textLength?: number; lengthAdjust?: "spacingAndGlyphs" } =>
  room !== undefined && drawnWidth(text, letter) > room
    ? { textLength: round(room), lengthAdjust: "spacingAndGlyphs" }
    : {};

/** Words in at most `lines` lines that fit a width, broken at spaces; the last line takes what is left. */
export function wrapWords(text: string, room: number, letter: number, lines = 2): string[] {
  const out: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    const longer = current ? `${current} ${word}` : word;
    if (current && out.length < lines - 1 && textWidth(longer, letter) > room) {
      out.push(current);
      current = word;
    } else current = longer;
  }
  if (current) out.push(current);
  return out;
}

/** Something with a wish for a place and a size. */
export interface Placed {
  readonly at: number;
  readonly size: number;
}

/**
 * Moves centres apart until none overlap, as little as possible, keeping their order and staying between the edges as far as there
 * is room. Returns the centres in the order given.
 */
export function spread(items: readonly Placed[], [low, high]: readonly [number, number]): number[] {
  const order = items
    .map((item, index) => ({ ...item, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  // Neighbours that touch are merged into one block that sits at the mean of their wishes.
  const blocks: { start: number; size: number; wish: number; members: typeof order }[] = [];
  for (const item of order) {
    let block = { start: 0, size: item.size, wish: item.at - item.size / 2, members: [item] };
    block.start = place(block.wish, block.size, low, high);
    for (;;) {
      const before = blocks.at(-1);
      if (!before || before.start + before.size <= block.start) break;
      blocks.pop();
      const n = before.members.length + block.members.length;
      const wish =
        (before.wish * before.members.length + (block.wish - before.size) * block.members.length) / n;
      const size = before.size + block.size;
      const members = [...before.members, ...block.members];
      block = { start: place(wish, size, low, high), size, wish, members };
    }
    blocks.push(block);
  }
  const centres = new Array<number>(items.length).fill(0);
  for (const block of blocks) {
    let edge = block.start;
    for (const member of block.members) {
      centres[member.index] = round(edge + member.size / 2);
      edge += member.size;
    }
  }
  return centres;
}

function place(start: number, size: number, low: number, high: number): number {
  return Math.max(low, Math.min(start, high - size));
}
