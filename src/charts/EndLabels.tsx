import { round, type Scale } from "./geometry.ts";
import { type Plot, sizeSpecs, spread, textWidth, wrapWords } from "./layout.ts";
import { Handle, Plate } from "./signs.tsx";
import type { ChartSize, DataPoints, GuessLine, Point, Series, Tone } from "./types.ts";
import { Words } from "./Words.tsx";

interface EndLabelsProps {
  readonly size: ChartSize;
  readonly plot: Plot;
  readonly x: Scale;
  readonly y: Scale;
  readonly series: readonly Series[];
  readonly guess?: GuessLine | undefined;
  readonly data?: DataPoints | undefined;
}

interface Ending {
  readonly key: string;
  readonly tone: Tone;
  readonly end: Point;
  readonly lines: string[];
  readonly light: number;
  readonly sign?: Series["sign"];
}

function last(points: readonly Point[]): Point | undefined {
  for (let i = points.length - 1; i >= 0; i--) {
    const point = points[i];
    if (point && Number.isFinite(point[1])) return point;
  }
  return undefined;
}

/** Labels at the lines' ends, moved apart when they would overlap; a line that stops early has its words beside its last point. */
export function EndLabels({ size, plot, x, y, series, guess, data }: EndLabelsProps) {
  const { letter, lines: most } = sizeSpecs[size];
  const left = round(plot.right + letter * 0.85);
  const endings: Ending[] = [];
  const inner: Ending[] = [];
  const add = (
    key: string,
    tone: Tone,
    points: readonly Point[],
    label?: string,
    sub?: string,
    sign?: Series["sign"],
  ) => {
    const end = last(points);
    if (!end || !label) return;
    const room = plot.width - left - (sign ? letter : 0);
    const lines = wrapWords(label, room, letter, most);
    const light = sub ? wrapWords(sub, room, letter) : [];
    const stopsEarly = x(end[0]) + letter + textWidth(label, letter) < plot.right;
    (stopsEarly ? inner : endings).push({
      key,
      tone,
      end,
      lines: [...lines, ...light],
      light: light.length,
      ...(sign ? { sign } : {}),
    });
  };
  for (const s of series) add(s.id, s.tone, s.points, s.label, s.sublabel, s.sign);
  add("guess", "ink", guess?.points ?? [], guess?.label);
  add("data", "data", data?.points ?? [], data?.label);
  const apart = (labels: readonly Ending[]) =>
    spread(
      labels.map(({ end, lines }) => ({ at: y(end[1]), size: lines.length * letter * 1.2 + letter * 0.3 })),
      [plot.top - letter, plot.bottom + letter],
    );
  const centres = apart(endings);
  const innerCentres = apart(inner);
  return (
    <>
      {inner.map(({ key, tone, end, lines, light }, i) => (
        <g key={key} class={`tone-${tone}`}>
          <Words
            class="label is-haloed"
            x={round(x(end[0]) + letter * 0.8)}
            y={innerCentres[i] as number}
            lines={lines}
            light={light}
            letter={letter}
          />
        </g>
      ))}
      {endings.map(({ key, tone, end, lines, light, sign }, i) => {
        const at = centres[i] as number;
        const moved =
          Math.abs(at - y(end[1])) > letter * 0.5 * lines.length || x(end[0]) < plot.right - letter;
        const first = at - (lines.length - 1) * letter * 0.6;
        return (
          <g key={key} class={`tone-${tone} is-${key}`}>
            {moved && <path class="leader is-soft" d={`M${x(end[0]) + 3} ${y(end[1])}L${left - 4} ${at}`} />}
            {sign === "plate" && <Plate x={left} y={first} size={letter} />}
            {sign === "handle" && <Handle x={left} y={first} size={letter} />}
            <Words
              class="label"
              x={left + (sign ? letter : 0)}
              y={at}
              lines={lines}
              light={light}
              letter={letter}
              room={plot.width - left - (sign ? letter : 0)}
            />
          </g>
        );
      })}
    </>
  );
}
