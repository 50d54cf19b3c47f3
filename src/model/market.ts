/**
 * The market: a hundred clients, each with a patience, an irritation, a door and a stage (model.md M1–M7). One uniform
 * draw per client and week.
 */
import type { Constants } from "./constants.ts";
import type { Levers } from "./levers.ts";
import { bell, key, mix, scale } from "./random.ts";
import type { Team } from "./team.ts";

/** How many clients the market has. */
export const clients = 100;

/** Where a client stands. */
const stages = { learning: 0, shopping: 1, client: 2 } as const;

/** What only levers and constants decide. */
export interface MarketTerms {
  readonly k: Constants;
  readonly levers: Levers;
  /** Contacts a week per client, and the share of them that is wanted (M1). */
  readonly contacts: number;
  readonly wanted: number;
  /** How fast irritation follows its level, a week, and that level (M2). */
  readonly cooling: number;
  readonly irritating: number;
  /** Wanted contacts a week at a team index of 1 (M3). */
  readonly appeal: number;
  readonly response: number;
  readonly wordOfMouth: number;
  /** Chance of winning a decision without care and without new value (M5). */
  readonly winning: number;
  /** Rep hours a week at a team index of 1, and hours that contacts take (M6). */
  readonly hours: number;
  readonly contactHours: number;
  readonly decisionHours: number;
  readonly cost: number;
}

/** What the company brings to a market's week. */
export interface Standing {
  readonly goodwill: number;
  readonly value: number;
  readonly shock: number;
}

/** The state of one market in one run, and what its last week came to. */
export interface Market {
  readonly irritation: Float64Array;
  /** Levels at which a door shuts, is nearly shut, reopens. */
  readonly shutAt: Float64Array;
  readonly nearAt: Float64Array;
  readonly openAt: Float64Array;
  readonly shut: Uint8Array;
  readonly stage: Uint8Array;
  /** How each came to shopping last: 0 never did in this run, 1 by a contact, 2 by word of mouth. */
  readonly via: Uint8Array;
  readonly keys: Int32Array;
  open: number;
  near: number;
  meetings: number;
  leads: number;
  shoppers: number;
  care: number;
  wins: number;
  customers: number;
  cost: number;
}

/** Room for a market; `startMarket` fills it. */
export function makeMarket(): Market {
  const numbers = () => new Float64Array(clients);
  const flags = () => new Uint8Array(clients);
  const levels = { irritation: numbers(), shutAt: numbers(), nearAt: numbers(), openAt: numbers() };
  const told = {
    open: 0,
    near: 0,
    meetings: 0,
    leads: 0,
    shoppers: 0,
    care: 0,
    wins: 0,
    customers: 0,
    cost: 0,
  };
  return { ...levels, shut: flags(), stage: flags(), via: flags(), keys: new Int32Array(clients), ...told };
}

/** Folds levers and constants into the terms of the equations. */
export function marketTerms(levers: Levers, k: Constants): MarketTerms {
  const selling = levers.sell / 0.45;
  const volume = levers.O * selling;
  const contacts = (volume * 12) / 52;
  const wanted = levers.rel * (k.chan + (1 - k.chan) * levers.match);
  const craft = 0.3 + levers.craft;
  const byMarketing = clients * contacts * levers.share * k.hC;
  return {
    k,
    levers,
    contacts,
    wanted,
    cooling: (levers.cool * 12) / 52,
    irritating: volume * (1 - wanted) + k.annoy * (levers.props - 1) * volume,
    appeal: k.a * contacts * (k.w0 + (1 - k.w0) * wanted),
    response: k.eta * (1 - k.mature * levers.M),
    wordOfMouth: k.qM / 13,
    winning: (k.win * (1 + k.zeta * k.disc * levers.price) * (1 + craft)) / 2,
    hours: 26 * levers.n * selling,
    contactHours: clients * contacts * (1 - levers.share) * k.hC,
    decisionHours: k.dec * k.hD * levers.props,
    cost: levers.n + (byMarketing * k.mkCost) / 26,
  };
}

/** A client's fixed place, 0 to 99, in the order in which they are clients or shoppers at the start. */
export const placeOf = (client: number): number => (37 * client + 11) % 100;

