/** The company: goodwill, new value, a shock, and the result of a week (model.md C1–C4). */
import type { Constants } from "./constants.ts";
import type { Levers } from "./levers.ts";
import type { Market } from "./market.ts";
import { bell, key } from "./random.ts";
import { clamp } from "./reference.ts";

/** What only levers and constants decide. */
export interface CompanyTerms {
  readonly k: Constants;
  /** Goodwill per share of open doors, and what discounts take from it (C1). */
  readonly care: number;
  readonly cheapened: number;
  /** The level that new value moves to (C2). */
  readonly renewal: number;
  /** Margin before new value (C3). */
  readonly baseMargin: number;
  readonly shockWeek: number;
  readonly healing: number;
}

/** The state of one company in one run, and what its last week came to. */
export interface Company {
  goodwill: number;
  value: number;
  shock: number;
  luck: number;
  /** Goodwill and new value at the start of the last week: what readers are shown of it. */
  goodwillBefore: number;
  valueBefore: number;
  margin: number;
  result: number;
  lifetime: number;
}

/** Room for a company; `startCompany` fills it. */
export function makeCompany(): Company {
  const stocks = { goodwill: 0, value: 0, shock: 0, luck: 1, goodwillBefore: 0, valueBefore: 0 };
  return { ...stocks, margin: 0, result: 0, lifetime: 0 };
}

/** Folds levers and constants into the terms of the equations. */
export function companyTerms(levers: Levers, k: Constants): CompanyTerms {
  const craft = 0.3 + levers.craft;
  return {
    k,
    care: 2 * levers.brand * craft,
    cheapened: k.eps * levers.price,
    renewal: clamp(2 * levers.inno * craft),
    baseMargin: 1 - k.hM * levers.M - k.disc * levers.price,
    shockWeek: levers.shock,
    healing: k.heal * (0.1 + 2 * levers.inno * craft),
  };
}

/** Puts the company of one run at the start, with its luck. `world` is 16 · run + firm. */
export function startCompany(company: Company, k: Constants, seed: number, world: number): void {
  company.goodwill = 2 * 0.2 - k.eps * 0.15;
  company.value = 0.2;
  company.shock = 0;
  company.luck = 1 + k.luck * bell(key(seed, world, 9999), 0);
}

/** The week's result from the stocks at its start, then the stocks move. */
export function stepCompany(company: Company, terms: CompanyTerms, market: Market, week: number): void {
  const { k } = terms;
  const { goodwill, value, shock } = company;
  const margin = terms.baseMargin + k.hV * value;
  const earned = Math.max(0, margin);
  const business = market.customers + k.first * market.wins;
  company.goodwillBefore = goodwill;
  company.valueBefore = value;
  company.margin = margin;
  company.result = business * earned * (1 - k.hit * shock) * company.luck;
  company.lifetime = earned / (k.churn * (1 - k.loyal * goodwill) + 0.1 / 52);
  const level = clamp(terms.care * (market.open / 100) - terms.cheapened);
  company.goodwill = goodwill + k.dG * (level - goodwill);
  company.value = value + k.dV * (terms.renewal - value);
  // The shock arrives at the end of its week, so that it first acts in the week after.
  company.shock = week === terms.shockWeek ? 1 : shock * (1 - terms.healing);
}
