import { round, type Scale } from "./geometry.ts";
import { type Plot, sizeSpecs, textWidth } from "./layout.ts";
import type { ChartSize, Phase } from "./types.ts";

interface PhasesProps {
  readonly size: ChartSize;
  readonly plot: Plot;
  readonly x: Scale;
  readonly phases: readonly Phase[];
}

/** A strip under the axis: which stretch of time had which setting. Words that do not fit are left to the text twin. */
export function Phases({ size, plot, x, phases }: PhasesProps) {
  const { strip, letter } = sizeSpecs[size];
  const top = round(plot.bottom + letter * 0.65);
  return (
    <>
      {phases.map((phase) => {
        const from = round(Math.max(x(phase.from), plot.left));
        const wide = round(Math.max(0, Math.min(x(phase.to), plot.right) - from - letter * 0.15));
        const words = [phase.label, phase.short].find((text) => text && textWidth(text, letter) < wide);
        return (
          <g key={phase.from} class={`phase is-${phase.strength} tone-${phase.tone ?? "push"}`}>
            <rect x={from} y={top} width={wide} height={strip} rx={size === "stage" ? 4 : 2} />
            {words && (
              <text x={round(from + wide / 2)} y={round(top + strip / 2)} dy=".35em" text-anchor="middle">
                {words}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