/** Puts the market of one run at the start: today's volume is settled, no door is shut. */
export function startMarket(
  market: Market,
  terms: MarketTerms,
  seed: number,
  world: number,
  shoppers: number,
): void {
  const { k } = terms;
  const settled = 2.25 * (1 - terms.wanted);
  const asClients = Math.floor(terms.levers.cust0 * 100 + 0.5);
  const marketSeed = seed ^ 0x5bd1e995;
  market.customers = 0;
  market.shoppers = 0;
  for (let j = 0; j < clients; j++) {
    const own = key(marketSeed, world, j);
    const z = bell(own, 0);
    const patience = k.tol * Math.min(3, Math.max(0.2, 1 + k.tolCV * z + k.tolSk * (z * z - 1)));
    const place = placeOf(j);
    const stage =
      place < asClients ? stages.client : place < asClients + shoppers ? stages.shopping : stages.learning;
    market.keys[j] = own;
    market.shutAt[j] = patience;
    market.nearAt[j] = 0.85 * patience;
    market.openAt[j] = k.reopen * patience;
    market.irritation[j] = Math.min(settled, 0.98 * patience);
    market.shut[j] = 0;
    market.stage[j] = stage;
    market.via[j] = 0;
    if (stage === stages.client) market.customers++;
    else if (stage === stages.shopping) market.shoppers++;
  }
}

/** One week for every client, from this week's team and last week's shoppers, clients and company. */
export function stepMarket(
  market: Market,
  terms: MarketTerms,
  standing: Standing,
  team: Team,
  week: number,
): void {
  const { irritation, shutAt, nearAt, openAt, shut, stage, keys } = market;
  const { k, cooling, irritating } = terms;
  const index = team.index / 100;
  const need = market.shoppers * terms.decisionHours;
  const left = Math.max(0, terms.hours * index - terms.contactHours);
  const care = need > 0 ? Math.min(1, left / need) : 1;
  const appeal = terms.appeal * index;
  const meets = appeal / (1 + appeal);
  const demand = 1 - k.hit * standing.shock;
  const told = terms.wordOfMouth * (k.q0 + standing.goodwill) * (market.customers / clients);
  const handled = k.care0 + (1 - k.care0) * care;
  const win = Math.min(1, terms.winning * handled * (1 + k.vWin * standing.value));
  // A raw draw is below chance · 2³² exactly when the uniform draw is below the chance.
  const startOpen = (terms.response * meets + told) * demand * scale;
  const startShut = told * demand * scale;
  const won = k.dec * win * scale;
  const decided = k.dec * scale;
  const lost = k.churn * (1 - k.loyal * standing.goodwill) * scale;
  const counter = Math.imul(17 + week, 0xc2b2ae35);
  let open = 0;
  let near = 0;
  let leads = 0;
  let wins = 0;
  let shoppers = market.shoppers;
  let customers = market.customers;
  for (let j = 0; j < clients; j++) {
    const before = irritation[j] as number;
    const level = before + cooling * (irritating - before);
    irritation[j] = level;
    let start = startOpen;
    if (shut[j] === 0 ? level > (shutAt[j] as number) : level >= (openAt[j] as number)) {
      shut[j] = 1;
      start = startShut;
    } else {
      shut[j] = 0;
      open++;
      if (level > (nearAt[j] as number)) near++;
    }
    const draw = mix((keys[j] as number) ^ counter) >>> 0;
    const now = stage[j] as number;
    if (now === stages.learning) {
      if (draw < start) {
        stage[j] = stages.shopping;
        market.via[j] = draw < startShut ? 2 : 1;
        leads++;
        shoppers++;
      }
    } else if (now === stages.client) {
      if (draw < lost) {
        stage[j] = stages.learning;
        customers--;
      }
    } else if (draw < decided) {
      shoppers--;
      if (draw < won) {
        stage[j] = stages.client;
        wins++;
        customers++;
      } else stage[j] = stages.learning;
    }
  }
  market.open = open;
  market.near = near;
  market.meetings = (open * meets * 52) / 12;
  market.leads = leads;
  market.shoppers = shoppers;
  market.care = care;
  market.wins = wins;
  market.customers = customers;
  market.cost = terms.cost;
}
