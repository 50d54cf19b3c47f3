import { percent } from "#frame/format.ts";
import { once } from "#frame/once.ts";
import { constants } from "#model/constants.ts";
import { levers as declared } from "#model/levers.ts";
import type { Settings } from "#state/settings.ts";
import { number, phrase } from "#words/phrase.ts";
import { fairTry, type PlanName, plans } from "./plans.ts";
import { leaveInYear, monthsToLearn } from "./published.ts";
import { look } from "./view.ts";
import { widget } from "./widget.ts";

const start = (): Settings => widget.start;
const first = once(() => look(start(), widget.runs));

/** The help that the text gives to everyone, whichever plan is followed. */
const help = { coach: 2, tools: 0.8 };
const twoYears = 104;
const threeYears = widget.weeks;
const { runs } = widget;

const at = (plan: PlanName, judged: number, levers: Settings["levers"]) =>
  look(
    {
      ...widget.start,
      levers: { ...widget.start.levers, ...levers },
      options: { plan: plans.indexOf(plan), judged },
    },
    runs,
  );

/** In how many tries replacing is ahead, with help for all. */
function wins(plan: PlanName, judged: number, levers: Settings["levers"] = {}): number {
  const { gaps } = at(plan, judged, { ...help, ...levers }).picture;
  return gaps.filter((gap) => gap > 0).length;
}

/** The weeks to learn the job at which replacing at once is ahead in half of the tries after two years. */
function evenRamp(): number {
  const { min } = declared.ramp;
  const ramps = Array.from({ length: 26 - min }, (_, index) => min + index);
  const unevenness = ramps.map((ramp) => Math.abs(wins("helped", twoYears, { ramp }) - runs / 2));
  return ramps[unevenness.indexOf(Math.min(...unevenness))] ?? min;
}

const ramps = { quick: 8, short: 13, usual: 26, long: 39 } as const;

const numbers = once((): Readonly<Record<string, string>> => {
  const { picture, live } = first();
  const tries = (count: number) => phrase`${count} of ${runs}`;
  const atOnce = Object.entries(ramps).flatMap(([name, ramp]) => [
    [`${name}Ramp`, phrase`${ramp} weeks`],
    [`${name}Wins`, tries(wins("helped", twoYears, { ramp }))],
  ]);
  return {
    ...live,
    ...Object.fromEntries(atOnce),
    keep: phrase`${live.keep} weeks`,
    swap: phrase`${live.swap} weeks`,
    idle: phrase`${at("now", twoYears, { coach: 0, tools: declared.tools.neutral }).live.keep} weeks`,
    bar: percent(declared.bar.neutral - 1),
    newcomer: percent(constants.snew.value),
    empty: phrase`${constants.vac.value + 1} weeks`,
    weekKept: number(picture.keep[0] ?? 0),
    weekReplaced: number(picture.swap[0] ?? 0),
    coaching: phrase`${help.coach} hours`,
    process: percent(help.tools),
    evenRamp: phrase`${evenRamp()} weeks`,
    onceThree: tries(wins("helped", threeYears)),
    tryWeeks: phrase`${fairTry} weeks`,
    tryGone: at("tried", twoYears, help).live.gone ?? "",
    tryTwo: tries(wins("tried", twoYears)),
    tryThree: tries(wins("tried", threeYears)),
    bareGone: at("tried", twoYears, { coach: 0 }).live.gone ?? "",
    long: phrase`${threeYears / 52} years`,
    pickThree: tries(wins("helped", threeYears, { pick: 1 })),
    monthsToLearn: phrase`${monthsToLearn} months`,
    leaveInYear: number(leaveInYear),
  };
});

/** What the chapter's text and the page's first picture rest on: simulated once, at build time. */
export const story = { start, first, numbers };
