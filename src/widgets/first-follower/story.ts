import { once } from "#frame/once.ts";
import type { Settings } from "#state/settings.ts";
import { number, phrase } from "#words/phrase.ts";
import { buyers, people } from "./options.ts";
import { chosen, inMarketTerms, scenarioOf, trimmed } from "./plan.ts";
import { spreading } from "./spread.ts";
import { levels } from "./told.ts";
import { look } from "./view.ts";
import { widget } from "./widget.ts";

const start = (): Settings => widget.start;
const first = once(() => look(start(), widget.runs));

const at = (options: Settings["options"], room: number): Settings => ({
  ...widget.start,
  levers: { A: room },
  options: { ...widget.start.options, ...options },
});
const live = (options: Settings["options"], room: number) => look(at(options, room), widget.runs).live;

/** Clients in the middle market after half a year, one, two and four years. */
function clients(
  options: Settings["options"],
  room: number,
): Record<"half" | "one" | "two" | "four", string> {
  const settings = at({ market: 1, ...options }, room);
  const { middle } = spreading(scenarioOf(chosen(settings), settings, 52 * long), buyers, widget.runs);
  const after = (week: number) => number(middle[week] ?? 0);
  return { half: after(26), one: after(52), two: after(104), four: after(52 * long) };
}

/** How products spread on average: who starts by themselves in a period, and what imitation adds, of a hundred (B4). */
const published = { byThemselves: "3", byImitation: "38" };

/** A quarter of a year, as the text's plans have it, and how many years a market is followed. */
const quarter = 13;
const long = 4;
/** A few who do it already, in the caveat. */
const few = 3;

const numbers = once((): Readonly<Record<string, string>> => {
  const push = live({ effort: 1 }, 0);
  const both = live({ effort: 0.5 }, 0.5);
  const hard = live({ effort: 1, keep: quarter }, 0.5);
  const soft = live({ effort: 0.5, keep: quarter }, 0.5);
  const three = live({ already: few }, 0.5);
  const threePushed = live({ already: few, effort: 0.5 }, 0.5);
  const contacts = clients({ effort: 0.5 }, 0);
  const pair = clients({ effort: 0.5 }, 1);
  const stopped = clients({ effort: 0.5, keep: 52 }, 1);
  return {
    ...first().live,
    most: phrase`${levels.team[1]} of ${people}`,
    pushHalf: push.half ?? "",
    pushNine: push.nine ?? "",
    bothNine: both.nine ?? "",
    bothStarted: both.started ?? "",
    bothSpread: both.spread ?? "",
    quarter: phrase`${quarter} weeks`,
    hardNine: hard.nine ?? "",
    hardNobody: hard.nobody ?? "",
    softNine: soft.nine ?? "",
    softNobody: soft.nobody ?? "",
    few: phrase`${few} of ${people}`,
    oneNine: live({ already: 1 }, 0.5).nine ?? "",
    threeNine: three.nine ?? "",
    threePushedNine: threePushed.nine ?? "",
    sixRoom: live({ already: 6 }, 0.5).nine ?? "",
    sixPush: live({ already: 6, effort: 1 }, 0).nine ?? "",
    long: phrase`${long} years`,
    brandOnly: clients({}, 1).four,
    contacts: trimmed(inMarketTerms({ effort: 0.5, room: 1 }).contacts),
    contactsOne: contacts.one,
    contactsTwo: contacts.two,
    contactsFour: contacts.four,
    contactsHalf: contacts.half,
    pairHalf: pair.half,
    pairOne: pair.one,
    pairTwo: pair.two,
    pairFour: pair.four,
    stoppedTwo: stopped.two,
    stoppedFour: stopped.four,
    ...published,
  };
});

/** What the chapter's text and the page's first picture rest on: simulated once, at build time. */
export const story = { start, first, numbers, card: "side" as const };
