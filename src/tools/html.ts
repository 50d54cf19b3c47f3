/** Built pages as trees. */
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

/** An attribute's text; empty where there is none. */
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? "";

/** The elements right inside. */
export const children = (node: Tree.ParentNode): Element[] =>
  node.childNodes.filter((child): child is Element => "tagName" in child);

/** Every element that fits, in the order of the document. */
export function all(root: Element, fits: (element: Element) => boolean = () => true): Element[] {
  return [...(fits(root) ? [root] : []), ...children(root).flatMap((child) => all(child, fits))];
}

/** The outermost element of a page. @throws Error where the text has none, which no text has */
export function rootOf(html: string): Element {
  const root = parse(html).childNodes.find((node): node is Element => node.nodeName === "html");
  if (!root) throw new Error("This is no HTML.");
  return root;
}
