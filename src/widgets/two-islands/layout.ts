import { round } from "#charts/geometry.ts";
import { sizeSpecs } from "#charts/layout.ts";
import type { ChartSize } from "#charts/types.ts";

/** A place of clients on the water: its box, and the grid its dots stand on. */
export interface Pool {
  readonly left: number;
  readonly right: number;
  readonly columns: number;
}

/** Where everything in the picture of the islands stands, in viewBox units. */
export interface Islands {
  readonly width: number;
  readonly height: number;
  readonly letter: number;
  /** Coasts: where marketing's island ends and the one of sales begins. */
  readonly north: number;
  readonly south: number;
  /** Distance of dots, top and bottom of the pools, units for one client a quarter. */
  readonly pitch: number;
  readonly pools: Readonly<Record<"learn" | "shop" | "client", Pool>>;
  readonly top: number;
  readonly bottom: number;
  readonly flow: number;
  /** The middle of the bridge, and how wide it is when nothing is missing. */
  readonly bridge: number;
  readonly widest: number;
  readonly bar: number;
  readonly rows: number;
}

const shapes: Readonly<
  Record<ChartSize, { pitch: number; gap: number; flow: number; bar: number; widest: number; rows: number }>
> = {
  wide: { pitch: 12.5, gap: 176, flow: 1.25, bar: 22, widest: 66, rows: 1 },
  phone: { pitch: 7.6, gap: 74, flow: 0.95, bar: 20, widest: 34, rows: 2 },
  stage: { pitch: 20, gap: 290, flow: 2, bar: 40, widest: 120, rows: 1 },
};

/** Most rows of dots in a pool, and columns of each. */
const deep = 7;
const columns = { learn: 12, shop: 6, client: 8 } as const;

/** Lays the picture out for a size. */
export function islands(size: ChartSize): Islands {
  const { width, letter } = sizeSpecs[size];
  const { pitch, gap, flow, bar, widest, rows } = shapes[size];
  const across = (count: number) => count * pitch + pitch;
  const learn = { left: 0, right: across(columns.learn), columns: columns.learn };
  const shopLeft = learn.right + gap;
  const shop = { left: shopLeft, right: shopLeft + across(columns.shop), columns: columns.shop };
  const client = { left: width - across(columns.client), right: width, columns: columns.client };
  const north = round(letter * 1.7 + bar + letter * 0.7);
  const top = round(north + letter * (size === "phone" ? 3.6 : 3.1));
  const bottom = round(top + deep * pitch + pitch * 0.8);
  const south = round(bottom + letter * 0.6 + 58 * flow + letter * 0.5);
  return {
    ...{ width, letter, north, south, pitch, pools: { learn, shop, client }, top, bottom, flow, bar, rows },
    height: round(south + letter * 1.9 + bar + rows * letter * 1.45 + letter * 0.5),
    bridge: round(learn.right + widest / 2 + letter * 0.7),
    widest,
  };
}

/** Where the dots of a pool stand: rows fill from the bottom, as water does, and close up where there are many. */
export function dotsAt({ left, columns: across }: Pool, count: number, { pitch, top, bottom }: Islands) {
  const step = Math.min(pitch, (bottom - top - pitch * 0.8) / Math.ceil(count / across));
  return Array.from({ length: count }, (_, place) => {
    const line = Math.floor(place / across);
    return [round(left + pitch * ((place % across) + 1)), round(bottom - pitch * 0.9 - step * line)] as const;
  });
}

/** Places words one after the other, on as many rows as they need. */
export function flowed(widths: readonly number[], room: number, gap: number): { x: number; row: number }[] {
  let x = 0;
  let row = 0;
  return widths.map((wide) => {
    if (x > 0 && x + wide > room) {
      x = 0;
      row += 1;
    }
    const at = { x: round(x), row };
    x += wide + gap;
    return at;
  });
}
