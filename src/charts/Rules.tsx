import { round, type Scale } from "./geometry.ts";
import { type Plot, sizeSpecs, textWidth } from "./layout.ts";
import type { ChartSize, Rule } from "./types.ts";

interface RulesProps {
  readonly size: ChartSize;
  readonly plot: Plot;
  readonly x: Scale;
  readonly rules: readonly Rule[];
}

/** Upright dotted lines with their words at the top, on the side where there is room. */
export function Rules({ size, plot, x, rules }: RulesProps) {
  const { letter } = sizeSpecs[size];
  return (
    <>
      {rules.map((rule) => {
        const at = x(rule.x);
        const room = textWidth(rule.label ?? "", letter) + letter;
        const left = at + room > plot.right;
        return (
          <g key={rule.x}>
            <line
              class={`rule-line${rule.solid ? " is-solid" : ""}`}
              x1={at}
              x2={at}
              y1={round(plot.top - letter * 0.5)}
              y2={plot.bottom}
            />
            {rule.label && (
              <text
                class="label rule-label"
                x={round(left ? at - letter * 0.5 : at + letter * 0.5)}
                y={round(plot.top + letter * 0.3)}
                text-anchor={left ? "end" : "start"}
              >
                {rule.label}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
