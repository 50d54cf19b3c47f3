import { type ConstantId, constants, limits } from "#model/constants.ts";
import { type LeverId, levers } from "#model/levers.ts";
import type { Step } from "#model/spec.ts";
import type { Source } from "#model/words.ts";
import type { OptionSpec } from "./options.ts";

/** Everything that decides what a widget shows. Plain data: it travels in links, to the worker and into the page. */
export interface Settings {
  readonly levers: Readonly<Partial<Record<LeverId, number>>>;
  /** Changes of levers at later weeks (0-based), in order. */
  readonly schedule: readonly Step<LeverId>[];
  /** By the id of the option. */
  readonly options: Readonly<Record<string, number>>;
  /** Only the constants that the reader has changed. */
  readonly constants: Readonly<Partial<Record<ConstantId, number>>>;
  readonly seed: number;
  /** The reader's locked guess; "skipped" where they chose to see at once; absent before either. */
  readonly guess?: number | "skipped";
  /** Plans laid aside to be compared, oldest first; absent where there are none. */
  readonly kept?: readonly KeptPlan[];
  /** Whose words the levers are named in; absent for our own. It never changes a result. */
  readonly words?: Source;
}

/** A plan laid aside: what its levers and options stood at. */
export type KeptPlan = Pick<Settings, "levers" | "options">;

export type Tone = "push" | "pull" | "person" | "ink";

/** One thing in view that a reader can move, and which part of the settings it moves. */
export type Control = {
  /** Unique in its widget; `data-lever` in the page. */
  readonly id: string;
  /** Where this picture's word is better than the declaration's. */
  readonly label?: string;
  readonly unit?: string;
  /** Where the range ends in this picture, when more would change nothing. */
  readonly upTo?: number;
  /** A word or two for the chip on a phone. */
  readonly short?: string;
  readonly tone?: Tone;
  /** True for the control that would give the answer away: it waits for the guess. */
  readonly waits?: boolean;
  /** The switch that must stand at this value for the control to have any effect. */
  readonly needs?: { readonly option: OptionSpec; readonly value: number };
  /** The levers it stands for in an author's words, where they are not the one it moves. */
  readonly speaks?: readonly LeverId[];
  /** What the buttons say, where it can be played step by step: "Play the months", "Next month". */
  readonly plays?: { readonly all: string; readonly next: string };
} & (
  | { readonly lever: LeverId }
  | { readonly scheduled: LeverId; readonly step: number }
  | { readonly option: OptionSpec }
  | { readonly constant: ConstantId }
);

/** What a slider needs to know, whichever declaration it comes from. */
export interface ControlSpec {
  readonly label: string;
  readonly help: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly choices?: Readonly<Record<string, string>>;
}

/** The range, step, unit and words of a control, derived from the one declaration behind it. */
export function specOf(control: Control): ControlSpec {
  if ("option" in control) return worded(control, control.option);
  if ("constant" in control) {
    const [min, max] = limits(control.constant);
    const { label } = constants[control.constant];
    return { label: control.label ?? label, help: label, unit: "", min, max, step: stepOf(max - min) };
  }
  return worded(control, levers["lever" in control ? control.lever : control.scheduled]);
}

function worded(control: Control, spec: ControlSpec): ControlSpec {
  const { help, unit, min, max, step, choices } = spec;
  const words = { label: control.label ?? spec.label, unit: control.unit ?? unit };
  return { ...words, help, min, max: control.upTo ?? max, step, ...(choices ? { choices } : {}) };
}

/** A step that gives a constant about a hundred positions: a power of ten, or five of them. */
function stepOf(span: number): number {
  let step = 1;
  while (step * 50 > span) step /= 10;
  return step * 500 <= span ? step * 5 : step;
}

/** The value a control has in these settings. */
export function valueIn(control: Control, settings: Settings): number {
  if ("option" in control) return settings.options[control.option.id] ?? control.option.neutral;
  if ("constant" in control) return settings.constants[control.constant] ?? constants[control.constant].value;
  if ("lever" in control) return settings.levers[control.lever] ?? levers[control.lever].neutral;
  return settings.schedule[control.step]?.set[control.scheduled] ?? levers[control.scheduled].neutral;
}

/** False where another setting leaves a control without effect. */
export const hasEffect = ({ needs }: Control, { options: chosen }: Settings): boolean =>
  !needs || (chosen[needs.option.id] ?? needs.option.neutral) === needs.value;

/** The settings with one control moved; everything else is kept. */
export function withValue(control: Control, settings: Settings, value: number): Settings {
  if ("option" in control)
    return { ...settings, options: { ...settings.options, [control.option.id]: value } };
  if ("constant" in control)
    return { ...settings, constants: { ...settings.constants, [control.constant]: value } };
  if ("lever" in control) return { ...settings, levers: { ...settings.levers, [control.lever]: value } };
  const schedule = settings.schedule.map((step, index) =>
    index === control.step ? { at: step.at, set: { ...step.set, [control.scheduled]: value } } : step,
  );
  return { ...settings, schedule };
}
