/** The surprise of chapter 2, where it goes away, and its challenges. Week w is the state after w weeks. */
import { describe, expect, it } from "vitest";
import type { Levers } from "#model/levers.ts";
import { simulate } from "#model/simulate.ts";
import { across, quantile, seriesOf, share } from "#model/summary.ts";

const runs = 100;
const weeks = 209;

/** Starting effort: direction, pay for results and coaching together. */
const effort = (e: number) => ({ D: e, W: e, coach: 4 * e });

interface Given {
  readonly e?: number;
  readonly A?: number;
  /** People of twelve who do it already. */
  readonly already?: number;
  /** After so many weeks only room is left. */
  readonly keep?: number;
}

/** A hundred teams: when the middle one has so many, how many have so many within a year, and how many have nobody. */
function teams({ e = 0, A = 0.5, already = 0, keep }: Given) {
  const levers = { ...effort(e), A, f0: already / 12 };
  const schedule = keep === undefined ? [] : [{ at: keep, set: { ...effort(0), A: 1 } }];
  const found = simulate({ levers, schedule, weeks, team: true }, { runs, outputs: ["F"] });
  const F = seriesOf(found, "F");
  const first = (people: number) =>
    Array.from({ length: runs }, (_, run) => {
      const week = F.subarray(run * weeks, (run + 1) * weeks).findIndex((done) => done * 12 > people - 0.5);
      return week < 0 ? 1000 : week;
    });
  return {
    reaches: (people: number) => Math.round(quantile(first(people), 0.5)),
    within: (people: number) => first(people).filter((week) => week <= 52).length,
    nobody: (week: number) => Math.round(runs * share(across(found, "F", week), (done) => done === 0)),
  };
}

describe("start and spread", () => {
  it("spreading alone never starts, whatever the room and however long", () => {
    for (const A of [0.3, 1]) expect(teams({ A }).nobody(weeks - 1)).toBe(100);
  });

  it("starting alone is slow, half of each is quicker, and a hard start that stops is quickest", () => {
    const alone = teams({ e: 1, A: 0 });
    expect([alone.reaches(6), alone.reaches(9)]).toEqual([46, 89]);
    expect(teams({ e: 0.5 }).reaches(9)).toBe(43);
    expect(teams({ e: 1, keep: 13 }).reaches(9)).toBe(25);
  });

  it("leaves a third of the teams with nobody where a weak start stops early", () => {
    const weak = teams({ e: 0.5, keep: 13 });
    expect(weak.nobody(52)).toBe(33);
    expect(weak.nobody(weeks - 1)).toBe(33);
    expect(weak.reaches(9)).toBe(35);
  });

  it("goes away where somebody does it already", () => {
    expect(teams({ already: 1 }).reaches(9)).toBe(45);
    expect(teams({ already: 3 }).reaches(9)).toBe(22);
    expect(teams({ already: 3, e: 0.5 }).reaches(9)).toBeGreaterThan(18);
    expect(teams({ already: 6 }).reaches(9)).toBe(11);
    expect(teams({ already: 6, e: 1, A: 0 }).reaches(9)).toBe(38);
  });
});

describe("its challenges", () => {
  it("nine of twelve by week 40 with a start of 13 weeks: reached by a hard start, not by a faint one", () => {
    expect(teams({ e: 1, A: 1, keep: 13 }).reaches(9)).toBe(21);
    expect(teams({ e: 0.2, A: 1, keep: 13 }).reaches(9)).toBeGreaterThan(40);
  });

  it("two of twelve make starting needless at half the room, and one does not", () => {
    expect(teams({ already: 2 }).within(9)).toBe(92);
    expect(teams({ already: 1 }).within(9)).toBeLessThan(90);
  });

  it("a hard start of 13 weeks leaves nobody behind in nine of ten teams, half of it does not", () => {
    expect(teams({ e: 1, A: 1, keep: 13 }).nobody(52)).toBe(9);
    expect(teams({ e: 0.5, A: 1, keep: 13 }).nobody(52)).toBeGreaterThan(10);
  });
});

describe("the market's copy of it", () => {
  /** Clients in the middle market after 1, 2 and 4 years. */
  const clients = (levers: Partial<Levers>, stop = weeks) => {
    const market = { cust0: 0, M: 0, price: 0, sell: 0.4, ...levers };
    const schedule = [{ at: stop, set: { O: 0, brand: 0.4 } }];
    const found = simulate({ levers: market, schedule, weeks, shoppers: 0 }, { runs, outputs: ["cust"] });
    return [51, 103, 207].map((week) => quantile(across(found, "cust", week), 0.5));
  };

  it("a brand alone makes no market, contacts alone a small one, both a larger one", () => {
    expect(clients({ O: 0, brand: 0.4 })).toEqual([0, 0, 0]);
    const [, contacts = 0, later = 0] = clients({ O: 2.25, brand: 0 });
    const both = clients({ O: 2.25, brand: 0.4 });
    expect(both[1]).toBeGreaterThan(contacts * 1.5);
    expect(both[2]).toBeGreaterThan(later * 1.7);
  });

  it("shrinks when contacts stop, because clients leave; and shuts doors when they double", () => {
    const [year = 0, , four = 0] = clients({ O: 2.25, brand: 0.4 }, 52);
    expect(four).toBeLessThan(year * 0.8);
    expect(clients({ O: 4.5, brand: 0.4 })[1]).toBeLessThan(clients({ O: 2.25, brand: 0.4 })[1] as number);
  });
});
