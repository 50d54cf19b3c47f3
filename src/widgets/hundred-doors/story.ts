import { once } from "#frame/once.ts";
import type { Settings } from "#state/settings.ts";
import { number, phrase } from "#words/phrase.ts";
import { market } from "./market.ts";
import { monthsIn } from "./months.ts";
import { access, representatives } from "./published.ts";
import { look, scenarioOf } from "./view.ts";
import { widget } from "./widget.ts";

const start = (): Settings => widget.start;
const first = once(() => look(start(), widget.runs));

const plan = (quota: number, after: number, levers: Settings["levers"] = {}): Settings => ({
  ...widget.start,
  levers: { ...widget.start.levers, ...levers },
  schedule: [
    { at: 52, set: { O: quota } },
    { at: 104, set: { O: after } },
  ],
});

/** Seven years: long enough to see whether doors come back within five. */
const weeks = 7 * 52;
const over = (settings: Settings) => market(scenarioOf(settings, weeks), widget.runs, monthsIn(weeks));

/** How many doors count as being back, how long we wait for them in years, and a milder quota. */
const wanted = 80;
const longAfter = 5;
const milderAt = 4;

const numbers = once((): Readonly<Record<string, string>> => {
  const usual = over(widget.start);
  const meetings = (month: number) => number(usual.meetings[month - 1] ?? 0);
  const doors = (month: number, here = usual) => number(here.doors[month - 1] ?? 0);
  const lost = 100 - (over(plan(8, 3)).doors[23] ?? 0);
  const milder = 100 - (over(plan(milderAt, 3)).doors[23] ?? 0);
  const back = (after: number) => {
    const at = over(plan(8, after)).doors.findIndex((open, month) => month >= 24 && open >= wanted);
    return at === -1 ? phrase`more than ${longAfter} years` : phrase`${at + 1 - 24} months`;
  };
  return {
    ...first().live,
    meetings12: meetings(12),
    meetings13: meetings(13),
    meetings18: meetings(18),
    meetings24: meetings(24),
    meetings36: meetings(36),
    doors12: doors(12),
    doors24: doors(24),
    doors36: doors(36),
    doorsFiveYears: doors(24 + 12 * longAfter),
    longAfter: phrase`${longAfter} years`,
    wanted: number(wanted),
    milderAt: number(milderAt),
    backAtOne: back(1),
    backAtHalf: back(0.5),
    meetingsAtOne: number(over(plan(8, 1)).meetings[35] ?? 0),
    relevantDoors: doors(24, over(plan(8, 3, { rel: 0.9 }))),
    lost: number(lost),
    milder: number(milder),
    accessFirst: `${access[0]?.[1]}`,
    accessFirstYear: `${access[0]?.[0]}`,
    accessLast: `${access.at(-1)?.[1]}`,
    accessLastYear: `${access.at(-1)?.[0]}`,
    peopleFirst: number((representatives[0]?.[1] ?? 0) * 1000),
    peopleFirstYear: `${representatives[0]?.[0]}`,
    peopleMost: number((representatives[2]?.[1] ?? 0) * 1000),
    peopleMostYear: `${representatives[2]?.[0]}`,
    peopleLast: number((representatives[3]?.[1] ?? 0) * 1000),
    peopleLastYear: `${representatives[3]?.[0]}`,
  };
});

/** What the chapter's text and the page's first picture rest on: simulated once, at build time. */
export const story = { start, first, numbers };
