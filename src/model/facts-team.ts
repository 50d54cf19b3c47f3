/** What published research found about people and teams, with the model's answers at its default constants. */
import { levers } from "./levers.ts";
import { settled } from "./settled.ts";
import {
  afterNineWeeks,
  ambiguity,
  asked,
  coreAndProactive,
  directionUnderComplexity,
  index,
  listeningPerSpread,
  output,
  peakOfSpread,
  percent,
  qualityAndQuantity,
  rewardWithdrawn,
  roomHelpsNovices,
  roomLeavesRewardAlone,
  smallestRewardGain,
  startsHigherImprovesLess,
  teamReward,
  whereRewardStops,
} from "./team-questions.ts";
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
