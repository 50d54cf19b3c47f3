/** What published research found about people and teams, as questions to the model at its default constants. */
import { defaults } from "./constants.ts";
import { type Levers, levers, neutral } from "./levers.ts";
import { settled } from "./settled.ts";
import { type Plan, simulate } from "./simulate.ts";
import { across, mean, totals } from "./summary.ts";
import { teamTerms } from "./team-terms.ts";
import { worldOf } from "./worlds.ts";

/** A published fact the model can express: what is measured, and between which values it has to lie. */
export interface Fact {
  /** Id of the fact in the evidence file. */
  readonly evidence: string;
  readonly words: string;
  /** Lowest and highest value allowed; [1, 1] for a question answered by yes. */
  readonly band: readonly [low: number, high: number];
  /** The model's answer; yes is 1 and no is 0. */
  value(): number;
}

const yes: readonly [number, number] = [1, 1];
const runs = 400;

/** A question answered by yes (1) or no (0). */
export const asked = (answer: boolean): number => (answer ? 1 : 0);

const index = (given: Partial<Levers>): number => settled(given).team;
const percent = (a: number, b: number): number => 100 * (a / b - 1);

/** The mean team index over weeks from … to − 1. */
function output(plan: Plan, from: number, to: number): number {
  const found = simulate({ ...plan, weeks: to, team: true }, { runs, outputs: ["team"] });
  return mean(totals(found, "team", from, to)) / (to - from);
}

/** Everybody is new: replaced in week 0, back at work from week 5. */
const allNew = { fuse: 0, bar: 1.3 };

function startsHigherImprovesLess(): number {
  const first = (given: Partial<Levers>) => output({ levers: given }, 0, 1);
  const change = (given: Partial<Levers>) => output({ levers: given }, 51, 52) - first(given);
  const directed = { D: 1 };
  const free = { A: 1 };
  return asked(first(directed) > first(free) && change(free) > change(directed));
}

function coreAndProactive(): number {
  const core = (D: number) => {
    const found = simulate({ levers: { D }, weeks: 1, team: true }, { runs: 20, outputs: ["quant"] });
    return mean(across(found, "quant", 0));
  };
  const directing = core(1) > core(0) && settled({ D: 1 }).quant > settled({ D: 0 }).quant;
  return asked(directing && settled({ A: 1 }).qual > settled({ A: 0 }).qual);
}

function qualityAndQuantity(): number {
  const more = (given: Partial<Levers>) => {
    const before = settled();
    const after = settled(given);
    return { quant: after.quant - before.quant, qual: after.qual - before.qual };
  };
  const reward = more({ W: 1 });
  const room = more({ A: 1 });
  return asked(reward.quant > reward.qual && room.qual > room.quant);
}

function roomLeavesRewardAlone(): number {
  const response = (A: number) => settled({ A, W: 1 }).quant - settled({ A, W: 0 }).quant;
  const unchanged = Math.abs(response(1) - response(0)) < 1e-9;
  return asked(settled({ A: 1 }).drive > settled({ A: 0 }).drive && unchanged);
}

/** With newcomers wanting room: does room help a new team more than a well-trained one? */
function roomHelpsNovices(): number {
  const gain = (given: Partial<Levers>) => {
    const at = (A: number) => output({ levers: { ...given, readiness: -1, A } }, 5, 52);
    return at(1) / at(0.5) - 1;
  };
  return asked(gain(allNew) > gain({ coach: 4, tools: 1 }));
}

function directionUnderComplexity(): number {
  const effect = (c: number) => output({ levers: { c, D: 1 } }, 0, 1) - output({ levers: { c, D: 0 } }, 0, 1);
  return effect(1) / effect(0);
}

function listeningPerSpread(): number {
  const year = { weeks: 104, team: true } as const;
  const of = (listen: number) =>
    totals(simulate({ ...year, levers: { listen } }, { runs, outputs: ["team"] }), "team", 52, 104);
  const before = of(0).map((sum) => sum / 52);
  const middle = mean(before);
  const spread = Math.sqrt(mean(before.map((value) => (value - middle) * (value - middle))));
  return ((mean(of(9)) / 52 - middle) * 0.289) / spread;
}

function ambiguity(): number {
  const at = (given: Partial<Levers>) => output({ levers: { ...allNew, ...given } }, 13, 52);
  const today = at({});
  return (today - at({ D: 0 })) / (at({ listen: 9 }) - today);
}

function smallestRewardGain(): number {
  const gains = Array.from({ length: 11 }, (_, at) => {
    const c = at / 20;
    return index({ c, W: 0.4 }) - index({ c, W: 0.3 });
  });
  return Math.min(...gains);
}

function teamReward(): number {
  const effect = (teamPay: number) => {
    const base = { evidence: 1, c: 0.6, teamPay };
    return index({ ...base, W: 0.8 }) - index({ ...base, W: 0 });
  };
  return effect(1) / effect(0);
}

