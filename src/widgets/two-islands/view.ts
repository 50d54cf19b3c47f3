import type { View } from "#frame/contract.ts";
import type { Scenario } from "#model/simulate.ts";
import type { Settings } from "#state/settings.ts";
import { afterMove, type Levers, type MoveId, moveIds } from "./moves.ts";
import { type Quarters, quarters, quartersIn } from "./quarters.ts";
import { told } from "./told.ts";
import { widget } from "./widget.ts";

/** One row of dots: a plan, its mean, and the wins of each market over all quarters counted. */
export interface Row {
  readonly id: "start" | "yours" | MoveId;
  readonly wins: number;
  readonly each: readonly number[];
}

/** Everything the picture of this widget draws. */
export interface IslandsPicture {
  /** Clients at each stage, whole ones, a hundred in all. */
  readonly stages: Quarters["stages"];
  readonly wins: number;
  readonly flows: Quarters["flows"];
  readonly hours: Quarters["hours"];
  /** How wide the bridge is: shared early work times clients met on their channel. */
  readonly bridge: number;
  readonly quarters: number;
  /** The start, these settings, and each of the three moves made from them. */
  readonly rows: readonly Row[];
}

/** The scenario behind these settings. */
export const scenarioOf = ({ levers, constants, seed }: Settings): Scenario => ({
  levers,
  constants,
  seed,
  weeks: widget.weeks,
});

const same = (a: Levers, b: Levers) => JSON.stringify(a) === JSON.stringify(b);

/** The start is the same for every position of the sliders: the last one is kept. */
let kept: { readonly of: string; readonly found: Quarters } | undefined;

function atStart(scenario: Scenario, runs: number): Quarters {
  const of = JSON.stringify([scenario, runs]);
  if (kept?.of !== of) kept = { of, found: quarters(scenario, runs) };
  return kept.found;
}

/** What the model says about the two islands: pure, the same on server, worker and page. */
export function look(settings: Settings, runs: number): View<IslandsPicture> {
  const scenario = scenarioOf(settings);
  const yours = quarters(scenario, runs);
  const unmoved = same(settings.levers, widget.start.levers);
  const start = unmoved ? yours : atStart({ ...scenario, levers: widget.start.levers }, widget.runs);
  const after = (id: MoveId) => quarters({ ...scenario, levers: afterMove(id, settings.levers) }, runs);
  const plans = { yours, contacts: after("contacts"), proposals: after("proposals"), early: after("early") };
  const { share = 0, match = 0 } = settings.levers;
  const picture: IslandsPicture = {
    stages: whole(yours.stages),
    wins: tenth(yours.wins),
    flows: rounded(yours.flows),
    hours: rounded(yours.hours),
    bridge: Math.round(share * match * 1000) / 1000,
    quarters: quartersIn(widget.weeks),
    rows: [
      ...(unmoved ? [] : [row("start", start)]),
      ...(["yours", ...moveIds] as const).map((id) => row(id, plans[id])),
    ],
  };
  return told({ runs, settings, picture, start, plans, scenario });
}

/** Never below nothing, and no digits that nobody sees. */
const rounded = <Id extends string>(numbers: Readonly<Record<Id, number>>): Record<Id, number> =>
  Object.fromEntries(
    Object.entries<number>(numbers).map(([id, value]) => [id, Math.round(Math.max(0, value) * 100) / 100]),
  ) as Record<Id, number>;

const tenth = (value: number) => Math.round(value * 10) / 10;
const row = (id: Row["id"], { wins, each }: Quarters): Row => ({ id, wins: tenth(wins), each });

/** Whole clients that still add up to a hundred: learning takes what rounding leaves. */
function whole({ shop, client }: Quarters["stages"]): Quarters["stages"] {
  const [shopping, clients] = [Math.round(shop), Math.round(client)];
  return { learn: 100 - shopping - clients, shop: shopping, client: clients };
}
