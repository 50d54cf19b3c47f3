/** Finds words of the interface that carry no mark, in the sources themselves. */
import { parse } from "@astrojs/compiler-rs";
import { type ESTree, parseAst } from "vite";
import { labelsOf } from "#tools/words/labels.ts";

/** Attributes and properties that readers see or hear. */
const spoken =
  /^(?:aria-label|aria-valuetext|aria-description|title|alt|placeholder|label|caption|legend|heading|spoken|answerWords|sublabel)$/;

/** Elements whose text is code or drawn by a machine. */
const silent = /^(?:script|style|code|pre|kbd|math)$/;

const words = /\p{L}{2}/u;
const isSentence = (text: string) => /^\p{Lu}\p{Ll}.*\p{L} \p{L}.*[.?!…]$/su.test(text);

type Node = ESTree.Node;

const nameOf = (node: { type: string; name?: unknown } | undefined) =>
  typeof node?.name === "string" ? node.name : "";

/** The unmarked words of one source, as they stand. */
export function unmarkedIn(file: string, code: string): string[] {
  const found: string[] = [];
  const labels = labelsOf(file);
  const text = (node: Node | null | undefined) =>
    node?.type === "Literal" && typeof node.value === "string"
      ? node.value
      : node?.type === "TemplateLiteral"
        ? node.quasis.map(({ value }) => value.cooked ?? "").join("†")
        : "";
  const walk = (tree: unknown): void => {
    if (Array.isArray(tree)) for (const one of tree) walk(one);
    if (!tree || typeof tree !== "object" || Array.isArray(tree)) return;
    const node = tree as Node & { type: string };
    switch (node.type) {
      case "ImportDeclaration":
      case "ThrowStatement":
        return;
      case "NewExpression":
        if (/Error$/.test(nameOf(node.callee))) return;
        break;
      case "TaggedTemplateExpression":
        for (const expression of node.quasi.expressions) walk(expression);
        return;
      case "CallExpression":
        if (/^(?:sentence|plural)$/.test(nameOf(node.callee))) {
          for (const argument of node.arguments.slice(nameOf(node.callee) === "plural" ? 0 : 1))
            if (argument.type !== "ObjectExpression" || nameOf(node.callee) === "sentence") walk(argument);
          return;
        }
        break;
      case "JSXElement":
        if (silent.test(nameOf(node.openingElement.name))) return;
        break;
      case "JSXText":
        if (words.test(node.value)) found.push(node.value.replaceAll(/\s+/g, " ").trim());
        return;
      case "JSXAttribute": {
        const value = node.value?.type === "JSXExpressionContainer" ? node.value.expression : node.value;
        if (spoken.test(nameOf(node.name)) && words.test(text(value as Node)))
          found.push(text(value as Node));
        break;
      }
      case "Property": {
        const name = nameOf(node.key);
        if (labels.has(name)) return;
        if (spoken.test(name) && words.test(text(node.value))) found.push(text(node.value));
        break;
      }
      case "VariableDeclarator":
        if (labels.has(nameOf(node.id))) return;
        break;
      case "Literal":
      case "TemplateLiteral":
        if (isSentence(text(node))) found.push(text(node));
        break;
    }
    for (const child of Object.values(node)) if (child && typeof child === "object") walk(child);
  };
  if (file.endsWith(".astro")) {
    const { ast } = parse(code);
    walk(typeof ast === "string" ? JSON.parse(ast) : ast);
  } else walk(parseAst(code, { lang: file.endsWith("x") ? "tsx" : "ts" }));
  return [...new Set(found)];
}