/** Drive right after a year of reward is withdrawn, against drive before it began; and whether room raises drive. */
function rewardWithdrawn(): number {
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
function afterNineWeeks(): number {
  const { learning, k } = teamTerms({ ...neutral(), ramp: 26 }, defaults());
  let skill = k.snew;
  for (let week = 0; week < 9; week++) skill += learning * (1 - skill);
  return skill;
}

/** The period in which the spread equation grows most, at the published averages, 13 weeks to a period. */
function peakOfSpread(): number {
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
function whereRewardStops(): number {
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

export const teamFacts = {
  C1: {
    evidence: "C1",
    words: "Settled team: room and purpose alone against reward alone, as a share",
    band: [0, 0.15],
    value: () => Math.abs(index({ A: 1, W: 0, D: 0 }) / index({ A: 0, W: 1, D: 0 }) - 1),
  },
  C1b: {
    evidence: "C1",
    words: "Neither direction nor reward nor room is worse than any one of them",
    band: yes,
    value: () => {
      const none = index({ A: 0, W: 0, D: 0 });
      const alone = [index({ A: 1, W: 0, D: 0 }), index({ A: 0, W: 1, D: 0 }), index({ A: 0, W: 0, D: 1 })];
      return asked(alone.every((one) => one > none));
    },
  },
  C3: {
    evidence: "C3",
    words: "Directing starts higher, room improves faster",
    band: yes,
    value: startsHigherImprovesLess,
  },
  C4: {
    evidence: "C4",
    words: "Directing raises core work, room raises what nobody measures",
    band: yes,
    value: coreAndProactive,
  },
  C6: {
    evidence: "C6",
    words: "With novices wanting room, room helps a new team more than a trained one",
    band: yes,
    value: roomHelpsNovices,
  },
  C7: {
    evidence: "C7",
    words: "Directing: its effect on fully complex work over that on simple work",
    band: [0.45, 0.65],
    value: directionUnderComplexity,
  },
  C8: {
    evidence: "C8",
    words: "Output gained per spread of listening, in spreads between teams",
    band: [0.15, 0.35],
    value: listeningPerSpread,
  },
  C9: {
    evidence: "C9",
    words: "Room raises drive and leaves the response to reward alone",
    band: yes,
    value: roomLeavesRewardAlone,
  },
  C11: {
    evidence: "C11",
    words: "New team: what no direction loses over what asking everyone gains",
    band: [0.6, 1.4],
    value: ambiguity,
  },
  C12: {
    evidence: "C12",
    words: "Measured work gained by full reward, in per cent",
    band: [10, 30],
    value: () => percent(settled({ c: 0, W: 1 }).quant, settled({ c: 0, W: 0 }).quant),
  },
  C12b: {
    evidence: "C12b",
    words: "Unmeasured work falls with reward",
    band: yes,
    value: () => asked(settled({ c: 0, W: 1 }).qual < settled({ c: 0, W: 0 }).qual),
  },
  C13: {
    evidence: "C13",
    words: "The same reward earned as a team, in per cent of output",
    band: [5, 15],
    value: () => percent(index({ c: 0.5, W: 1, teamPay: 1 }), index({ c: 0.5, W: 1, teamPay: 0 })),
  },
  C14: {
    evidence: "C14",
    words: "Full direction over none, in per cent",
    band: [4, 12],
    value: () => percent(index({ D: 1 }), index({ D: 0 })),
  },
  C14a: {
    evidence: "C14",
    words: "Full direction over none in simple work, in per cent",
    band: [4, 12],
    value: () => percent(index({ D: 1, c: 0 }), index({ D: 0, c: 0 })),
  },
  C16: {
    evidence: "C16",
    words: "Reward moves quantity more than quality, room the other way round",
    band: yes,
    value: qualityAndQuantity,
  },
  C18: {
    evidence: "C18",
    words: "Smallest gain from a little more reward, up to half complex work",
    band: [0, Number.POSITIVE_INFINITY],
    value: smallestRewardGain,
  },
  C19: {
    evidence: "C19",
    words: "Effect of team reward over individual reward",
    band: [1.1, 1.8],
    value: teamReward,
  },
  C20: {
    evidence: "C20",
    words: "Reward under the reading that it does about nothing, in per cent",
    band: [0, 3],
    value: () => percent(index({ evidence: 3, W: 1 }), index({ evidence: 3, W: 0 })),
  },
  C21: {
    evidence: "C21",
    words: "After a reward is withdrawn drive is lower than before it; room raises it",
    band: yes,
    value: rewardWithdrawn,
  },
  C45: {
    evidence: "C45",
    words: "First-year output after replacing whoever is under 90 % of today, in per cent",
    band: [-5, 5],
    value: () => percent(output({ levers: { fuse: 0, bar: 0.9 } }, 0, 52), output({}, 0, 52)),
  },
  C46: {
    evidence: "C46",
    words: "People leaving by themselves per month in the playbook",
    band: [0.013, 0.028],
    value: () => worldOf(0).levers.quit ?? 0,
  },
  C47: {
    evidence: "C47",
    words: "A newcomer's skill after nine weeks, as a share of a veteran's",
    band: [0.05, 0.5],
    value: afterNineWeeks,
  },
  C48: {
    evidence: "C48",
    words: "Levers and dials about somebody's generation",
    band: [0, 0.1],
    value: () => Object.values(levers).filter(({ label }) => /\b(age|generation)/i.test(label)).length,
  },
  B4: {
    evidence: "B4",
    words: "Period in which spreading peaks at the published averages",
    band: [6, 6.4],
    value: peakOfSpread,
  },
  B5: {
    evidence: "B5",
    words: "Complexity at which more reward stops helping, without crowding",
    band: [0.66, 0.67],
    value: whereRewardStops,
  },
} as const satisfies Record<string, Fact>;
