import { round } from "#charts/geometry.ts";
import { Hatch } from "#charts/Hatch.tsx";
import { fitted, textWidth } from "#charts/layout.ts";
import type { ChartProps } from "#charts/types.ts";
import { phrase } from "#words/phrase.ts";
import { dotsAt, flowed, islands, type Islands as Laid } from "./layout.ts";
import type { IslandsPicture } from "./view.ts";
import { Bridge, Coast, Return, Stream } from "./Water.tsx";

interface IslandsProps extends Omit<ChartProps, "width" | "height"> {
  readonly view: IslandsPicture;
  /** Hours a week that a bar as wide as the picture stands for. */
  readonly most: number;
}

/** Marketing above, sales below, the clients' road on the water between them, and the bridge across it. */
export function Islands({ id, title, describedBy, size = "wide", view, most }: IslandsProps) {
  const at = islands(size);
  const { width, height, letter, north, south, pools, top, bottom, flow } = at;
  const { flows, stages, hours, wins } = view;
  const small = size === "phone";
  const middle = (top + bottom) / 2;
  const under = bottom + letter * 0.6;
  const [out, gone] = [Math.max(1, flows.drop * flow), Math.max(1, flows.leave * flow)];
  const [shopAt, clientAt] = [
    (pools.shop.left + pools.shop.right) / 2,
    (pools.client.left + pools.client.right) / 2,
  ];
  const [inner, outer] = [under + out / 2, under + out + letter * 0.25 + gone / 2];
  const home = pools.learn.right - at.pitch - out / 2;
  const clear = at.bridge + at.widest / 2;
  const hatch = `${id}-hatch`;
  return (
    <svg
      id={id}
      class={`chart chart-${size} islands`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      <Hatch id={hatch} tone="push" gap={size === "stage" ? 14 : 8} />
      <Coast tone="pull" edge={north} far={0} width={width} />
      <Coast tone="push" edge={south} far={height} width={width} />
      <Return
        from={clientAt}
        along={outer}
        to={home - out / 2 - letter - gone / 2}
        wide={gone}
        {...{ bottom, letter }}
      />
      <Return from={shopAt} along={inner} to={home} wide={out} {...{ bottom, letter }} />
      <Stream
        from={pools.learn.right}
        to={pools.shop.left}
        middle={middle}
        wide={flows.start * flow}
        tone="pull"
        soft
      />
      <Stream from={pools.shop.right} to={pools.client.left} middle={middle} wide={wins * flow} tone="pull" />
      <Flow
        x={(clear + pools.shop.left) / 2}
        y={middle - (flows.start * flow) / 2 - letter * 0.45}
        words={small ? "" : phrase`start`}
        count={flows.start}
      />
      <Flow
        x={(pools.shop.right + pools.client.left) / 2}
        y={middle - (wins * flow) / 2 - letter * 0.45}
        words={small ? "" : phrase`won`}
        count={wins}
      />
      <Flow
        x={(clear + shopAt - out / 2) / 2 + (small ? 2 : 0)}
        y={inner + letter * 0.35}
        words={small ? phrase`out` : phrase`drop out`}
        count={flows.drop}
        back
      />
      <Flow
        x={(shopAt + out / 2 + clientAt - gone / 2) / 2}
        y={outer + letter * 0.35}
        words={phrase`leave`}
        count={flows.leave}
        back
      />
      {(["learn", "shop", "client"] as const).map((stage) => (
        <Pool key={stage} at={at} stage={stage} count={stages[stage]} />
      ))}
      <Bridge {...{ at }} share={view.bridge} />
      <Shore at={at} hours={hours} most={most} />
      <Office at={at} hours={hours} most={most} hatch={hatch} />
    </svg>
  );
}

interface FlowProps {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly count: number;
  readonly back?: boolean;
}

/** A count at its band: "12 won"; on the band itself where the way leads back. */
function Flow({ x, y, words, count, back = false }: FlowProps) {
  return (
    <text class={`is-haloed${back ? " is-back" : ""}`} x={round(x)} y={round(y)} text-anchor="middle">
      <tspan class="flow-count">{Math.round(count)}</tspan>
      {words && ` ${words}`}
    </text>
  );
}

const names = { learn: phrase`Learn`, shop: phrase`Shop`, client: phrase`Client` } as const;

/** Clients at one stage, one dot each. */
function Pool({ at, stage, count }: { at: Laid; stage: keyof typeof names; count: number }) {
  const pool = at.pools[stage];
  const radius = round(at.pitch * 0.36);
  const dots = dotsAt(pool, count, at)
    .map(
      ([x, y]) =>
        `M${round(x - radius)} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`,
    )
    .join("");
  const look = {
    learn: "dot is-below tone-muted",
    shop: "dot is-below tone-pull",
    client: "dot tone-pull",
  };
  return (
    <g>
      <rect
        class="pool"
        x={round(pool.left + 1)}
        y={at.top}
        width={round(pool.right - pool.left - 2)}
        height={round(at.bottom - at.top)}
        rx={round(at.pitch * 0.7)}
      />
      <path class={look[stage]} d={dots} />
      <text
        x={round(pool.left + 2)}
        y={round(at.top - at.letter * 0.5)}
        {...fitted(`${names[stage]} ${count}`, at.width - pool.left - 2, at.letter)}
      >
        <tspan class="flow-count">{names[stage]}</tspan> {count}
      </text>
    </g>
  );
}

interface LandProps {
  readonly at: Laid;
  readonly hours: IslandsPicture["hours"];
  readonly most: number;
}

/** How far a bar may run, and where it begins. */
const barOf = ({ letter, width }: Laid) => ({ left: letter * 0.7, room: width - letter * 1.4 });

/** Marketing's island: the early work it has taken over. */
function Shore({ at, hours: { marketing }, most }: LandProps) {
  const { letter, bar } = at;
  const { left, room } = barOf(at);
  const wide = round((marketing / most) * room);
  const y = round(letter * 1.75);
  return (
    <g class="tone-pull">
      <text class="label" x={left} y={round(letter * 1.3)}>{phrase`Marketing`}</text>
      <rect class="bar" x={left} y={y} width={wide} height={bar} />
      <text x={round(left + wide + (wide > 0 ? letter * 0.5 : 0))} y={round(y + bar / 2)} dy=".35em">
        {marketing >= 0.5 ? phrase`${Math.round(marketing)} hours of early work` : phrase`no early work here`}
      </text>
    </g>
  );
}

/** The island of sales: where the hours of the reps go, and what nobody has time for. */
function Office({ at, hours, most, hatch }: LandProps & { readonly hatch: string }) {
  const { letter, bar, south } = at;
  const { left, room } = barOf(at);
  const to = (value: number) => round((value / most) * room);
  const y = round(south + letter * 1.9);
  const { have, early, decisions, unserved, spare } = hours;
  const lackFrom = Math.max(have, early + decisions);
  const parts = [
    { id: "early", count: early, words: phrase`early work` },
    { id: "decisions", count: decisions, words: phrase`decisions` },
    { id: "spare", count: spare, words: phrase`idle` },
    { id: "lack", count: unserved, words: phrase`missing` },
  ].filter(({ id, count }) => count >= 0.5 || id === "early");
  const widths = parts.map(
    ({ count, words }) => textWidth(`${Math.round(count)} ${words}`, letter) + letter * 1.1,
  );
  const places = flowed(widths, room, letter * 0.8);
  return (
    <g class="tone-push">
      <text class="label" x={left} y={round(south + letter * 1.45)}>
        {phrase`Sales`}{" "}
        <tspan class="is-light" dx=".25em">{phrase`${Math.round(have)} rep hours a week`}</tspan>
      </text>
      <rect class="bar-frame" x={left} y={y} width={to(have)} height={bar} />
      <rect class="bar is-early" x={left} y={y} width={to(early)} height={bar} fill={`url(#${hatch})`} />
      <rect class="bar is-decisions" x={round(left + to(early))} y={y} width={to(decisions)} height={bar} />
      {unserved >= 0.5 && (
        <rect class="bar-lack" x={round(left + to(lackFrom))} y={y} width={to(unserved)} height={bar} />
      )}
      <path
        class="bar-limit"
        d={`M${round(left + to(have))} ${round(y - letter * 0.2)}v${round(bar + letter * 0.4)}`}
      />
      {parts.map(({ id, count, words }, place) => {
        const x = round(left + (places[place]?.x ?? 0));
        const line = round(y + bar + letter * (1.3 + 1.4 * (places[place]?.row ?? 0)));
        const box = {
          x,
          y: round(line - letter * 0.72),
          width: round(letter * 0.8),
          height: round(letter * 0.8),
        };
        return (
          <g key={id}>
            {id === "early" && <rect class="bar is-early" {...box} fill={`url(#${hatch})`} />}
            {id === "decisions" && <rect class="bar is-decisions" {...box} />}
            {id === "spare" && <rect class="bar-frame" {...box} />}
            {id === "lack" && <rect class="bar-lack" {...box} />}
            <text x={round(x + letter * 1.1)} y={line}>
              <tspan class="flow-count">{Math.round(count)}</tspan> {words}
            </text>
          </g>
        );
      })}
    </g>
  );
}
