import { percent } from "#frame/format.ts";
import { once } from "#frame/once.ts";
import { personas } from "#model/scenarios.ts";
import type { Settings } from "#state/settings.ts";
import { number, phrase, plural } from "#words/phrase.ts";
import { stretchesOf } from "./told.ts";
import { look } from "./view.ts";
import { widget } from "./widget.ts";

/** The quarter after which the storm of the text comes. */
const stormAfter = 5;

/** Where a well-run sales firm beats a badly run dynamic one: maturity, and the craft of each. */
const mature = 0.8;
const well = 0.95;
const badly = 0.4;

const inHundred = (share: number) => number(100 * share);

const start = (): Settings => widget.start;
const first = once(() => look(start(), widget.runs));

interface Change {
  readonly levers?: Settings["levers"];
  readonly options?: Settings["options"];
}

const at = ({ levers = {}, options = {} }: Change) =>
  look(
    {
      ...widget.start,
      levers: { ...widget.start.levers, ...levers },
      options: { ...widget.start.options, ...options },
    },
    widget.runs,
  );

/** The last quarter in which sales is ahead, and the first in which dynamic is. */
const turns = (M: number) => {
  const stretches = stretchesOf(at({ levers: { M } }).picture);
  return {
    sales: stretches.find(({ firm }) => firm === 0)?.to ?? 0,
    dynamic: stretches.find(({ firm }) => firm === 2)?.from ?? 0,
  };
};

const numbers = once((): Readonly<Record<string, string>> => {
  const { live } = first();
  const usual = turns(0.6);
  const young = turns(0);
  const old = turns(1);
  const wellRun = at({ levers: { M: mature, craft: well }, options: { horizon: 28, others: badly } });
  const storm = at({ options: { shock: stormAfter } });
  const quarter = (value: number) => phrase`quarter ${value}`;
  const share = (part: number) => percent(part);
  const late = at({ options: { horizon: 28 } });
  const soon = at({ options: { horizon: 4 } });
  return {
    ...live,
    salesSell: share(personas.sales.sell),
    passiveBrand: share(personas.passive.brand),
    dynamicInno: share(personas.dynamic.inno),
    salesTo: quarter(usual.sales),
    dynamicFrom: quarter(usual.dynamic),
    youngSalesTo: plural(young.sales, { one: "# quarter", other: "# quarters" }),
    matureSalesTo: plural(old.sales, { one: "# quarter", other: "# quarters" }),
    early: soon.live.horizon ?? "",
    five: at({ options: { horizon: 20 } }).live.horizon ?? "",
    late: late.live.horizon ?? "",
    pairs12: live.pairs ?? "",
    pairs20: at({ options: { horizon: 20 } }).live.pairs ?? "",
    pairs28: late.live.pairs ?? "",
    salesPairs28: late.live.otherPairs ?? "",
    salesFirst4: phrase`${soon.live.salesFirst} of ${widget.runs}`,
    dynamicFirst28: phrase`${late.live.dynamicFirst} of ${widget.runs}`,
    dynamicFirst4: soon.live.dynamicFirst ?? "",
    mature: inHundred(mature),
    well: inHundred(well),
    badly: inHundred(badly),
    wellRunSales: wellRun.live.sales ?? "",
    wellRunDynamic: wellRun.live.dynamic ?? "",
    stormQuarter: quarter(stormAfter),
    stormSales: storm.live.sales ?? "",
    stormPassive: storm.live.passive ?? "",
    stormDynamic: storm.live.dynamic ?? "",
  };
});

/** What the chapter's text and the page's first picture rest on: simulated once, at build time. */
export const story = { start, first, numbers, card: "art" as const };
