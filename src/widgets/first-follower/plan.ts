import { levers } from "#model/levers.ts";
import type { Scenario } from "#model/simulate.ts";
import type { Settings } from "#state/settings.ts";
import { already, buyers, effort, keep, lastWeek, market, people, week } from "./options.ts";
import { widget } from "./widget.ts";

/** What a reader has set, by name. */
export interface Chosen {
  readonly inMarket: boolean;
  /** People of the team, or buyers of the market. */
  readonly size: number;
  readonly effort: number;
  readonly room: number;
  /** How many do it at the start. */
  readonly already: number;
  readonly keep: number;
  readonly week: number;
}

/** A market has at most so many clients at the start, as the model's own dial has it. */
const mostClients = levers.cust0.max * buyers;

/** The settings as a plan is told. */
export function chosen({ levers: set, options }: Settings): Chosen {
  const inMarket = options[market.id] === 1;
  const size = inMarket ? buyers : people;
  const of = ({ id, neutral }: typeof effort) => options[id] ?? neutral;
  const share = of(already) / people;
  return {
    inMarket,
    size,
    effort: of(effort),
    room: set.A ?? widget.start.levers.A ?? 1,
    already: inMarket ? Math.min(mostClients, Math.round(share * size)) : of(already),
    keep: of(keep),
    week: of(week),
  };
}

/** Contacts a month that full starting effort means in a market: twice what a sales team does today. */
const fullContacts = 4.5;
/** The share of all effort that a full brand takes, and what is left for selling beside it. */
const fullBrand = 0.4;
const selling = 0.4;

/** How many contacts a month, and how much brand, starting effort and room stand for in a market. */
export const inMarketTerms = ({ effort, room }: Pick<Chosen, "effort" | "room">) => ({
  contacts: fullContacts * effort,
  brand: fullBrand * room,
});

/** The scenario behind a plan: starting effort sets direction, pay for results and coaching together. */
export function scenarioOf(
  plan: Chosen,
  { constants, seed }: Pick<Settings, "constants" | "seed">,
  weeks = lastWeek,
): Scenario {
  const { inMarket, size, effort: e, room, already: first, keep: until } = plan;
  const shared = { constants, seed, weeks: weeks + 1 };
  const stops = until < lastWeek;
  if (!inMarket)
    return {
      ...shared,
      team: true,
      levers: { D: e, W: e, coach: 4 * e, A: room, f0: first / size },
      schedule: stops ? [{ at: until, set: { D: 0, W: 0, coach: 0, A: 1 } }] : [],
    };
  const { contacts, brand } = inMarketTerms(plan);
  return {
    ...shared,
    shoppers: 0,
    levers: { O: contacts, brand, sell: selling, price: 0, M: 0, cust0: first / size },
    schedule: stops ? [{ at: until, set: { O: 0, brand: fullBrand } }] : [],
  };
}

/** A volume as it is said: 4.5, 2.25, 0. */
export const trimmed = (value: number): string => String(Number(value.toFixed(2)));
