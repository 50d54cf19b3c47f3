import { once } from "#frame/once.ts";
import { constants } from "#model/constants.ts";
import { simulate } from "#model/simulate.ts";
import { across, quantile } from "#model/summary.ts";
import type { Settings } from "#state/settings.ts";
import { number, phrase } from "#words/phrase.ts";
import { each, room } from "./options.ts";
import { atBest, bySetting, dials, peopleOf, scenarioAt } from "./team.ts";
import { look } from "./view.ts";
import { widget } from "./widget.ts";

const start = (): Settings => widget.start;
const first = once(() => look(start(), widget.runs));

const at = (options: Record<string, number>, levers: Settings["levers"] = {}): Settings => ({
  ...widget.start,
  options: { ...widget.start.options, ...options },
  levers: { ...widget.start.levers, ...levers },
});

/** A team that is too large for six hours, and a team whose people are much alike. */
const large = 18;
const alike = 0.2;
const settledIn = 104;

const numbers = once((): Readonly<Record<string, string>> => {
  const n = widget.start.levers.n ?? 0;
  const middle = room.neutral;
  const near = constants.near.value;
  const { picture } = first();
  const wide = (from: number, way: number) => {
    let dial = from;
    while (picture.bySetting[dial + way] === picture.bySetting[middle]) dial += way;
    return dial;
  };
  const suited = (settings: Settings) => atBest(peopleOf(scenarioAt(settings), 0));
  const asked = (dial: number, size: number, listen?: number) =>
    suited(at({ [each.id]: 1, [room.id]: dial }, { n: size, ...(listen === undefined ? {} : { listen }) }));
  const most = Math.max(...picture.bySetting);
  const bestDial = picture.bySetting.indexOf(most);
  const crowd = peopleOf(scenarioAt(at({}, { n: large })), 0).preference;
  const index = (settings: Settings) => {
    const scenario = { ...scenarioAt(settings), weeks: settledIn };
    const team = simulate(scenario, { runs: widget.runs, outputs: ["team"] });
    return number(quantile(across(team, "team", settledIn - 1), 0.5));
  };
  const hours = widget.start.levers.listen ?? 0;
  const all = n * constants.ask.value;
  return {
    ...first().live,
    people: String(n),
    gap: String(wide(middle, 1) - wide(middle, -1) + 1),
    near: phrase`${near * 100} points`,
    hours: phrase`${hours} hours`,
    perPerson: phrase`${constants.ask.value * 60} minutes`,
    asked: phrase`${asked(middle, n)} of ${n}`,
    askedAll: phrase`${asked(middle, n, all)} of ${n}`,
    askedFromBest: phrase`${asked(bestDial, n)} of ${n}`,
    bestDial: `${bestDial} %`,
    large: phrase`${large} people`,
    largeAsked: `${asked(middle, large)}`,
    largeSingle: `${Math.max(...bySetting(crowd, near))}`,
    largeFromBest: phrase`${Math.max(...dials.map((dial) => asked(dial, large)))} of ${large}`,
    alike: phrase`${suited(at({}, { spread: alike }))} of ${n}`,
    doesMiddle: index(at({})),
    doesSingle: index(at({ [room.id]: bestDial })),
    doesAsked: index(at({ [each.id]: 1 })),
    doesAskedAll: index(at({ [each.id]: 1 }, { listen: all })),
  };
});

/** What the chapter's text and the page's first picture rest on: simulated once, at build time. */
export const story = { start, first, numbers };
