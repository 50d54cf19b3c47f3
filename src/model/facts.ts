/** Every published fact that the model expresses. The evidence file holds more than the model can say: see README.md. */
import { firmFacts } from "./facts-firm.ts";
import { type Fact, teamFacts } from "./facts-team.ts";

export type { Fact } from "./facts-team.ts";

export const facts = { ...teamFacts, ...firmFacts } as const satisfies Record<string, Fact>;
