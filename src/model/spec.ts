/**
 * The shapes of what the model declares and returns. Types only: nothing here runs.
 * Weeks count from 0 inside the model; readers are told week + 1.
 */

/** Which part of the model a lever, dial, constant or result belongs to. */
type Layer = "team" | "market" | "company";

/** Where a number comes from: the id of a published fact (content/evidence.yaml), or our own choice. */
export type Origin =
  | { readonly kind: "evidence"; readonly id: string; readonly note?: string }
  | { readonly kind: "choice"; readonly note?: string };

/** One thing a reader may move: a lever (something a leader decides), a dial (the world) or a switch. */
export interface LeverSpec {
  /** What the reader calls it. */
  readonly label: string;
  /** One sentence that says what moving it means. */
  readonly help: string;
  /** Unit in the reader's words, as printed after the number; "" for a bare share. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** "Today": the value at which every index is 100. */
  readonly neutral: number;
  /** Query key in links. Never renamed, never reused. */
  readonly key: string;
  readonly layer: Layer;
  readonly kind: "lever" | "dial" | "switch";
  readonly origin: Origin;
  /** Switches only: what each value is called. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** One number the model rests on and a reader may open and change. */
export interface ConstantSpec {
  readonly label: string;
  readonly value: number;
  /** The range from which nearby worlds are drawn; absent where published evidence fixes the value. */
  readonly range?: readonly [low: number, high: number];
  readonly layer: Layer;
  readonly origin: Origin;
}

/** One result of the model, per week. */
export interface OutputSpec {
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly layer: Layer;
  /** How many decimals a reader is shown. */
  readonly digits: number;
}

/** A change of levers at the start of a week (0-based). */
export interface Step<Lever extends string = string> {
  readonly at: number;
  readonly set: Readonly<Partial<Record<Lever, number>>>;
}
