/** Finds the marked words in a source: what src/words/phrase.ts marks, and the labels of plain declarations. */
import { type ESTree, parseAst } from "vite";

/** Something that stands in a message under a name. */
export interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A message where it stands in a source. */
export interface Mark {
  readonly kind: "phrase" | "sentence" | "plural" | "label";
  /** The message in the source language with its places named: "You said {said}." */
  readonly text: string;
  /** What a plural says for each category. */
  readonly forms?: Readonly<Record<string, string>>;
  readonly places: readonly Place[];
  readonly start: number;
  readonly end: number;
}

type Node = ESTree.Node;

/** The name that a translator sees for an expression: its last own word, `ends.direct` → direct. */
function nameOf(node: Node | null | undefined): string {
  switch (node?.type) {
    case "Identifier":
      return node.name;
    case "MemberExpression":
      return node.computed ? nameOf(node.object) : nameOf(node.property);
    case "CallExpression":
      return (
        node.arguments.map((argument) => nameOf(argument)).find(Boolean) ||
        nameOf(node.callee.type === "MemberExpression" ? node.callee.object : node.callee)
      );
    case "ConditionalExpression":
      return nameOf(node.consequent) || nameOf(node.alternate) || nameOf(node.test);
    case "BinaryExpression":
    case "LogicalExpression":
      return nameOf(node.left) || nameOf(node.right);
    case "TemplateLiteral":
      return node.expressions.map((one) => nameOf(one)).find(Boolean) ?? "";
    case "TaggedTemplateExpression":
      return nameOf(node.quasi);
    case "UnaryExpression":
      return nameOf(node.argument);
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "ParenthesizedExpression":
    case "ChainExpression":
      return nameOf(node.expression);
    default:
      return "";
  }
}

/** Names for the expressions of a template: the same expression keeps its name, another of that name gets a number. */
function named(expressions: readonly Node[], code: string): Place[] {
  const taken = new Map<string, string>();
  return expressions.map((node) => {
    const { start, end } = node;
    const source = code.slice(start, end);
    const wanted = nameOf(node) || "unnamed";
    let name = wanted;
    for (let next = 2; (taken.get(name) ?? source) !== source; next += 1) name = `${wanted}${next}`;
    taken.set(name, source);
    return { name, start, end };
  });
}

const string = (node: Node | undefined): string | undefined =>
  node?.type === "Literal" && typeof node.value === "string"
    ? node.value
    : node?.type === "TemplateLiteral" && node.expressions.length === 0
      ? (node.quasis[0]?.value.cooked ?? undefined)
      : undefined;

/** The properties of an object literal as name and value; undefined where it holds anything else. */
function entries(node: Node | undefined): [string, Node][] | undefined {
  if (node?.type !== "ObjectExpression") return undefined;
  const found = node.properties.map((property): [string, Node] | undefined => {
    if (property.type !== "Property" || property.computed) return undefined;
    const name = property.key.type === "Identifier" ? property.key.name : string(property.key);
    return name === undefined ? undefined : [name, property.value];
  });
  return found.includes(undefined) ? undefined : (found as [string, Node][]);
}

/** How a plural is named in the catalogue: "{one: # week, other: # weeks}". */
const pluralText = (forms: Readonly<Record<string, string>>) =>
  `{${Object.entries(forms)
    .map(([category, text]) => `${category}: ${text}`)
    .join(", ")}}`;

function markOf(node: Node, code: string): Mark | undefined {
  const { start, end } = node;
  if (
    node.type === "TaggedTemplateExpression" &&
    node.tag.type === "Identifier" &&
    node.tag.name === "phrase"
  ) {
    const places = named(node.quasi.expressions, code);
    const text = node.quasi.quasis
      .map(({ value }, at) => `${value.cooked ?? value.raw}${places[at] ? `{${places[at].name}}` : ""}`)
      .join("");
    return { kind: "phrase", text, places, start, end };
  }
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return undefined;
  const [first, second] = node.arguments;
  if (node.callee.name === "sentence") {
    const text = string(first);
    const parts = entries(second);
    if (text === undefined || !parts) return undefined;
    return {
      kind: "sentence",
      text,
      start,
      end,
      places: parts.map(([name, { start, end }]) => ({ name, start, end })),
    };
  }
  if (node.callee.name === "plural" && second) {
    const found = entries(second)?.map(([name, value]) => [name, string(value)] as const);
    if (!found || found.some(([, text]) => text === undefined)) return undefined;
    const forms = Object.fromEntries(found) as Record<string, string>;
    return {
      kind: "plural",
      text: pluralText(forms),
      forms,
      places: [],
      start: second.start,
      end: second.end,
    };
  }
  return undefined;
}

/** Every node of a tree, from the outside in. */
function* nodes(tree: unknown): Generator<Node> {
  if (Array.isArray(tree)) for (const one of tree) yield* nodes(one);
  else if (tree && typeof tree === "object") {
    if ("type" in tree && "start" in tree) yield tree as Node;
    for (const child of Object.values(tree)) if (child && typeof child === "object") yield* nodes(child);
  }
}

/** What a declaration says under a name that holds labels: a text, or a list or table of texts. */
function labelled(node: Node | null | undefined): Mark[] {
  switch (node?.type) {
    case "Literal":
    case "TemplateLiteral": {
      const text = string(node);
      return text && /\p{L}/u.test(text)
        ? [{ kind: "label", text, places: [], start: node.start, end: node.end }]
        : [];
    }
    case "ArrayExpression":
      return node.elements.flatMap((element) => labelled(element));
    case "ObjectExpression":
      return node.properties.flatMap((property) =>
        property.type === "Property" ? labelled(property.value) : [],
      );
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return labelled(node.expression);
    default:
      return [];
  }
}

/** Whether it is worth parsing a source that holds no labels. */
export const mayHoldMarks = (code: string): boolean => /\bphrase`|\bsentence\(|\bplural\(/.test(code);

/** All messages of a source. @param labels names of the properties that hold words without a mark */
export const marksIn = (code: string, lang: "ts" | "tsx", labels: ReadonlySet<string>): Mark[] =>
  marksOf(parseAst(code, { lang }), code, labels);

/** The messages of a tree, in the order in which they begin: one may stand inside another. */
export function marksOf(tree: unknown, code: string, labels: ReadonlySet<string>): Mark[] {
  const found = [...nodes(tree)].flatMap((node) => {
    const [key, value] =
      node.type === "Property"
        ? [node.key, node.value]
        : node.type === "VariableDeclarator"
          ? [node.id, node.init]
          : [];
    if (key?.type === "Identifier" && labels.has(key.name)) return labelled(value);
    return markOf(node, code) ?? [];
  });
  const single = new Map(found.map((mark) => [`${mark.start} ${mark.end}`, mark]));
  return [...single.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
