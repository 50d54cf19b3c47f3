import { describe, expect, it } from "vitest";
import { type Fact, facts } from "#model/facts.ts";

describe("published facts the model expresses", () => {
  it.each(Object.entries(facts) as [string, Fact][])("%s", (_, fact) => {
    const value = fact.value();
    expect(value, fact.words).toBeGreaterThanOrEqual(fact.band[0]);
    expect(value, fact.words).toBeLessThanOrEqual(fact.band[1]);
  });
});
