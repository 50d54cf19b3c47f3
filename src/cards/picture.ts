/** The drawings of a widget's picture, below each other and as large as a card has room for. */
import { type ComponentType, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { PictureComponent, View, Widget } from "#frame/contract.ts";
import { el, type Node, treeOf } from "./markup.ts";
import { resolved } from "./resolve.ts";
import type { Rule } from "./rules.ts";
import { type Lettering, lettersOf, wordsAt } from "./words.ts";

/** Nothing on a card is smaller: where cards are shown half as wide, half of it is left. */
export const smallest = 22;

interface Drawing {
  readonly svg: Node;
  readonly width: number;
  readonly height: number;
  /** The words above it. */
  readonly caption: string | undefined;
}

interface Subject {
  readonly widget: Widget;
  // biome-ignore lint/suspicious/noExplicitAny: every widget draws its own kind of picture
  readonly Picture: PictureComponent<any>;
  readonly first: View;
  /** Which half of the picture the card shows. */
  readonly half: "main" | "side";
}

/** What a picture draws before the guess is made, painted. */
export function drawingsOf({ widget, Picture, first, half }: Subject, rules: readonly Rule[]): Drawing[] {
  const id = `card-${widget.id}`;
  const props = { id, title: widget.title, describedBy: "", view: first.picture, revealed: false };
  const root = resolved(treeOf(renderToString(h(Picture, { ...props, size: "phone" }))), rules);
  return chartsIn(root, `picture-${half}`);
}

/** A drawing that needs to be told nothing, painted. */
export function vignette(Shown: ComponentType, rules: readonly Rule[]): Drawing {
  const [svg] = resolved(treeOf(renderToString(h(Shown, {}) as VNode)), rules).children;
  if (!svg || typeof svg === "string") throw new Error("There is nothing drawn to put on a card.");
  return { svg, ...sizeOf(svg), caption: undefined };
}

function sizeOf({ attributes }: Node): { width: number; height: number } {
  const [, , width = 0, height = 0] = (attributes["viewBox"] ?? "").split(" ").map(Number);
  return { width, height };
}

const classesOf = ({ attributes }: Node) => (attributes["class"] ?? "").split(" ");

function chartsIn(node: Node, wanted: string, inside = false): Drawing[] {
  let caption: string | undefined;
  return node.children.flatMap((child): Drawing[] => {
    if (typeof child === "string") return [];
    const classes = classesOf(child);
    if (classes.includes("picture-caption")) {
      caption = textOf(child);
      return [];
    }
    if (child.tag !== "svg") {
      const [first, ...rest] = chartsIn(child, wanted, inside || classes.includes(wanted));
      return first ? [{ ...first, caption: first.caption ?? caption }, ...rest] : [];
    }
    return inside && classes.includes("chart") ? [{ svg: child, ...sizeOf(child), caption }] : [];
  });
}

const textOf = (node: Node): string =>
  node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

const gap = 14;
const captioned = 34;

/** The first drawing, and as many after it as are named and fit a box with letters that can be read, in its middle. */
export function fitted(
  drawings: readonly Drawing[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  lettering: Lettering,
): Node {
  const layout = (count: number) => {
    const chosen = drawings.slice(0, count);
    const between = chosen.reduce(
      (sum, { caption }, at) => sum + (at ? gap : 0) + (caption ? captioned : 0),
      0,
    );
    const tall = chosen.reduce((sum, { height }) => sum + height, 0);
    const wide = Math.max(...chosen.map(({ width }) => width));
    const scale = Math.min(box.width / wide, (box.height - between) / tall);
    const least = Math.min(...chosen.flatMap(({ svg }) => lettersOf(svg)).map(({ size }) => size), 99);
    return {
      chosen,
      scale,
      wide: wide * scale,
      tall: tall * scale + between,
      readable: least * scale >= smallest,
    };
  };
  const fits = drawings
    .map((_, at) => layout(at + 1))
    .filter(({ readable, chosen }, at) => at === 0 || (readable && chosen.every(({ caption }) => caption)));
  const { chosen, scale, wide, tall } = fits.at(-1) ?? layout(1);
  const x = Math.round(box.x + (box.width - wide) / 2);
  let y = Math.round(box.y + (box.height - tall) / 2);
  const placed = chosen.flatMap(({ svg, width, height, caption }, at) => {
    if (at) y += gap;
    const words = caption ? [wordsAt(x, y + 22, [caption], lettering)] : [];
    if (caption) y += captioned;
    const size = { width: String(width * scale), height: String(height * scale) };
    const drawn = el(
      "svg",
      {
        ...svg.attributes,
        x: String(x),
        y: String(y),
        ...size,
        overflow: "visible",
        "font-family": "Schibsted Grotesk",
      },
      ...svg.children,
    );
    y += height * scale;
    return [...words, drawn];
  });
  return el("g", {}, ...placed);
}
