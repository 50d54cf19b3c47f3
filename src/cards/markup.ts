/** Rendered markup as a tree, and back again: as much of it as a drawing needs. */

export interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

/** A node. */
export const el = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): Node => ({ tag, attributes, children });

const token = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g;
const attribute = /([\w:-]+)(?:="([^"]*)")?/g;
/** What HTML leaves open. */
const empty = new Set(["br", "hr", "img", "input"]);

/** The tree of what preact-render-to-string wrote; entities stay as they are. */
export function treeOf(markup: string): Node {
  const root = { tag: "html", attributes: {}, children: [] as (Node | string)[] };
  const open = [root];
  for (const [, close, tag = "", given = "", self, text] of markup.matchAll(token)) {
    const inside = open.at(-1) ?? root;
    if (text !== undefined) inside.children.push(text);
    else if (close) {
      if (inside.tag !== tag || open.length === 1) throw new Error(`</${tag}> closes nothing.`);
      open.pop();
    } else {
      const attributes = Object.fromEntries(
        [...given.matchAll(attribute)].map(([, name = "", value = ""]) => [name, value]),
      );
      const node = { tag, attributes, children: [] };
      inside.children.push(node);
      if (!self && !empty.has(tag)) open.push(node);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is not closed.`);
  return root;
}

/** A node as text. */
export function written(node: Node | string): string {
  if (typeof node === "string") return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${node.tag}${attributes.join("")}>${node.children.map(written).join("")}</${node.tag}>`;
}
