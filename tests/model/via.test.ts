/** Who was started and who took it from others: told by the same draw that decides whether they start at all. */
import { describe, expect, it } from "vitest";
import type { Levers } from "#model/levers.ts";
import { replay } from "#model/simulate.ts";

const weeks = 105;

/** How those who do it after two years came to it, over ten teams: from the start, started, from a colleague. */
function ways(levers: Partial<Levers>): [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0];
  for (let run = 0; run < 10; run += 1) {
    const { people, size } = replay({ levers, weeks, team: true }, run);
    for (let at = (weeks - 1) * size; at < weeks * size; at += 1) {
      if (people.x[at] === 1) counts[people.via[at] as 0 | 1 | 2] += 1;
    }
  }
  return counts;
}

const none = { D: 0, W: 0, coach: 0 };

describe("a new way", () => {
  it("comes from whoever could have brought it", () => {
    const [, started, spread] = ways({ D: 1, W: 1, coach: 4, A: 0 });
    expect(started).toBeGreaterThan(80);
    expect(spread).toBe(0);
    expect(ways({ ...none, A: 1 })).toEqual([0, 0, 0]);
    expect(ways({ ...none, A: 1, f0: 0.25 })).toEqual([30, 0, 90]);
  });

  it("comes from both where both are at work, and is never told anew", () => {
    const levers = { D: 0.5, W: 0.5, coach: 2, A: 0.5 };
    const [already, started, spread] = ways(levers);
    expect(already).toBe(0);
    expect(started).toBeGreaterThan(20);
    expect(spread).toBeGreaterThan(started);
    const { people, size } = replay({ levers, weeks, team: true }, 3);
    for (let at = size; at < weeks * size; at += 1) {
      if (people.x[at - size] === 1) expect(people.via[at]).toBe(people.via[at - size]);
    }
  });
});

describe("a new market", () => {
  const market = { cust0: 0, M: 0, price: 0, sell: 0.4 };
  const ends = (levers: Partial<Levers>) => {
    const { stages, via } = replay({ levers: { ...market, ...levers }, shoppers: 0, weeks }, 0);
    const last = (weeks - 1) * 100;
    const counts = [0, 0, 0];
    for (let at = last; at < last + 100; at += 1) {
      if (stages[at] === 2) counts[via[at] as number] = (counts[via[at] as number] as number) + 1;
    }
    return counts;
  };

  it("comes from contacts, and then by word of mouth", () => {
    expect(ends({ O: 0, brand: 0.4 })).toEqual([0, 0, 0]);
    const [never, contacted, told] = ends({ O: 2.25, brand: 0.4 }) as [number, number, number];
    expect(never).toBe(0);
    expect(contacted).toBeGreaterThan(5);
    expect(told).toBeGreaterThan(5);
    const [, byContact] = ends({ O: 0, brand: 0.4, cust0: 0.5 }) as [number, number, number];
    expect(byContact).toBe(0);
  });
});
