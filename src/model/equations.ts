/** Every rule of the model, declared once: a title, a sentence, and formulas that are read into trees. */
import { type ConstantId, constantIds } from "./constants.ts";
import { firmEquations } from "./equations-firm.ts";
import { type Node, parse, partsOf } from "./equations-notation.ts";
import { startEquations } from "./equations-start.ts";
import { teamEquations } from "./equations-team.ts";

/** One rule as a reader may see it. */
export interface Equation {
  readonly title: string;
  /** What it means, in plain words. */
  readonly says: string;
  /** In the notation of equations-notation.ts, one after the other. */
  readonly formulas: readonly string[];
}

/** The rules by their number in model.md (T team, M market, C company), and how a run starts (S). */
export const equations = { ...teamEquations, ...firmEquations, ...startEquations } as const satisfies Record<
  string,
  Equation
>;

/** The id of an equation. */
export type EquationId = keyof typeof equations;

/** Every id, in the order in which a week runs; the start comes last. */
export const equationIds = Object.keys(equations) as readonly EquationId[];

/** The formulas of a rule, as trees. */
export const formulasOf = (id: EquationId): readonly Node[] => equations[id].formulas.map(parse);

/** The constants that stand in a rule, in the order of their table. */
export function constantsOf(id: EquationId): readonly ConstantId[] {
  const parts = formulasOf(id).flatMap(partsOf);
  return constantIds.filter((one) => parts.some((part) => part.kind === "constant" && part.id === one));
}
