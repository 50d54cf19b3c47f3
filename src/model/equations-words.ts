/** A formula as a line that can be read aloud, with today's values of the constants in it. */
import type { ConstantId } from "./constants.ts";
import { type EquationId, equations, formulasOf } from "./equations.ts";
import { binding, type FunctionName, type Node } from "./equations-notation.ts";
import { symbols } from "./equations-symbols.ts";

/** A piece of a line: text, or a constant whose present value stands there. */
export type Piece = string | { readonly constant: ConstantId };

/** A rule as the frames show it: everything but the values of the constants. Plain data, made at build time. */
export interface Rule {
  readonly id: EquationId;
  readonly title: string;
  readonly says: string;
  readonly lines: readonly (readonly Piece[])[];
}

const signs: Readonly<Record<string, string>> = {
  "-": "−",
  "*": "×",
  "/": "÷",
  "<-": "becomes",
  "<=": "≤",
  ">=": "≥",
  "!=": "≠",
};

/** How a function is read; what it is of stands at {a}, and at {b} where there are two. */
const around: Readonly<Record<FunctionName, string>> = {
  clamp: "{a} held within 0 and 1",
  max: "the larger of {a} and {b}",
  min: "the smaller of {a} and {b}",
  round: "rounded {a}",
  floor: "the whole part of {a}",
  abs: "the distance from {a} to {b}",
  sum: "the sum over all people of {a}",
};

const isComposite = (node: Node) => node.kind === "binary" || node.kind === "call";

function bracketed(node: Node): Piece[] {
  return ["(", ...piecesOf(node), ")"];
}

/** A part of a sum or product, in brackets where it would otherwise be read with its neighbour. */
function within(sign: (Node & { kind: "binary" })["sign"], node: Node, isRight: boolean): Piece[] {
  if (node.kind === "call" && binding(sign) >= binding("+")) return bracketed(node);
  if (node.kind !== "binary") return piecesOf(node);
  const looser = binding(node.sign) < binding(sign);
  const turned = isRight && binding(node.sign) === binding(sign) && (sign === "-" || sign === "/");
  return looser || turned ? bracketed(node) : piecesOf(node);
}

function piecesOf(node: Node): Piece[] {
  switch (node.kind) {
    case "number":
      return [node.text];
    case "symbol":
      return [symbols[node.id].words];
    case "constant":
      return [{ constant: node.id }];
    case "minus":
      return ["−", ...piecesOf(node.of)];
    case "square":
      return [...(node.of.kind === "symbol" ? ["(", ...piecesOf(node.of), ")"] : bracketed(node.of)), "²"];
    case "call": {
      const [before = "", ...others] = around[node.name].split(/\{[ab]\}/);
      const [after = "", between = ""] = others.toReversed();
      const [only] = node.of;
      const difference = node.name === "abs" && only?.kind === "binary" ? [only.left, only.right] : node.of;
      const inner = difference.flatMap((part, at) => [
        ...(at > 0 ? [between] : []),
        ...(isComposite(part) ? bracketed(part) : piecesOf(part)),
      ]);
      return [before, ...inner, after];
    }
    case "binary": {
      const { sign, left, right } = node;
      return [...within(sign, left, false), ` ${signs[sign] ?? sign} `, ...within(sign, right, true)];
    }
  }
}

/** The formula in words; neighbouring texts are joined. */
function lineOf(formula: Node): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of piecesOf(formula)) {
    const last = joined.at(-1);
    if (typeof piece === "string" && typeof last === "string") joined[joined.length - 1] = last + piece;
    else if (piece !== "") joined.push(piece);
  }
  return joined;
}

/** A rule in words, ready to be sent to a page. */
export function ruleOf(id: EquationId): Rule {
  const { title, says } = equations[id];
  return { id, title, says, lines: formulasOf(id).map(lineOf) };
}
