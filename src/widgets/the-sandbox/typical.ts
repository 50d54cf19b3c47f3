import type { Levers } from "#model/levers.ts";
import { reference } from "#model/reference.ts";
import { replay } from "#model/simulate.ts";
import type { World } from "#model/worlds.ts";
import { scenarioIn } from "./contest.ts";

/** One person at the end: how much they get done, how it feels, whether somebody is there. */
export interface PersonEnd {
  readonly fill: number;
  readonly lean: number;
  readonly dashed: boolean;
}

/** One team and one market at the end of the time, as they can be drawn. */
export interface End {
  readonly people: readonly PersonEnd[];
  /** A digit for each client: 0 open, 1 nearly shut, 2 shut. */
  readonly doors: string;
  /** How many of the hundred are still learning, shopping, and clients. */
  readonly stages: readonly [number, number, number];
  readonly best: number;
  readonly open: number;
}

/** Today's average fills a person so far, so that there is room for more. */
const today = 0.55;
const between = (low: number, high: number, value: number) => Math.min(high, Math.max(low, value));

/** What a plan has come to in one world: its people, its doors, its funnel. */
export function endOf(world: World, plan: Partial<Levers>, quarters: number): End {
  const scenario = scenarioIn(world, plan, quarters);
  const { people, doors, stages, size, weeks } = replay(scenario, world.run);
  const usual = reference({ ...world.constants });
  const from = (weeks - 1) * size;
  const ends = Array.from({ length: size }, (_, i): PersonEnd & { best: boolean } => {
    const drive = (people.m[from + i] ?? 0) / usual.drive;
    const done = (drive * (people.s[from + i] ?? 0)) / usual.skill;
    const here = people.present[from + i] === 1;
    const best = people.best[from + i] === 1;
    return {
      fill: !here ? 0 : best ? 1 : Math.round(between(0.04, 0.95, today * done) * 100) / 100,
      lean: here ? Math.round(between(-14, 8, (drive - 1) * 80)) + 0 : 0,
      dashed: !here,
      best,
    };
  });
  const shown = doors.subarray((weeks - 1) * 100, weeks * 100).join("");
  const counts: [number, number, number] = [0, 0, 0];
  for (const stage of stages.subarray((weeks - 1) * 100, weeks * 100)) counts[stage as 0 | 1 | 2] += 1;
  return {
    people: ends.map(({ fill, lean, dashed }) => ({ fill, lean, dashed })),
    doors: shown,
    stages: counts,
    best: ends.filter(({ best }) => best).length,
    open: shown.split(/[01]/).length - 1,
  };
}
