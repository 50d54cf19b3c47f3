/** The surprises of chapter 7, where they go away, and its challenges. Quarters count from 1, of thirteen weeks each. */
import { describe, expect, it } from "vitest";
import type { Levers } from "#model/levers.ts";
import { personas } from "#model/scenarios.ts";
import { simulate } from "#model/simulate.ts";
import { mean, totals } from "#model/summary.ts";

type Persona = keyof typeof personas;
const names = Object.keys(personas) as Persona[];
const quarters = 40;

interface World {
  readonly M: number;
  readonly dials?: Partial<Levers>;
  readonly craft?: Partial<Record<Persona, number>>;
  readonly runs?: number;
  readonly until?: number;
  readonly firm?: number;
}

/** What each persona has earned by the end of a quarter, run by run, with the same luck for all three. */
function world({ M, dials = {}, craft = {}, runs = 100, until = quarters, firm = 0 }: World) {
  const found = names.map((name) => {
    const levers = { ...personas[name], M, craft: craft[name] ?? 0.7, ...dials };
    return simulate({ levers, weeks: 13 * until, firm }, { runs, outputs: ["rev"] });
  });
  const earned = (quarter: number) => found.map((firmFound) => totals(firmFound, "rev", 0, 13 * quarter));
  const at = (quarter: number) => {
    const means = earned(quarter).map(mean);
    return Object.fromEntries(names.map((name, i) => [name, means[i] ?? 0])) as Record<Persona, number>;
  };
  const first = (quarter: number): Persona => {
    const means = at(quarter);
    return names.reduce((best, name) => (means[name] > means[best] ? name : best));
  };
  /** In how many runs each is first. */
  const wins = (quarter: number) => {
    const all = earned(quarter);
    const counts = { sales: 0, passive: 0, dynamic: 0 };
    for (let run = 0; run < runs; run++) {
      const values = all.map((firmTotals) => firmTotals[run] as number);
      const best = names[values.indexOf(Math.max(...values))] as Persona;
      counts[best] += 1;
    }
    return counts;
  };
  const letters = () => Array.from({ length: until }, (_, i) => first(i + 1));
  return { at, first, wins, earned, letters };
}

/** Within a share of the figure that the specification prints. */
function about(found: number, printed: number, share = 0.03): void {
  expect(Math.abs(found - printed) / printed, `${found} for ${printed}`).toBeLessThanOrEqual(share);
}

describe("three personas", () => {
  it("at maturity 60 sales leads to quarter 5, passive to 17, dynamic from 18", () => {
    const letters = world({ M: 0.6 }).letters();
    expect(letters.lastIndexOf("sales") + 1).toBe(5);
    expect(letters.indexOf("passive") + 1).toBe(6);
    expect(letters.lastIndexOf("passive") + 1).toBe(17);
    expect(letters.indexOf("dynamic") + 1).toBe(18);
  });

  it("with the same luck the leader also leads in most single markets", () => {
    const usual = world({ M: 0.6, runs: 200, until: 28 });
    expect(usual.wins(4).sales).toBeGreaterThanOrEqual(115);
    expect(usual.wins(12).passive).toBeGreaterThanOrEqual(120);
    expect(usual.wins(28).dynamic).toBeGreaterThanOrEqual(150);
  });

  it("a shock in week 65 turns passive first at 12 quarters into dynamic first", () => {
    expect(world({ M: 0.6, until: 12 }).first(12)).toBe("passive");
    const storm = world({ M: 0.6, until: 12, dials: { shock: 65 } });
    expect(storm.first(12)).toBe("dynamic");
    about(storm.at(12).sales, 4536);
    about(storm.at(12).passive, 4956);
    about(storm.at(12).dynamic, 5437);
  });

  it("against luck of its own dynamic beats sales more often the longer it takes, and never always", () => {
    const one = world({ M: 0.6, runs: 400, until: 28 });
    const other = world({ M: 0.6, runs: 400, until: 28, firm: 1 });
    const won = (quarter: number) => {
      const sales = one.earned(quarter)[0] as Float64Array;
      const dynamic = other.earned(quarter)[2] as Float64Array;
      return mean([...dynamic].map((total, run) => (total > (sales[run] as number) ? 1 : 0)));
    };
    const [early, middle, late] = [won(12), won(20), won(28)];
    expect(early).toBeGreaterThan(0.42);
    expect(early).toBeLessThan(0.58);
    expect(middle).toBeGreaterThan(early + 0.05);
    expect(late).toBeGreaterThan(middle);
    expect(late).toBeGreaterThan(0.6);
    expect(late).toBeLessThan(0.75);
  });

  it("goes away: in a young market sales is first for ten quarters, in a mature one for two", () => {
    const young = world({ M: 0, until: 16 }).letters();
    expect(young.slice(0, 10).every((name) => name === "sales")).toBe(true);
    expect(young.slice(11)).not.toContain("sales");
    const mature = world({ M: 1, until: 8 }).letters();
    expect(mature.slice(0, 2)).toEqual(["sales", "sales"]);
    expect(mature.slice(2)).not.toContain("sales");
  });

  it("has challenges that can be met", () => {
    // A place for the passive marketer, also in a young market.
    expect(world({ M: 0.6, until: 12 }).first(12)).toBe("passive");
    expect(world({ M: 0.2, until: 14 }).first(14)).toBe("passive");
    // A well-run sales firm over a badly run dynamic one where dynamic would win.
    expect(world({ M: 0.8, until: 28 }).first(28)).toBe("dynamic");
    const craft = world({ M: 0.8, until: 28, craft: { sales: 0.95, passive: 0.4, dynamic: 0.4 } }).at(28);
    about(craft.sales, 11655, 0.005);
    about(craft.dynamic, 9292, 0.005);
    // The soonest day on which dynamic is first at maturity 80.
    expect(world({ M: 0.8, until: 20 }).letters().indexOf("dynamic") + 1).toBe(16);
  });
});
