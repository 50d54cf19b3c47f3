/**
 * The notation in which equations are declared, read into a tree. From the tree come the line in words, the formula as
 * MathML and, in the tests, a number to hold against the model's own code.
 *
 * `m <- m + mu * (m_star - m)` · `shut_j <- 1 if I_j > T_j` · `_phi` is the constant phi, every other name a symbol of
 * equations-symbols.ts. `+ - * /`, `^2`, brackets, functions, `if`, `and`, comparisons.
 */
import { type ConstantId, constants } from "./constants.ts";
import { type SymbolId, symbols } from "./equations-symbols.ts";

/** What a name in brackets can be asked for. */
export const functions = ["clamp", "max", "min", "round", "floor", "abs", "sum"] as const;
export type FunctionName = (typeof functions)[number];

const comparisons = ["<-", "<=", ">=", "!=", "=", "<", ">"] as const;
type Comparison = (typeof comparisons)[number];

/** A formula or a part of one. */
export type Node =
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "symbol"; readonly id: SymbolId }
  | { readonly kind: "constant"; readonly id: ConstantId }
  | { readonly kind: "call"; readonly name: FunctionName; readonly of: readonly Node[] }
  | { readonly kind: "square"; readonly of: Node }
  | { readonly kind: "minus"; readonly of: Node }
  | {
      readonly kind: "binary";
      readonly sign: "+" | "-" | "*" | "/" | "and" | "if" | Comparison;
      readonly left: Node;
      readonly right: Node;
    };

type Sign = (Node & { kind: "binary" })["sign"];

/** From the loosest to the closest: signs of one row are read from left to right. */
const rows: readonly (readonly Sign[])[] = [["if"], ["and"], comparisons, ["+", "-"], ["*", "/"]];

/** How closely a sign binds; what binds less needs brackets inside what binds more. */
export const binding = (sign: Sign): number => rows.findIndex((row) => row.includes(sign));

/** Reads a formula. Throws where it cannot be read, naming what is wrong. */
export function parse(text: string): Node {
  const tokens = text.match(/\d+(?:\.\d+)?|\w+|<-|<=|>=|!=|\S/g) ?? [];
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`“${text}” cannot be read at “${tokens[at] ?? "its end"}”.`);
  };
  const expect = (token: string) => (tokens[at] === token ? at++ : fail());

  function row(level: number): Node {
    const signs = rows[level];
    if (signs === undefined) return squared();
    let left = row(level + 1);
    for (let sign = tokens[at] as Sign; signs.includes(sign); sign = tokens[at] as Sign) {
      at++;
      left = { kind: "binary", sign, left, right: row(level + 1) };
    }
    return left;
  }

  function squared(): Node {
    const of = single();
    if (tokens[at] !== "^") return of;
    at++;
    expect("2");
    return { kind: "square", of };
  }

  function single(): Node {
    const token = tokens[at++] ?? fail();
    if (token === "-") return { kind: "minus", of: squared() };
    if (token === "(") {
      const inner = row(0);
      expect(")");
      return inner;
    }
    if (/^\d/.test(token)) return { kind: "number", value: Number(token), text: token };
    if (functions.includes(token as FunctionName) && tokens[at] === "(") return call(token as FunctionName);
    if (Object.hasOwn(symbols, token)) return { kind: "symbol", id: token as SymbolId };
    const id = token.slice(1);
    if (token.startsWith("_") && Object.hasOwn(constants, id))
      return { kind: "constant", id: id as ConstantId };
    at--;
    return fail();
  }

  function call(name: FunctionName): Node {
    const of: Node[] = [];
    do {
      at++;
      of.push(row(0));
    } while (tokens[at] === ",");
    expect(")");
    return { kind: "call", name, of };
  }

  const tree = row(0);
  return at < tokens.length ? fail() : tree;
}

/** Every part of a formula, itself included, from left to right. */
export function partsOf(node: Node): readonly Node[] {
  if (node.kind === "binary") return [node, ...partsOf(node.left), ...partsOf(node.right)];
  if (node.kind === "call") return [node, ...node.of.flatMap(partsOf)];
  if (node.kind === "square" || node.kind === "minus") return [node, ...partsOf(node.of)];
  return [node];
}
