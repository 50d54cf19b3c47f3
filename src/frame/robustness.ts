import { type HeadlineId, headlines } from "#model/headlines.ts";
import counts from "../../content/robustness.json" with { type: "json" };
import type { Robustness } from "./contract.ts";

/**
 * In how many of how many nearby worlds a headline holds. The counts are found by src/tools/robustness.ts before the
 * build, and belong to the present model.
 */
export function robustnessOf(id: HeadlineId): Robustness {
  const held = (counts.held as Record<string, number | undefined>)[id];
  if (held === undefined) throw new Error(`content/robustness.json has no count for headline “${id}”.`);
  return { text: headlines[id].text, share: held / counts.worlds, worlds: counts.worlds };
}
