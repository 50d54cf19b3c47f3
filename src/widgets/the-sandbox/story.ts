import { once } from "#frame/once.ts";
import { levers } from "#model/levers.ts";
import type { Settings } from "#state/settings.ts";
import { phrase } from "#words/phrase.ts";
import { look } from "./view.ts";
import { widget } from "./widget.ts";

const start = (): Settings => widget.start;
const first = once(() => look(start(), widget.runs));

/** A plan of the chapter's text: levers as the model has them, options as the sliders show them. */
const slow = {
  levers: { listen: 6, O: 2.25, tools: 0.8, coach: 3 },
  options: { planRoom: 0.8, planEffort: 3 },
};
const today = {
  levers: { listen: 0, O: 2.25, tools: 0.4, coach: 1 },
  options: { planRoom: 0.5, planEffort: 0 },
};

/** Published (C38): of a hundred pairs of firms, in how many the one that listens more does better. */
const listens = "68";

const numbers = once((): Readonly<Record<string, string>> => {
  const at = (
    quarters: number,
    { levers: set, options }: { levers?: Settings["levers"]; options?: Settings["options"] },
  ) =>
    look(
      {
        ...widget.start,
        levers: { ...widget.start.levers, ...today.levers, ...set },
        options: { ...widget.start.options, ...today.options, ...options, horizon: quarters },
      },
      widget.runs,
    ).live["ahead"] ?? "";
  const louder = { levers: { O: 3 } };
  const bridge = { levers: { share: 0.6, match: 0.9 } };
  const sales = { options: { planEffort: 1 } };
  const inMarket = (maturity: number) =>
    at(4, { ...slow, options: { ...slow.options, knownMaturity: maturity } });
  const quarters = [2, 4, 8, 12, 16].map((count) => [`q${count}`, phrase`${count} quarters`]);
  return {
    ...first().live,
    ...Object.fromEntries(quarters),
    hours: phrase`${slow.levers.listen} hours`,
    coaching: phrase`${slow.levers.coach} hours`,
    contacts: String(widget.start.levers.O),
    contactsToday: String(levers.O.neutral),
    listens,
    louder2: at(2, louder),
    louder16: at(16, louder),
    slow2: at(2, slow),
    slow4: at(4, slow),
    slow8: at(8, slow),
    slow12: at(12, slow),
    sales2: at(2, sales),
    sales12: at(12, sales),
    bridge2: at(2, bridge),
    bridge8: at(8, bridge),
    young4: inMarket(1),
    mature4: inMarket(3),
  };
});

/** On paper the slow plan stands beside the start. */
const second = once(() => ({
  caption: phrase`A slow plan`,
  view: look(
    {
      ...widget.start,
      levers: { ...widget.start.levers, ...slow.levers },
      options: { ...widget.start.options, ...slow.options },
    },
    widget.runs,
  ),
}));

/** What the chapter's text and the page's first picture rest on: simulated once, at build time. */
export const story = { start, first, second, numbers };
