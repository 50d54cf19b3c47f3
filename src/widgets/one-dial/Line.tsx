import { round, stackDots } from "#charts/geometry.ts";
import { plotFor, plotScales, sizeSpecs } from "#charts/layout.ts";
import { Person } from "#charts/Person.tsx";
import type { ChartSize } from "#charts/types.ts";
import { phrase } from "#words/phrase.ts";
import type { DialPicture, Someone } from "./view.ts";

const heights = { wide: 262, phone: 284, stage: 420 } as const;
/** Size of a person, against the grid of 24 by 32. */
const scales = { wide: 1, phone: 0.82, stage: 2.2 } as const;

interface LineProps {
  readonly id: string;
  readonly size: ChartSize;
  readonly view: DialPicture;
  readonly revealed: boolean;
  /** Room at the right, shared with the chart below. */
  readonly labels: number;
}

/** Everybody above the setting that suits them, the dial, and the stretch in which it suits. */
export function Line({ id, size, view, revealed, labels }: LineProps) {
  const { letter, tick } = sizeSpecs[size];
  // Before the answer nothing stands under it.
  const height = size === "stage" && !revealed ? 640 : heights[size];
  const base = plotFor({ size, height, labels, heading: phrase`What suits each of them` });
  const plot = { ...base, top: base.top + letter * 1.4 };
  const { x } = plotScales(plot, [0, 100], [0, 1]);
  const { dial, near, people } = view;
  const columns = Math.floor((plot.right - plot.left) / (26 * scales[size]));
  const step = (plot.right - plot.left) / columns;
  const places = stackDots(
    people.map(({ wish }) => wish),
    [0, 100],
    columns,
  );
  const tall = Math.max(...places.map(({ level }) => level + 1));
  const scale = Math.min(scales[size], (plot.bottom - plot.top) / (36 * tall));
  const rise = 36 * scale;
  const left = Math.max(plot.left, x(dial - near));
  const right = Math.min(plot.right, x(dial + near));
  return (
    <svg
      id={id}
      class={`chart chart-${size}`}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      aria-hidden="true"
    >
      <text class="unit" x={size === "phone" ? 0 : plot.left} y={letter}>
        {revealed ? phrase`Where each of them is at their best` : phrase`Nobody has asked them yet`}
      </text>
      <rect
        class="fit-band"
        x={round(left)}
        y={plot.top}
        width={round(right - left)}
        height={round(plot.bottom - plot.top)}
      />
      <line class="axis-line" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {revealed ? (
        places.map(({ index, column, level }) => {
          const someone = people[index] as Someone;
          const px = plot.left + (column + 0.5) * step - 12 * scale;
          const py = plot.bottom - level * rise - 31 * scale - 1;
          return (
            <g key={someone.name} transform={`translate(${round(px)} ${round(py)}) scale(${scale})`}>
              <Person
                fill={someone.best ? 1 : 0.3}
                lean={leanOf(someone)}
                tone={someone.asked ? "pull" : "person"}
              />
              {someone.asked && <path class="heard-mark" d="M4 -3A11 11 0 0 1 20 -3" />}
            </g>
          );
        })
      ) : (
        <Waiting
          count={people.length}
          left={plot.left}
          right={plot.right}
          y={size === "stage" ? (plot.top + plot.bottom) / 2 - 40 : plot.top + 8}
          scale={scales[size]}
        />
      )}
      <path class="rule-line is-solid" d={`M${x(dial)} ${plot.top}V${plot.bottom}`} />
      <text
        class="rule-label"
        text-anchor="middle"
        x={round(Math.min(Math.max(x(dial), letter * 2), plot.width - letter * 3))}
        y={round(plot.top - letter * 0.35)}
      >{phrase`the dial: ${dial}`}</text>
      <text class="tick" x={plot.left} y={plot.bottom} dy="1.45em">{phrase`wants to be told`}</text>
      <text class="tick is-end" x={plot.right} y={plot.bottom + tick * 1.45}>{phrase`wants room`}</text>
    </svg>
  );
}

interface WaitingProps {
  readonly count: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly scale: number;
}

/** Everybody in a row above the line, before anybody knows what suits them. */
function Waiting({ count, left, right, y, scale }: WaitingProps) {
  const step = (right - left) / count;
  const size = Math.min(scale, step / 26);
  return (
    <g>
      {Array.from({ length: count }, (_, at) => {
        const x = round(left + (at + 0.5) * step - 12 * size);
        return (
          <g key={x} transform={`translate(${x} ${round(y)}) scale(${round(size)})`}>
            <Person fill={0} dashed />
          </g>
        );
      })}
    </g>
  );
}

/** Upright at their best; leaning away the further off what they get is. */
const leanOf = ({ wish, gets, best }: Someone) => (best ? 0 : -Math.min(14, Math.abs(wish - gets) / 3));
