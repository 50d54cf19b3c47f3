/** Questions about people and teams that published research answers, put to the model at its default constants. */
import { defaults } from "./constants.ts";
import { type Levers, neutral } from "./levers.ts";
import { settled } from "./settled.ts";
import { type Plan, simulate } from "./simulate.ts";
import { across, mean, totals } from "./summary.ts";
import { teamTerms } from "./team-terms.ts";

const runs = 400;

/** A question answered by yes (1) or no (0). */
export const asked = (answer: boolean): number => (answer ? 1 : 0);

/** The settled team index. */
export const index = (given: Partial<Levers>): number => settled(given).team;

/** How much a is above b, in per cent. */
export const percent = (a: number, b: number): number => 100 * (a / b - 1);

/** The mean team index over weeks from … to − 1. */
export function output(plan: Plan, from: number, to: number): number {
  const found = simulate({ ...plan, weeks: to, team: true }, { runs, outputs: ["team"] });
  return mean(totals(found, "team", from, to)) / (to - from);
}

/** Everybody is new: replaced in week 0, back at work from week 5. */
const allNew = { fuse: 0, bar: 1.3 };

/** Does directing start higher than room in week 1, and gain less over a year? */
export function startsHigherImprovesLess(): number {
  const first = (given: Partial<Levers>) => output({ levers: given }, 0, 1);
  const change = (given: Partial<Levers>) => output({ levers: given }, 51, 52) - first(given);
  const directed = { D: 1 };
  const free = { A: 1 };
  return asked(first(directed) > first(free) && change(free) > change(directed));
}

/** Does directing raise measured work, at once and settled, and room unmeasured work? */
export function coreAndProactive(): number {
  const core = (D: number) => {
    const found = simulate({ levers: { D }, weeks: 1, team: true }, { runs: 20, outputs: ["quant"] });
    return mean(across(found, "quant", 0));
  };
  const directing = core(1) > core(0) && settled({ D: 1 }).quant > settled({ D: 0 }).quant;
  return asked(directing && settled({ A: 1 }).qual > settled({ A: 0 }).qual);
}

/** Does reward raise measured work more than unmeasured, and room the other way round? */
export function qualityAndQuantity(): number {
  const more = (given: Partial<Levers>) => {
    const before = settled();
    const after = settled(given);
    return { quant: after.quant - before.quant, qual: after.qual - before.qual };
  };
  const reward = more({ W: 1 });
  const room = more({ A: 1 });
  return asked(reward.quant > reward.qual && room.qual > room.quant);
}

/** Does room raise drive and leave the response of measured work to reward as it is? */
export function roomLeavesRewardAlone(): number {
  const response = (A: number) => settled({ A, W: 1 }).quant - settled({ A, W: 0 }).quant;
  const unchanged = Math.abs(response(1) - response(0)) < 1e-9;
  return asked(settled({ A: 1 }).drive > settled({ A: 0 }).drive && unchanged);
}

/** With newcomers wanting room: does room help a new team more than a well-trained one? */
export function roomHelpsNovices(): number {
  const gain = (given: Partial<Levers>) => {
    const at = (A: number) => output({ levers: { ...given, readiness: -1, A } }, 5, 52);
    return at(1) / at(0.5) - 1;
  };
  return asked(gain(allNew) > gain({ coach: 4, tools: 1 }));
}

/** Directing's effect in week 1 on fully complex work, over that on simple work. */
export function directionUnderComplexity(): number {
  const effect = (c: number) => output({ levers: { c, D: 1 } }, 0, 1) - output({ levers: { c, D: 0 } }, 0, 1);
  return effect(1) / effect(0);
}

/** Output gained by one spread of listening (0–9 h, evenly), in spreads between teams; weeks 53–104. */
export function listeningPerSpread(): number {
  const year = { weeks: 104, team: true } as const;
  const of = (listen: number) =>
    totals(simulate({ ...year, levers: { listen } }, { runs, outputs: ["team"] }), "team", 52, 104);
  const before = of(0).map((sum) => sum / 52);
  const middle = mean(before);
  const spread = Math.sqrt(mean(before.map((value) => (value - middle) * (value - middle))));
  return ((mean(of(9)) / 52 - middle) * 0.289) / spread;
}

/** All-new team, weeks 14–52: what is lost without direction, over what asking everyone gains. */
export function ambiguity(): number {
  const at = (given: Partial<Levers>) => output({ levers: { ...allNew, ...given } }, 13, 52);
  const today = at({});
  return (today - at({ D: 0 })) / (at({ listen: 9 }) - today);
}

/** The smallest gain from raising reward from .3 to .4, over complexities from 0 to .5. */
export function smallestRewardGain(): number {
  const gains = Array.from({ length: 11 }, (_, at) => {
    const c = at / 20;
    return index({ c, W: 0.4 }) - index({ c, W: 0.3 });
  });
  return Math.min(...gains);
}

/** At complexity .6, rewards helping: the effect of reward as a team over that of individual reward. */
export function teamReward(): number {
  const effect = (teamPay: number) => {
    const base = { evidence: 1, c: 0.6, teamPay };
    return index({ ...base, W: 0.8 }) - index({ ...base, W: 0 });
  };
  return effect(1) / effect(0);
}

/** Drive right after a year of reward is withdrawn, against drive before it began; and whether room raises drive. */
export function rewardWithdrawn(): number {
  const schedule = [
    { at: 1, set: { W: 1 } },
    { at: 53, set: { W: 0 } },
  ];
  const scenario = { levers: { W: 0 }, schedule, weeks: 54, team: true };
  const found = simulate(scenario, { runs, outputs: ["drive"] });
  const less = mean(across(found, "drive", 53)) < mean(across(found, "drive", 0));
  return asked(less && settled({ A: 1 }).drive > settled({ A: 0 }).drive);
}

/** A newcomer's skill after nine weeks of work, over what it grows to. */
export function afterNineWeeks(): number {
  const { learning, k } = teamTerms({ ...neutral(), ramp: 26 }, defaults());
  let skill = k.snew;
  for (let week = 0; week < 9; week++) skill += learning * (1 - skill);
  return skill;
}

/** The period in which the spread equation grows most, at the published averages, 13 weeks to a period. */
export function peakOfSpread(): number {
  let share = 0;
  let most = 0;
  let peak = 0;
  for (let week = 0; week < 260; week++) {
    const growth = (0.03 / 13 + (0.38 / 13) * share) * (1 - share);
    if (growth > most) {
      most = growth;
      peak = week;
    }
    share += growth;
  }
  return peak / 13;
}

/** Without crowding: the complexity at which more reward stops helping. */
export function whereRewardStops(): number {
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < 30; halving++) {
    const c = (low + high) / 2;
    const gain = settled({ c, W: 1 }, { chi: 0 }).team - settled({ c, W: 0 }, { chi: 0 }).team;
    if (gain > 0) low = c;
    else high = c;
  }
  return low;
}
