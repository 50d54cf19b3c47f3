/** The surprise of chapter 9, how it goes away, and its challenges. */
import { describe, expect, it } from "vitest";
import type { Constants } from "#model/constants.ts";
import type { Levers } from "#model/levers.ts";
import { simulate } from "#model/simulate.ts";
import { mean, totals } from "#model/summary.ts";

const start = { O: 3, rel: 0.5, match: 0.35, share: 0, n: 12 };
const both = { share: 0.6, match: 0.9 };
const loud = { O: 4.5 };

/** Wins a quarter over weeks 26 to 103, rep-weeks a win, and how much time decisions get. */
function bridge(levers: Partial<Levers> = {}, constants: Partial<Constants> = {}) {
  const found = simulate(
    { levers: { ...start, ...levers }, weeks: 104, constants },
    { runs: 100, outputs: ["wins", "cost", "care"] },
  );
  const sum = (id: "wins" | "cost" | "care") => mean(totals(found, id, 26));
  return { wins: sum("wins") / 6, cost: sum("cost") / sum("wins"), care: sum("care") / 78 };
}

/** Within half of the last decimal printed. */
const printed = (found: number, figure: number) => expect(found).toBeCloseTo(figure, 1);

describe("build the bridge", () => {
  const today = bridge();

  it("starts at 12.1 wins a quarter, at 12.9 rep-weeks each", () => {
    expect(today.wins).toBeCloseTo(12.07, 2);
    expect(today.cost).toBeCloseTo(12.92, 2);
  });

  it("loses wins by every single louder move, and by early work that nobody takes over", () => {
    const contacts = bridge(loud);
    const proposals = bridge({ props: 1.5 });
    const dropped = bridge({ O: 1.5 });
    expect(contacts.wins).toBeCloseTo(9.625, 2);
    expect(contacts.cost).toBeCloseTo(16.21, 2);
    expect(proposals.wins).toBeCloseTo(9.59, 2);
    expect(proposals.cost).toBeCloseTo(16.27, 2);
    expect(dropped.wins).toBeCloseTo(10.22, 2);
  });

  it("does so because decisions get less time, and gets it back where the work is dropped", () => {
    expect(today.care).toBeGreaterThan(0.8);
    expect(bridge(loud).care).toBeLessThan(0.5);
    expect(bridge({ props: 1.5 }).care).toBeLessThan(0.6);
    expect(bridge({ O: 1.5 }).care).toBeGreaterThan(0.99);
  });

  it("gains by each half of the bridge, and more by both than by the two added", () => {
    const shared = bridge({ share: 0.6 }).wins;
    const channel = bridge({ match: 0.9 }).wins;
    const joined = bridge(both);
    printed(shared, 13.4);
    expect(channel).toBeCloseTo(12.86, 2);
    printed(joined.wins, 14.6);
    printed(joined.cost, 11.7);
    expect(joined.wins - today.wins).toBeGreaterThan(shared + channel - 2 * today.wins);
  });

  it("finds no louder or quieter setting without the bridge that wins a tenth of a client more", () => {
    const volumes = Array.from({ length: 12 }, (_, at) => (at + 1) / 2);
    const settings = volumes.flatMap((O) => [1, 1.5, 2].map((props) => ({ O, props })));
    expect(settings).toHaveLength(36);
    const best = Math.max(...settings.map((levers) => bridge(levers).wins));
    expect(best).toBeLessThan(today.wins + 0.1);
  });

  it("goes away from a quiet start, with sixteen reps, and once the bridge stands", () => {
    expect(bridge({ O: 1.5 * 1.5 }).wins).toBeGreaterThan(bridge({ O: 1.5 }).wins + 1);
    const many = bridge({ n: 16 }).wins;
    printed(many, 13.4);
    expect(bridge({ n: 16, ...loud }).wins).toBeGreaterThan(many - 0.05);
    expect(bridge({ ...both, ...loud }).wins).toBeCloseTo(15.54, 2);
  });

  it("goes away where a contact takes half as long", () => {
    const quick = { hC: 1 };
    expect(bridge(loud, quick).wins).toBeGreaterThan(bridge({}, quick).wins);
  });

  it("has challenges that can be met, and not without the bridge's halves", () => {
    expect(bridge(both).wins).toBeGreaterThanOrEqual(14);
    expect(bridge(both).cost).toBeLessThan(12);
    const nine = bridge({ ...both, n: 9 });
    printed(nine.wins, 13.0);
    expect(nine.wins).toBeGreaterThan(today.wins);
    for (const O of [2, 2.5, 3]) expect(bridge({ n: 9, O }).wins).toBeLessThan(today.wins);
  });
});
