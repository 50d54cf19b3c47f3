import { once } from "#frame/once.ts";
import type { Levers } from "#model/levers.ts";
import type { Settings } from "#state/settings.ts";
import { number, phrase } from "#words/phrase.ts";
import { adds, all, curve, inNearbyWorlds, result } from "./forces.ts";
import { look } from "./view.ts";
import { asked, invested, widget } from "./widget.ts";

const start = (): Settings => widget.start;
const first = once(() => look(start(), widget.runs));

const tenth = (value: number) => number(value, 1);
const dial = (value: number) => number(value * 100);
const team = (levers: Partial<Levers>) => ({ levers, constants: {} });

const changes = ["info", "peers", "buyer", "c"] as const;
const mild = 0.4;
const little = 0.2;
const steps = Array.from({ length: 101 }, (_, at) => at / 100);
const readings = { field: 0, helps: 1, crowds: 2, nil: 3 } as const;

const numbers = once((): Readonly<Record<string, string>> => {
  const yesterday = team(all(0));
  const full = (levers: Partial<Levers>) => tenth(result(team(levers), { D: 1 }));
  const none = (levers: Partial<Levers>) => tenth(result(team(levers), { D: 0 }));
  const worse = (at: number) =>
    number(inNearbyWorlds(team(all(at)), widget.runs).filter((gain) => gain < 0).length);
  const alone = changes.map((change) => result(team({ ...all(0), [change]: mild }), { D: 1 }));
  const wrong = { ...all(0), dir: -1 };
  const harm = steps.find((at) => adds(team(all(at)), "D") < 0);
  const late = { ...all(asked), D: curve(team(all(asked))).best / 100 };
  const rewards = Object.entries(readings).flatMap(([name, evidence]) => [
    [`${name}Yesterday`, tenth(adds(team({ ...all(0), evidence }), "W"))],
    [`${name}Asked`, tenth(adds(team({ ...all(asked), evidence }), "W"))],
  ]);
  const complexFrom = (evidence: number) => {
    const first = steps.find((c) => adds(team({ ...all(0), c, evidence }), "W") < 0);
    return first === undefined ? phrase`never` : dial(first);
  };
  return {
    ...first().live,
    ...Object.fromEntries(rewards),
    mild: dial(mild),
    little: dial(little),
    fullYesterday: full(all(0)),
    noneYesterday: none(all(0)),
    aloneLeast: tenth(Math.min(...alone)),
    aloneMost: tenth(Math.max(...alone)),
    bestMild: number(curve(team(all(mild))).best),
    bestAsked: number(curve(team(all(asked))).best),
    fullAsked: full(all(asked)),
    noneAsked: none(all(asked)),
    harmFrom: harm === undefined ? phrase`never` : dial(harm),
    fullLittle: full(all(little)),
    noneLittle: none(all(little)),
    directionYesterday: tenth(adds(yesterday, "D")),
    roomYesterday: tenth(adds(yesterday, "A")),
    roomAsked: tenth(adds(team(all(asked)), "A")),
    worseMild: worse(mild),
    worseAsked: worse(asked),
    wrongFull: full(wrong),
    wrongNone: none(wrong),
    unwanted: tenth(-adds(team({ ...all(0), val: 0 }), "W")),
    complexFrom: complexFrom(readings.field),
    complexCrowds: complexFrom(readings.crowds),
    complexHelps: complexFrom(readings.helps),
    informed: tenth(adds(team({ ...all(0), info: 1 }), "D")),
    teamPay: tenth(adds(team({ ...all(asked), teamPay: 1 }), "W")),
    person: tenth(result(team({ ...late, ...invested }))),
    personBefore: tenth(result(team(late))),
    hours: phrase`${invested.coach} hours`,
    process: dial(invested.tools),
  };
});

/** What the chapter's text and the page's first picture rest on: worked out once, at build time. */
export const story = { start, first, numbers };
