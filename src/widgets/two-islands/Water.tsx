import { round } from "#charts/geometry.ts";
import type { Tone } from "#charts/types.ts";
import { phrase } from "#words/phrase.ts";
import type { Islands } from "./layout.ts";

interface CoastProps {
  readonly tone: Tone;
  /** Where the land ends on the water's side, and on the other. */
  readonly edge: number;
  readonly far: number;
  readonly width: number;
}

/** An island with a coast that is not quite straight. */
export function Coast({ tone, edge, far, width }: CoastProps) {
  const waves = 6;
  const long = round(width / waves);
  const high = round(width / 170);
  const coast = Array.from({ length: waves }, (_, at) => {
    const bend = at % 2 === 0 ? high : -high;
    return `q${round(long / 2)} ${bend} ${long} 0`;
  }).join("");
  return (
    <g class={`tone-${tone}`}>
      <path class="island" d={`M0 ${edge}${coast}V${far}H0Z`} />
      <path class="coast" d={`M0 ${edge}${coast}`} />
    </g>
  );
}

interface StreamProps {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly wide: number;
  readonly tone: Tone;
  readonly soft?: boolean;
}

/** Clients on their way to the next stage: a band with a point, as wide as they are many. */
export function Stream({ from, to, middle, wide, tone, soft = false }: StreamProps) {
  const half = Math.max(0.5, wide / 2);
  const point = Math.min(half, 14);
  const [top, foot] = [round(middle - half), round(middle + half)];
  return (
    <path
      class={`stream tone-${tone}${soft ? " is-soft" : ""}`}
      d={`M${round(from)} ${top}H${round(to - point)}L${round(to)} ${round(middle)}L${round(to - point)} ${foot}H${round(from)}Z`}
    />
  );
}

interface ReturnProps {
  readonly from: number;
  readonly to: number;
  /** How deep it runs, and the foot of the pools it leaves and reaches. */
  readonly along: number;
  readonly bottom: number;
  readonly wide: number;
  readonly letter: number;
}

/** Clients who go back to learning: a grey band under the pools. */
export function Return({ from, to, along, bottom, wide, letter }: ReturnProps) {
  const tip = letter * 0.55;
  const turn = Math.max(0, Math.min(wide / 2 + letter * 0.3, along - bottom));
  const [x0, x1, y] = [round(from), round(to), round(along)];
  const head = round(bottom + tip);
  const path = `M${x0} ${round(bottom)}V${round(y - turn)}Q${x0} ${y} ${round(x0 - turn)} ${y}H${round(x1 + turn)}Q${x1} ${y} ${x1} ${round(Math.max(head, y - turn))}V${head}`;
  const half = round(wide / 2 + letter * 0.2);
  return (
    <g>
      <path class="return-edge" d={path} stroke-width={round(wide + 2)} />
      <path class="return" d={path} stroke-width={round(wide)} />
      <path
        class="return-tip"
        d={`M${round(x1 - half)} ${head}H${round(x1 + half)}L${x1} ${round(bottom + 1)}Z`}
      />
    </g>
  );
}

/** The bridge over the water, and in dots how wide it could be. */
export function Bridge({ at, share }: { readonly at: Islands; readonly share: number }) {
  const { bridge, widest, north, south, letter } = at;
  const half = (share * widest) / 2;
  const [left, right] = [round(bridge - half), round(bridge + half)];
  const [top, foot] = [round(north - letter * 0.2), round(south + letter * 0.2)];
  const plank = letter * 0.8;
  const planks = Array.from({ length: Math.floor((foot - top) / plank) }, (_, place) => {
    const y = round(top + plank * (place + 0.5));
    return `M${left} ${y}H${right}`;
  }).join("");
  const plan = [bridge - widest / 2, bridge + widest / 2].map((x) => `M${round(x)} ${top}V${foot}`).join("");
  return (
    <g>
      <path class="bridge-plan" d={plan} />
      {share > 0 && (
        <>
          <rect class="bridge-deck" x={left} y={top} width={round(right - left)} height={round(foot - top)} />
          <path class="bridge-plank" d={planks} />
          <path class="bridge-rail" d={`M${left} ${top}V${foot}M${right} ${top}V${foot}`} />
        </>
      )}
      <text class="is-haloed" x={round(bridge + widest / 2 + letter * 0.4)} y={round(north + letter * 1.45)}>
        <tspan class="flow-count">{share > 0 ? phrase`Bridge` : phrase`No bridge`}</tspan>
        {share > 0 && ` ${Math.round(share * 100)} %`}
      </text>
    </g>
  );
}
