import { type Control, type ControlSpec, specOf } from "#state/settings.ts";

/** How a control is shown: shares of one as per cent, everything else as it is. */
export interface Shown extends ControlSpec {
  /** What the model's value is multiplied by before a reader sees it. */
  readonly factor: number;
}

/** The range, step and unit that a reader sees for a control. */
export function shown(control: Control): Shown {
  const spec = specOf(control);
  const share = !spec.choices && spec.min >= -1 && spec.max <= 1;
  if (!share) return { ...spec, factor: 1 };
  const factor = 100;
  return {
    ...spec,
    factor,
    unit: spec.unit ? `% ${spec.unit}` : "%",
    min: tidy(spec.min * factor),
    max: tidy(spec.max * factor),
    step: tidy(spec.step * factor),
  };
}

/** A product of a decimal and a factor without rounding noise. */
export const tidy = (value: number): number => Number(value.toFixed(6));
