/** Built HTML as a tree, for the tests that need no browser. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element with its attributes by name. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** All text inside, as it stands in the source. */
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Every element of a page, in the order of the document; the insides of templates as well. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node) => {
    if ("tagName" in node) {
      found.push({
        tag: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        line: node.sourceCodeLocation?.startLine ?? 0,
        get text() {
          return textOf(node);
        },
      });
    }
    if ("content" in node) walk(node.content as Node);
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  return found;
}
