import { describe, expect, it, test } from "vitest";
import { companyTerms, makeCompany, startCompany, stepCompany } from "#model/company.ts";
import { constantIds } from "#model/constants.ts";
import { constantsOf, type EquationId, equationIds, equations, formulasOf } from "#model/equations.ts";
import { mathml } from "#model/equations-mathml.ts";
import { parse, partsOf } from "#model/equations-notation.ts";
import { ruleOf } from "#model/equations-words.ts";
import { type Levers, leverIds, levers, neutral, onGrid } from "#model/levers.ts";
import { makeMarket, marketTerms, startMarket, stepMarket } from "#model/market.ts";
import { bell, key, uniform } from "#model/random.ts";
import { reference } from "#model/reference.ts";
import { makeTeam, startTeam, stepTeam } from "#model/team.ts";
import { teamTerms } from "#model/team-terms.ts";
import { nearby } from "#model/worlds.ts";
import { type Known, workedOut } from "../support/equations.ts";

const seed = 5;
const worlds = [0, 1, 2, 3, 4, 5, 6, 7];

/** Any levers at all; a review of the team and a shock come soon. */
function anyLevers(world: number): Levers {
  const chosen = neutral();
  leverIds.forEach((id, at) => {
    const { min, max } = levers[id];
    chosen[id] = onGrid(levers[id], min + (max - min) * uniform(key(9, world, 0), at));
  });
  return { ...chosen, evidence: 0, fuse: 3 + world, shock: 5, quit: 0.03, listen: world % 2 ? 6.2 : 0 };
}

const told = (values: Known) => values as Required<Known>;
const near = (found: number | undefined, wanted: number | undefined, what: string) =>
  expect(Math.abs((found ?? Number.NaN) - (wanted ?? Number.NaN)), what).toBeLessThan(
    1e-9 * (1 + Math.abs(wanted ?? 0)),
  );

