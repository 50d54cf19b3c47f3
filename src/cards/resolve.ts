/** Gives every element of a drawing its paint as attributes, as a browser would from classes and custom properties. */
import type { Node } from "./markup.ts";
import type { Compound, Rule, Selector } from "./rules.ts";

/** What a drawing may be painted with. */
const painted = new Set([
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray"],
  ...["stroke-linecap", "stroke-linejoin", "paint-order", "opacity", "display", "text-anchor"],
  ...["font-size", "font-weight", "font-family", "letter-spacing"],
]);

/** The custom properties of the page itself: its paints by name. */
export function paints(rules: readonly Rule[]): Readonly<Record<string, string>> {
  const bare = {
    node: { tag: "html", attributes: {}, children: [] },
    parent: undefined,
    variables: {},
    letter: 16,
  };
  const own = Object.fromEntries(
    rules
      .filter(({ selector }) => matches(selector, bare))
      .flatMap(({ declarations }) => declarations.map(({ name, value }) => [name, value])),
  );
  return Object.fromEntries(
    Object.entries(own)
      .filter(([name, value]) => name.startsWith("--") && /^(?:#|var\()/.test(value))
      .map(([name, value]) => [name.slice(2), filled(value, own)]),
  );
}

interface Place {
  readonly node: Node;
  readonly parent: Place | undefined;
  readonly variables: Readonly<Record<string, string>>;
  readonly letter: number;
}

/** The tree with its paint in it. */
export function resolved(root: Node, rules: readonly Rule[]): Node {
  return paint(root, undefined, rules);
}

function paint(node: Node, parent: Place | undefined, rules: readonly Rule[]): Node {
  const bare: Place = { node, parent, variables: {}, letter: parent?.letter ?? 16 };
  const own = new Map<string, string>();
  for (const { selector, declarations } of rules)
    if (matches(selector, bare)) for (const { name, value } of declarations) own.set(name, value);
  const variables: Record<string, string> = { ...parent?.variables };
  for (const [name, value] of own) if (name.startsWith("--")) variables[name] = value;
  for (const [name, value] of own) if (name.startsWith("--")) variables[name] = filled(value, variables);
  const size = own.get("font-size");
  const letter = size === undefined ? bare.letter : lengthOf(filled(size, variables), bare.letter);
  const attributes: Record<string, string> = { ...node.attributes };
  for (const [name, value] of own) {
    if (!painted.has(name)) continue;
    const said = filled(value, variables);
    attributes[name] = painters[name]?.(said) ?? plain(said, letter);
  }
  const place: Place = { node, parent, variables, letter };
  const children = node.children.map((child) =>
    typeof child === "string" ? child : paint(child, place, rules),
  );
  return { tag: node.tag, attributes, children };
}

function matches({ steps }: Selector, place: Place): boolean {
  const from = (at: number, candidate: Place | undefined): boolean => {
    const step = steps[at];
    if (!step) return true;
    if (!candidate) return false;
    if (fits(step.compound, candidate) && from(at + 1, candidate.parent)) return true;
    return at > 0 && !step.child && from(at, candidate.parent);
  };
  return from(0, place);
}

function fits({ tag, root, classes, attributes, is, not }: Compound, place: Place): boolean {
  const { node, parent } = place;
  const has = (node.attributes["class"] ?? "").split(" ");
  const one = (list: readonly Selector[]) => list.some((selector) => matches(selector, place));
  return (
    (!tag || tag === node.tag) &&
    (!root || !parent) &&
    classes.every((name) => has.includes(name)) &&
    attributes.every(([name, value]) =>
      value === undefined ? name in node.attributes : node.attributes[name] === value,
    ) &&
    is.every(one) &&
    !not.some(one)
  );
}

/** A value with its custom properties put in. */
function filled(value: string, variables: Readonly<Record<string, string>>, depth = 0): string {
  if (depth > 9) throw new Error(`${value} is made of itself.`);
  return value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const found = variables[name];
    if (found === undefined) throw new Error(`${name} is painted with, and has no value.`);
    return filled(found, variables, depth + 1);
  });
}

/** Products and lengths as plain numbers, which is how drawings have them. */
const plain = (value: string, letter: number): string =>
  value
    .replaceAll(/calc\(([^()]*)\)/g, (_, sum: string) => String(product(sum, letter)))
    .replaceAll(/(?<![\w#.-])-?[\d.]+(?:px|em|rem)/g, (length) => String(lengthOf(length, letter)));

function product(text: string, letter: number): number {
  const factors = text.split("*").map((factor) => lengthOf(factor.trim(), letter));
  const value = factors.reduce((a, b) => a * b, 1);
  if (Number.isNaN(value)) throw new Error(`calc(${text}) is more than a product.`);
  return tidy(value);
}

function lengthOf(text: string, letter: number): number {
  const [, number = "", unit = ""] = /^(-?[\d.]+)(px|em|rem)?$/.exec(text) ?? [];
  if (!number) return Number.NaN;
  return tidy(Number(number) * (unit === "em" ? letter : unit === "rem" ? 16 : 1));
}

const tidy = (value: number) => Math.round(value * 1000) / 1000;

/** What a rasteriser wants said otherwise: one family, and weights in whole hundreds. */
const painters: Readonly<Record<string, (value: string) => string>> = {
  "font-family": (families) => (/^"?Source Serif/.test(families) ? "Source Serif 4" : "Schibsted Grotesk"),
  "font-weight": (weight) => String(Math.round(Number(weight) / 100) * 100 || weight),
};
