import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element of a built page, with what stands around it. */
export interface Placed {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All words inside, without those of scripts and styles. */
  readonly text: string;
  readonly children: readonly Placed[];
  /** From the nearest to the page itself. */
  readonly around: readonly Placed[];
  /** Where its start tag and its end tag begin and end in the source; undefined where it has none. */
  readonly source: { readonly start: Span; readonly end: Span } | undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Every element of a page, in the order of the document. */
export function placedIn(html: string): Placed[] {
  const found: Placed[] = [];
  const walk = (node: Node, around: readonly Placed[]): Placed[] => {
    if (!("childNodes" in node)) return [];
    if (!("tagName" in node)) return node.childNodes.flatMap((child) => walk(child, around));
    const children: Placed[] = [];
    const placed: Placed = {
      tag: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      get text() {
        return wordsOf(node).replaceAll(/\s+/g, " ").trim();
      },
      children,
      around,
      source: sourceOf(node),
    };
    found.push(placed);
    for (const child of node.childNodes) children.push(...walk(child, [placed, ...around]));
    return [placed];
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), []);
  return found;
}

function sourceOf({ sourceCodeLocation: at }: DefaultTreeAdapterTypes.Element): Placed["source"] {
  if (!at?.startTag || !at.endTag) return undefined;
  const span = ({ startOffset: from, endOffset: to }: typeof at.startTag) => ({ from, to });
  return { start: span(at.startTag), end: span(at.endTag) };
}

function wordsOf(node: Node): string {
  if ("value" in node) return node.value;
  if ("tagName" in node && ["script", "style", "template"].includes(node.tagName)) return "";
  return "childNodes" in node ? node.childNodes.map(wordsOf).join("") : "";
}

const isHeading = ({ tag }: Placed) => /^h[1-6]$/.test(tag);
/** A heading that only names the section around it: the section is what others link to. */
const namesSection = (id: string) => id.endsWith("-title");

/** Every heading of a page's own text. */
export const headingsIn = (all: readonly Placed[]): Placed[] =>
  all.filter((one) => isHeading(one) && one.around.some(({ tag }) => tag === "main"));

/**
 * The id that others link to for a heading: its own, or that of the section, figure or item that it is the first heading of.
 * Undefined where it has none. A page's h1 is the page's own address.
 */
export function idOf(heading: Placed): string | undefined {
  const own = heading.attributes["id"];
  if (own && !namesSection(own)) return own;
  const holder = heading.around.find(({ tag, attributes }) => attributes["id"] && tag !== "main");
  return holder && headingIn(holder) === heading ? holder.attributes["id"] : undefined;
}

/** The first heading inside an element. */
function headingIn(part: Placed): Placed | undefined {
  for (const child of part.children) {
    const found = isHeading(child) ? child : headingIn(child);
    if (found) return found;
  }
  return undefined;
}

/** Whether a heading is nothing but the name of another page: that page is its address. */
export function isLinkElsewhere({ children, text }: Placed): boolean {
  const [link] = children;
  return link?.tag === "a" && link.text === text && !link.attributes["rel"]?.includes("external");
}
