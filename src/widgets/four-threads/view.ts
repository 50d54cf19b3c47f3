import type { View } from "#frame/contract.ts";
import { levers } from "#model/levers.ts";
import type { Scenario } from "#model/simulate.ts";
import type { Settings } from "#state/settings.ts";
import { adds, all, type Curve, curve, type Force, forces, inNearbyWorlds, type Team } from "./forces.ts";
import { told } from "./told.ts";
import { asked, invested, widget } from "./widget.ts";

/** What one force adds from none to full. */
export interface Gain {
  readonly force: Force;
  readonly yesterday: number;
  readonly today: number;
}

/** Everything the picture of this widget draws. */
export interface ThreadsPicture {
  /** None of the four changes; the sliders as they stand; and all four where the guess is asked. */
  readonly yesterday: Curve;
  readonly today: Curve;
  readonly asked: Curve;
  readonly gains: readonly Gain[];
  /** Full direction minus none, world by world. */
  readonly worlds: readonly number[];
}

/** The team at these settings: yesterday's and the asked one keep the reading and the numbers, not the investment. */
export function teamsAt({
  levers: set,
  options,
  constants,
}: Settings): Record<"yesterday" | "today" | "asked", Team> {
  const kept = { ...widget.start.levers, ...set };
  const more = options.person === 1 ? invested : {};
  return {
    yesterday: { levers: { ...kept, ...all(0) }, constants },
    today: { levers: { ...kept, ...more }, constants },
    asked: { levers: { ...kept, ...all(asked) }, constants },
  };
}

/** What the model says of direction now and then: pure, the same on server, worker and page. */
export function look(settings: Settings, runs: number): View<ThreadsPicture> {
  const { yesterday, today, asked: then } = teamsAt(settings);
  const scenario = (D: number): Scenario => ({
    levers: { ...today.levers, D },
    weeks: widget.weeks,
    seed: settings.seed,
    team: true,
    constants: settings.constants,
  });
  const lessControl = Math.max(0, (today.levers.buyer ?? 0) - levers.buyer.step);
  return told({
    runs,
    levers: today.levers,
    picture: {
      yesterday: curve(yesterday),
      today: curve(today),
      asked: curve(then),
      gains: forces.map((force) => ({ force, yesterday: adds(yesterday, force), today: adds(today, force) })),
      worlds: inNearbyWorlds(today, runs),
    },
    adds: adds(today, "D"),
    addsBefore: adds({ ...today, levers: { ...today.levers, buyer: lessControl } }, "D"),
    plans: { "full-direction": scenario(1), "no-direction": scenario(0) },
  });
}
