import { percent } from "#frame/format.ts";
import { once } from "#frame/once.ts";
import { constants } from "#model/constants.ts";
import type { Settings } from "#state/settings.ts";
import { number, phrase } from "#words/phrase.ts";
import type { Levers } from "./moves.ts";
import { type Quarters, quarters } from "./quarters.ts";
import { look, scenarioOf } from "./view.ts";
import { widget } from "./widget.ts";

const start = (): Settings => widget.start;
const first = once(() => look(start(), widget.runs));

/** Published counts: firms that the article's author had talked with, answers to the larger survey (C43). */
const surveys = { asked: 20, answers: 821 } as const;

/** The start with some levers moved. */
const at = (levers: Levers, constants: Settings["constants"] = {}): Quarters =>
  quarters(
    scenarioOf({ ...widget.start, levers: { ...widget.start.levers, ...levers }, constants }),
    widget.runs,
  );

const one = (value: number) => number(value, 1);
const shared = { share: 0.6 };
const channel = { match: 0.9 };
const bridge = { ...shared, ...channel };
const quiet = 1.5;
const many = 16;
const quick = { hC: constants.hC.value / 2 };

/** The most wins that louder or quieter contacts bring without a bridge. */
const bestVolume = once(() => {
  const volumes = Array.from({ length: 25 }, (_, step) => step / 4);
  return Math.max(...volumes.map((O) => at({ O }).wins));
});

const numbers = once((): Readonly<Record<string, string>> => {
  const today = at({});
  const both = at(bridge);
  const gain = (levers: Levers) => one(at(levers).wins - today.wins);
  const wins = (levers: Levers) => one(at(levers).wins);
  const cost = (levers: Levers) => one(at(levers).cost ?? Number.NaN);
  const { O = 0, n = 0 } = widget.start.levers;
  const loud = { O: O * 1.5 };
  return {
    ...first().live,
    startWins: wins({}),
    startCost: cost({}),
    contacts: phrase`${O} times a month`,
    starting: number(today.flows.start),
    dropping: number(today.flows.drop),
    have: number(today.hours.have),
    earlyHours: number(today.hours.early),
    decisionHours: number(today.hours.decisions),
    unservedHours: number(today.hours.unserved),
    care: percent(today.care),
    loudWins: wins(loud),
    loudCost: cost(loud),
    quickWins: one(at({}, quick).wins),
    quickLoud: one(at(loud, quick).wins),
    loudStarting: number(at(loud).flows.start),
    loudCare: percent(at(loud).care),
    proposalWins: wins({ props: 1.5 }),
    proposalCost: cost({ props: 1.5 }),
    droppedWins: wins({ O: O / 2 }),
    droppedStarting: number(at({ O: O / 2 }).flows.start),
    bestVolume: one(bestVolume()),
    sharedShare: percent(shared.share),
    channelShare: percent(channel.match),
    sharedWins: wins(shared),
    sharedGain: gain(shared),
    channelWins: wins(channel),
    channelGain: gain(channel),
    channelUnserved: number(at(channel).hours.unserved),
    bridgeWins: one(both.wins),
    bridgeGain: one(both.wins - today.wins),
    bridgeCost: cost(bridge),
    bridgeStarting: number(both.flows.start),
    freed: number(today.hours.early - both.hours.early),
    bridgeUnserved: number(both.hours.unserved),
    bridgeLoud: wins({ ...bridge, ...loud }),
    twelve: phrase`${n} reps`,
    quiet: phrase`${quiet} contacts a month`,
    quietWins: wins({ O: quiet }),
    quietLoud: wins({ O: quiet * 1.5 }),
    many: phrase`${many} reps`,
    manyWins: wins({ n: many }),
    manyLoud: wins({ n: many, ...loud }),
    manyCost: cost({ n: many }),
    manyShared: wins({ ...shared, n: many }),
    asked: `${surveys.asked}`,
    answers: `${surveys.answers}`,
  };
});

/** What the chapter's text and the page's first picture rest on: simulated once, at build time. */
export const story = { start, first, numbers };
