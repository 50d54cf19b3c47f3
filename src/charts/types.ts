/** The shapes every chart takes. Data in, SVG out: nothing here knows what the numbers mean. */

/** One point: across, up, in data units. */
export type Point = readonly [x: number, y: number];

/** Which role colour a mark takes; the colours themselves live in src/styles/tokens.css. */
export type Tone = "push" | "pull" | "person" | "ink" | "muted" | "data" | "sales" | "passive" | "dynamic";

/** Where a chart is drawn: beside text, on a phone, or on a projected stage. Chooses viewBox, margins and letter sizes. */
export type ChartSize = "wide" | "phone" | "stage";

/** An axis across. Ticks are given, not guessed, so that the words under a chart are chosen words. */
export interface XAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** What a tick is called; the number itself when absent. */
  readonly label?: (value: number) => string;
}

/** An axis up. */
export interface YAxis {
  readonly domain: readonly [number, number];
  /** At most five are drawn; chosen from the domain when absent. */
  readonly ticks?: readonly number[];
  readonly label?: (value: number) => string;
  /** Unit and meaning, drawn above the axis: "Meetings a month". */
  readonly title?: string;
  /** A named level drawn stronger than the grid, such as 100 = today. Zero is always drawn so when it is in view. */
  readonly baseline?: number;
}

/** One line. Missing values (NaN) break it. */
export interface Series {
  readonly id: string;
  readonly points: readonly Point[];
  readonly tone: Tone;
  /** Dashed, as everything that pushes is. */
  readonly dash?: boolean;
  /** Written at the line's end, in the line's colour. */
  readonly label?: string;
  /** A second, lighter line of the label. */
  readonly sublabel?: string;
  /** The plate or the handle before the label. */
  readonly sign?: "plate" | "handle";
  /** A thin grey line: what it was before. */
  readonly ghost?: boolean;
  /** Middle share of the runs: x, low, high. */
  readonly band?: readonly (readonly [x: number, low: number, high: number])[];
}

/** A noted point with a leader line to its words. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Empty: the ring alone. */
  readonly label: string;
  readonly sublabel?: string;
  /** Where the words stand, seen from the point. */
  readonly align?: "above" | "below" | "left" | "right";
  readonly tone?: Tone;
}

/** A dotted upright line through the chart, such as the review. */
export interface Rule {
  readonly x: number;
  readonly label?: string;
  readonly solid?: boolean;
}

/** A stretch of the x axis with a name, drawn as a strip under it. */
export interface Phase {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** What is written where the label does not fit; nothing when absent. */
  readonly short?: string;
  readonly strength: "soft" | "strong";
  readonly tone?: Tone;
}

/** What the reader drew or said: always ink dots, never a hue. */
export interface GuessLine {
  readonly points: readonly Point[];
  readonly label?: string;
  /** A round handle at this point; the page attaches the drag. */
  readonly handle?: Point;
}

/** Published figures: squares with a label of their own, never joined to the model's line. */
export interface DataPoints {
  readonly points: readonly Point[];
  readonly label: string;
}

/** What every chart takes. */
export interface ChartProps {
  /** Unique on the page; ids inside the drawing begin with it. */
  readonly id: string;
  /** Accessible name: short, and never the answer. */
  readonly title: string;
  /** Ids of the elements that describe the picture in words. */
  readonly describedBy?: string;
  readonly size?: ChartSize;
  /** viewBox width and height; by default those of the size. */
  readonly width?: number;
  readonly height?: number;
}
