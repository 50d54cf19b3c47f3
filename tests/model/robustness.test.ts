import { describe, expect, it } from "vitest";
import { type HeadlineId, headlines, heldIn, runsToJudge } from "#model/headlines.ts";
import { kept, versionOfHeadlines } from "#tools/robustness.ts";

const counts = kept();
const ids = Object.keys(headlines) as HeadlineId[];

describe("the kept counts of nearby worlds", () => {
  it("belong to the present model (else: npm run robustness)", () => {
    expect(counts?.version).toBe(versionOfHeadlines());
    expect(Object.keys(counts?.held ?? {}).sort()).toEqual([...ids].sort());
  });

  it.each(ids)("%s: the first worlds give the same count again", (id) => {
    const first = counts?.first;
    expect(heldIn(headlines[id], 0, first?.worlds ?? 0, runsToJudge(headlines[id]))).toBe(first?.held[id]);
    expect(counts?.held[id]).toBeLessThanOrEqual(counts?.worlds ?? 0);
  });
});
