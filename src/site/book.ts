/** Turns a chapter's page into a chapter of the book: nothing that moves, names that no other chapter has. */
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Where a chapter stands. */
export interface Binding {
  /** Its name, which goes before all of its ids. */
  readonly slug: string;
  /** The path that the site is served under. */
  readonly base: string;
  /** Pages that the book holds: links to them stay in it. */
  readonly bound: ReadonlySet<string>;
  /** Where the site lives, if that is known: addresses on paper begin with it. */
  readonly site?: URL | undefined;
}

/** What a reader of paper has no use for. */
const moving = [
  "js-only",
  "no-js",
  "no-print",
  "guesses",
  "to-playbook",
  "term-note",
  "guess-tag",
  "copy-link",
];
const silent = ["script", "style", "template", "link"];
/** Attributes that name ids. */
const naming = /^(?:id|for|headers|list|aria-(?:labelledby|describedby|controls|owns|details))$/;

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? "";
const classes = (element: Element) => attribute(element, "class").split(/\s+/);
const isElement = (node: Node): node is Element => "tagName" in node;

/** The first element inside that has a class. */
function inside(element: Element, name: string): Element | undefined {
  for (const child of element.childNodes.filter(isElement)) {
    if (classes(child).includes(name)) return child;
    const found = inside(child, name);
    if (found) return found;
  }
  return undefined;
}

/** A picture as it is printed: its title, and what stands in it for paper. */
function still(island: Element): Element[] {
  const figure = inside(island, "widget");
  const head = figure && inside(figure, "widget-head");
  const paper = figure && inside(figure, "paper");
  if (!figure || !head || !paper) return [];
  return [{ ...figure, childNodes: [head, paper] }];
}

/** Whether a text has this attribute on something inside. */
const has = (element: Element, name: string): boolean =>
  element.childNodes
    .filter(isElement)
    .some((child) => child.attrs.some((one) => one.name === name) || has(child, name));

/** A paragraph about where the sliders are now says nothing where there are none. */
const followsSliders = (element: Element) =>
  element.tagName === "p" && has(element, "data-live") && !has(element, "data-num");

/** What becomes of a node: itself, what stands for it, or nothing. */
function printed(node: Node): Node[] {
  if (node.nodeName === "#comment") return [];
  if (!isElement(node)) return [node];
  if (silent.includes(node.tagName) || classes(node).some((name) => moving.includes(name))) return [];
  if (followsSliders(node)) return [];
  if (node.tagName === "astro-island") return still(node).flatMap(printed);
  const childNodes = node.childNodes.flatMap(printed);
  if (node.tagName === "astro-slot" || node.tagName === "button") return childNodes;
  return [{ ...node, childNodes }];
}

/** An address as the book has it. */
function bound(address: string, { slug, base, bound, site }: Binding): string {
  if (address.startsWith("#")) return `#${slug}-${address.slice(1)}`;
  if (!address.startsWith(base)) return address;
  const [, page = "", id] = /^([a-z0-9-]+)\/(?:\?[^#]*)?(?:#(.+))?$/.exec(address.slice(base.length)) ?? [];
  if (bound.has(page)) return `#${id ? `${page}-${id}` : page}`;
  return site ? new URL(address, site).href : address;
}

/** Gives names and links of an element the book's form, and its headings the place below the book's title. */
function bind(element: Element, binding: Binding): void {
  const { slug, site } = binding;
  const level = /^h([1-5])$/.exec(element.tagName)?.[1];
  if (level) element.tagName = element.nodeName = `h${Number(level) + 1}`;
  element.attrs = element.attrs
    .filter(({ name }) => !/^(?:data-(?!article|voice)|inert$|popover)/.test(name) || name === "data-address")
    .map(({ name, value, ...rest }) => {
      if (naming.test(name)) return { ...rest, name, value: value.replaceAll(/\S+/g, `${slug}-$&`) };
      if (name === "href") return { ...rest, name, value: bound(value, binding) };
      return { ...rest, name, value: value.replaceAll("url(#", `url(#${slug}-`) };
    });
  const [text] = element.childNodes;
  if (site && text && "value" in text && element.attrs.some(({ name }) => name === "data-address"))
    text.value = new URL(text.value, site).href;
  for (const child of element.childNodes.filter(isElement)) bind(child, binding);
}

/** A chapter's HTML as a part of the book. */
export function inBook(html: string, binding: Binding): string {
  const page = parseFragment(html);
  page.childNodes = page.childNodes.flatMap(printed);
  for (const element of page.childNodes.filter(isElement)) bind(element, binding);
  return serialize(page);
}
