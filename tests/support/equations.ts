/** Works out the declared equations as numbers, so that they can be held against the model's own code. */
import type { Constants } from "#model/constants.ts";
import { type EquationId, formulasOf } from "#model/equations.ts";
import type { Node } from "#model/equations-notation.ts";
import type { SymbolId } from "#model/equations-symbols.ts";

/** What is known so far: levers, states and everything already worked out. */
export type Known = Partial<Record<SymbolId, number>>;

/** Asked for a symbol that is not known yet. */
class Unknown extends Error {}

type Binary = (Node & { kind: "binary" })["sign"];

const two: Readonly<Record<Exclude<Binary, "<-" | "if">, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  and: (a, b) => a && b,
  "=": (a, b) => Number(a === b),
  "!=": (a, b) => Number(a !== b),
  "<": (a, b) => Number(a < b),
  ">": (a, b) => Number(a > b),
  "<=": (a, b) => Number(a <= b),
  ">=": (a, b) => Number(a >= b),
};

function value(node: Node, known: Known, k: Constants, people: readonly Known[]): number {
  const of = (part: Node) => value(part, known, k, people);
  switch (node.kind) {
    case "number":
      return node.value;
    case "constant":
      return k[node.id];
    case "symbol": {
      const found = known[node.id];
      if (found === undefined) throw new Unknown(node.id);
      return found;
    }
    case "minus":
      return -of(node.of);
    case "square":
      return of(node.of) * of(node.of);
    case "call": {
      const [first] = node.of as [Node];
      if (node.name === "sum") return people.reduce((sum, one) => sum + value(first, one, k, []), 0);
      const given = node.of.map(of) as [number];
      if (node.name === "clamp") return Math.min(1, Math.max(0, ...given));
      if (node.name === "round") return Math.floor(given[0] + 0.5);
      return Math[node.name](...given);
    }
    case "binary":
      if (node.sign === "<-" || node.sign === "if") throw new Error("Only a whole formula can be that.");
      return two[node.sign](of(node.left), of(node.right));
  }
}

/**
 * Everything that is known after the formulas of a rule, one after the other; one that needs a later one waits for it.
 * What holds under no condition is 0.
 */
export function workedOut(id: EquationId, known: Known, k: Constants, people: readonly Known[] = []): Known {
  const now: Known = { ...known };
  let waiting = formulasOf(id);
  while (waiting.length > 0) {
    const still = waiting.filter((formula) => {
      const [told, condition] =
        formula.kind === "binary" && formula.sign === "if" ? [formula.left, formula.right] : [formula];
      if (told.kind !== "binary" || told.left.kind !== "symbol") throw new Error(`${id} tells nothing.`);
      const name = told.left.id;
      try {
        const holds = condition === undefined || value(condition, now, k, people) !== 0;
        if (holds) now[name] = value(told.right, now, k, people);
        else now[name] ??= 0;
        return false;
      } catch (problem) {
        if (problem instanceof Unknown) return true;
        throw problem;
      }
    });
    if (still.length === waiting.length) throw new Error(`${id} needs something that nobody knows.`);
    waiting = still;
  }
  return now;
}
