import { round } from "#charts/geometry.ts";
import { fitted, sizeSpecs, textWidth } from "#charts/layout.ts";
import { Handle, Plate } from "#charts/signs.tsx";
import type { ChartProps, ChartSize, Tone } from "#charts/types.ts";
import { useRested } from "#frame/rested.ts";
import { number, phrase } from "#words/phrase.ts";
import type { Force } from "./forces.ts";
import type { Gain } from "./view.ts";

/** How each force is drawn. Reward bears both signs: one author calls it pull and another push. */
const looks: Readonly<Record<Force, { name: string; tone: Tone; push: boolean; pull: boolean }>> = {
  D: { name: phrase`Direction`, tone: "push", push: true, pull: false },
  W: { name: phrase`Reward`, tone: "ink", push: true, pull: true },
  A: { name: phrase`Room, purpose`, tone: "pull", push: false, pull: true },
};

interface GaugesProps extends ChartProps {
  readonly size: ChartSize;
  readonly gains: readonly Gain[];
  readonly settled: boolean;
}

/** What each force adds from none to full: yesterday as an outline, today solid, and both as figures. */
export function Gauges({ id, title, describedBy, size, gains, settled }: GaugesProps) {
  const { letter, width } = sizeSpecs[size];
  const all = gains.flatMap(({ yesterday, today }) => [yesterday, today, 0]);
  const [low, high] = useRested([stepsOf(Math.min(...all)), stepsOf(Math.max(...all))], settled) as [
    number,
    number,
  ];
  const x = (value: number) => round(((Math.min(high, Math.max(low, value)) - low) / (high - low)) * width);
  const row = letter * 3.9;
  const top = letter * 2;
  const bar = (value: number, y: number, thick: number, look: string) => (
    <rect
      class={`dot ${look}`}
      x={Math.min(x(0), x(value))}
      y={round(y)}
      width={round(Math.abs(x(value) - x(0)))}
      height={round(thick)}
    />
  );
  const adds = phrase`From none to full it adds`;
  const between = phrase`yesterday → today`;
  return (
    <svg
      id={id}
      class={`chart chart-${size}`}
      viewBox={`0 0 ${width} ${round(top + row * gains.length)}`}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      <text class="unit" y={letter} {...fitted(adds, width - textWidth(between, letter), letter)}>
        {adds}
      </text>
      <text class="tick is-end" x={width} y={letter}>
        {between}
      </text>
      {gains.map(({ force, yesterday, today }, index) => {
        const { name, tone, push, pull } = looks[force];
        const y = top + index * row;
        const signs = Number(push) + Number(pull);
        return (
          <g key={force} class={`tone-${tone}`}>
            {push && <Plate x={0} y={y + letter * 0.5} size={letter} />}
            {pull && <Handle x={push ? letter * 0.85 : 0} y={y + letter * 0.5} size={letter} />}
            <text class="label" x={round((signs + 0.15) * letter * 0.85)} y={round(y + letter * 0.86)}>
              {name}
            </text>
            <text class="label" x={width} y={round(y + letter * 0.86)} text-anchor="end">
              <tspan class="is-light">{number(yesterday, 1)} → </tspan>
              {number(today, 1)}
            </text>
            {bar(yesterday, y + letter * 1.25, letter * 0.55, "is-below")}
            <path class="axis-line" d={`M${x(0)} ${round(y + letter * 1.1)}v${round(letter * 1.85)}`} />
            {bar(today, y + letter * 1.95, letter * 0.85, "is-above")}
          </g>
        );
      })}
    </svg>
  );
}

/** The next bound beyond a value, away from zero, so that the bars' scale keeps still for a while. */
function stepsOf(value: number): number {
  const bound = [0, 10, 30, 60].find((one) => Math.abs(value) <= one) ?? 120;
  return value < 0 ? -bound : bound;
}