describe.each(worlds)("the equations and the code agree, world %i", (world) => {
  const k = nearby(world);
  const chosen = anyLevers(world);
  const today = told(workedOut("S4", {}, k));
  const given: Known = { ...chosen, ...today };

  it("on today’s values", () => {
    const ref = reference(k);
    near(today.m_ref, ref.drive, "m_ref");
    near(today.v_ref, ref.result, "v_ref");
    near(today.s_ref, ref.skill, "s_ref");
  });

  it("on people, week by week", () => {
    const terms = teamTerms(chosen, k);
    const team = makeTeam(chosen.n);
    startTeam(team, terms, seed, world);
    const at = (from: ArrayLike<number>, i: number) => from[i] as number;
    for (let i = 0; i < team.size; i++) {
      const own = key(seed, world, i);
      const z = (counter: number) => ({
        ...given,
        place_i: i,
        side: i % 2 === 0 ? -1 : 1,
        z: bell(own, counter),
      });
      const first = told(workedOut("S1", z(0), k));
      near(first.theta, at(team.preference, i), "preference");
      near(told(workedOut("S1", z(4), k)).a_i, at(team.trait, i), "trait");
      near(told(workedOut("S1", z(8), k)).patch_i, at(team.patch, i), "patch");
      near(first.m, at(team.drive, i), "drive");
      near(told(workedOut("S1", z(4), k)).s, at(team.skill, i), "skill");
      near(first.x_i, at(team.doing, i), "doing");
    }
    for (let week = 0; week < 40; week++) {
      const r = (1 + chosen.A - chosen.D) / 2;
      const distance = (i: number) => Math.abs(at(team.preference, i) - r);
      const order = Array.from(team.preference, (_, i) => i).sort(
        (a, b) => distance(b) - distance(a) || a - b,
      );
      const before = Array.from(team.preference, (_, i) =>
        workedOut(
          "T0",
          {
            ...{ ...given, week, theta: at(team.preference, i), before: order.indexOf(i) },
            ...{ m: at(team.drive, i), s: at(team.skill, i), a_i: at(team.trait, i) },
            ...{ patch_i: at(team.patch, i), x_i: at(team.doing, i), F: team.adopters / team.size },
          },
          k,
        ),
      );
      const waits = [...team.wait];
      const generations = [...team.generation];
      stepTeam(team, terms, week);
      const outputs: Known[] = [];
      before.forEach((known, i) => {
        if (at(waits, i) > 0) return;
        near(known.h, at(team.heard, i), "heard");
        const own = at(team.keys, i);
        const left = workedOut("T7", { ...known, z: 0 }, k);
        if (left.replaced === 1 || uniform(own, 1000 + 8 * week) < (left.P_leave as number)) {
          const counter = 64 * ((at(generations, i) + 1) % 15) + 4;
          const { replaced: _, ...asked } = { ...left, fuse: week, bar: 1e6, z: bell(own, counter) };
          const newcomer = workedOut("T7", { ...asked, replaced: 1 }, k);
          near(newcomer.s, at(team.skill, i), "newcomer’s skill");
          near(newcomer.m, at(team.drive, i), "newcomer’s drive");
          near(newcomer.a_i, at(team.trait, i), "newcomer’s talent");
          near(newcomer.empty, at(team.wait, i), "vacancy");
          return;
        }
        const coached = workedOut("T4", known, k);
        const { C } = told(coached);
        const worked = workedOut("T3", workedOut("T2", { ...known, C }, k), k);
        outputs.push(workedOut("T5", { ...worked, Y: 0 }, k, []));
        near(workedOut("T1", known, k).m, at(team.drive, i), "drive");
        near(coached.s, at(team.skill, i), "skill");
        const starts =
          uniform(own, 1001 + 8 * week) < (workedOut("T6", { ...known, C }, k).P_start as number);
        expect(at(team.doing, i)).toBe(known.x_i === 1 || starts ? 1 : 0);
      });
      const { Y } = workedOut("T5", { ...before[0], C: 0, v: 0 }, k, outputs);
      near(Y, team.index, "team index");
      near(outputs.filter(({ suited }) => suited === 1).length, team.best, "at their best");
    }
  });

  it("on clients and the company, week by week", () => {
    const terms = marketTerms(chosen, k);
    const market = makeMarket();
    startMarket(market, terms, seed, 16 * world, 8);
    const company = makeCompany();
    const companys = companyTerms(chosen, k);
    startCompany(company, k, seed, 16 * world);
    const start = workedOut("S3", { z: bell(key(seed, 16 * world, 9999), 0) }, k);
    near(start.G, company.goodwill, "goodwill");
    near(start.V, company.value, "new value");
    near(start.S, company.shock, "shock");
    near(start.luck, company.luck, "luck");
    const general = workedOut("M1", given, k);
    const keys = Array.from(market.keys, (_, j) => key(seed ^ 0x5bd1e995, 16 * world, j));
    let clients = keys.map((own, j) =>
      workedOut("S2", { ...general, shop_0: 8, place_j: (37 * j + 11) % 100, z: bell(own, 0), shut: 0 }, k),
    );
    clients.forEach((client, j) => {
      near(client.T, market.shutAt[j], "patience");
      near(client.I, market.irritation[j], "irritation");
      expect(client.stage).toBe(market.stage[j]);
    });
    const team = { ...makeTeam(12), index: 60 + 10 * world };
    let firm: Known = {
      ...general,
      ...start,
      luck: company.luck,
      cust: market.customers,
      shop: market.shoppers,
    };
    for (let week = 0; week < 40; week++) {
      stepMarket(
        market,
        terms,
        { goodwill: company.goodwill, value: company.value, shock: company.shock },
        team,
        week,
      );
      clients = clients.map((client) => workedOut("M2", { ...general, ...client }, k));
      const doors = clients.filter(({ shut }) => shut === 0).length;
      let now: Known = { ...firm, week, Y: team.index, O_eff: told(clients[0] as Known).O_eff, doors };
      now.F_c = (now.cust as number) / 100;
      for (const id of ["M3", "M6", "M5", "M7"] as const) now = workedOut(id, now, k);
      near(now.meet, market.meetings, "meetings");
      near(now.care, now.need === 0 ? now.care : market.care, "care");
      near(now.cost, market.cost, "cost");
      let wins = 0;
      clients = clients.map((client, j) => {
        const draw = uniform(keys[j] as number, 16 + week);
        const { P_shop } = told(workedOut("M4", { ...now, open_j: 1 - (client.shut as number) }, k));
        const stage = client.stage as number;
        const won = stage === 1 && draw < (now.P_won as number);
        if (won) wins++;
        const next = [
          draw < P_shop ? 1 : 0,
          won ? 2 : draw < k.dec ? 0 : 1,
          draw < (now.P_lost as number) ? 0 : 2,
        ][stage];
        return { ...client, stage: next as number };
      });
      expect(clients.map(({ stage }) => stage)).toEqual([...market.stage]);
      expect(doors).toBe(market.open);
      const count = (wanted: number) => clients.filter(({ stage }) => stage === wanted).length;
      stepCompany(company, companys, market, week);
      const told3 = workedOut("C3", { ...now, cust: count(2), wins }, k);
      near(told3.margin, company.margin, "margin");
      near(told3.rev, company.result, "result");
      near(told3.clv, company.lifetime, "lifetime value");
      const stocks = {
        G: workedOut("C1", now, k).G,
        V: workedOut("C2", now, k).V,
        S: workedOut("C4", now, k).S,
      } as Known;
      near(stocks.G, company.goodwill, "goodwill");
      near(stocks.V, company.value, "new value");
      near(stocks.S, company.shock, "shock");
      firm = { ...firm, ...stocks, cust: count(2), shop: count(1) };
    }
  });
});

test("every constant and every lever stands in an equation, except the switch that changes constants", () => {
  const parts = equationIds.flatMap((id) => formulasOf(id).flatMap(partsOf));
  const named = new Set(parts.map((part) => ("id" in part ? `${part.kind} ${part.id}` : "")));
  expect(constantIds.filter((id) => !named.has(`constant ${id}`))).toEqual([]);
  expect(leverIds.filter((id) => !named.has(`symbol ${id}`))).toEqual(["evidence"]);
});

describe.each(equationIds)("%s", (id: EquationId) => {
  it("is a line of words with its constants in it, and a formula in balance", () => {
    const { lines, says } = ruleOf(id);
    expect(says).toMatch(/^[A-Z].*\.$/);
    expect(lines).toHaveLength(equations[id].formulas.length);
    const constants = lines.flat().flatMap((piece) => (typeof piece === "string" ? [] : [piece.constant]));
    expect(constantIds.filter((one) => constants.includes(one))).toEqual(constantsOf(id));
    for (const formula of formulasOf(id)) {
      const markup = mathml(formula);
      expect(markup).not.toMatch(/undefined|<mi[^>]*><\/mi>|<mo><\/mo>/);
      const open: string[] = [];
      for (const [, close, tag = ""] of markup.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
        if (close) expect(open.pop()).toBe(tag);
        else open.push(tag);
      }
      expect(open).toEqual([]);
    }
  });
});

test.each([
  "D +",
  "m = nothing",
  "m = (D",
  "m = D^3",
  "_nothing = 1",
  "m = D D",
  "m = max(1",
])("%s cannot be read", (text) => expect(() => parse(text)).toThrow(SyntaxError));
