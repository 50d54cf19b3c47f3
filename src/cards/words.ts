/** Words on a card: broken into lines, and measured. */
import { el, type Node } from "./markup.ts";

export interface Lettering {
  readonly size: number;
  readonly weight?: number;
  readonly serif?: boolean;
  readonly fill: string;
}

/** Mean width of a letter, in its size: measured over English sentences in the faces that the cards are set in. */
const widths = { serif: 0.49, light: 0.52, bold: 0.54 } as const;

const meanOf = ({ serif, weight = 400 }: Lettering) =>
  serif ? widths.serif : weight > 600 ? widths.bold : widths.light;

/** Words in as few lines as fit the room, and these about as long as each other. */
export function linesOf(text: string, room: number, lettering: Lettering): string[] {
  const most = room / (lettering.size * meanOf(lettering));
  const fewest = broken(text, most).length;
  let length = Math.ceil(most);
  while (length > 1 && broken(text, length - 1).length === fewest) length -= 1;
  return broken(text, Math.min(length, most));
}

function broken(text: string, most: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line && line.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

/** Lines under each other; `y` is the first one's foot. */
export function wordsAt(
  x: number,
  y: number,
  lines: readonly string[],
  lettering: Lettering,
  leading = 1.3,
): Node {
  const { size, weight = 400, serif, fill } = lettering;
  const attributes = {
    "font-family": serif ? "Source Serif 4" : "Schibsted Grotesk",
    "font-size": String(size),
    "font-weight": String(weight),
    fill,
    ...(weight >= 800 ? { "letter-spacing": String(Math.round(size * -2.5) / 100) } : {}),
  };
  const spans = lines.map((line, at) =>
    el("tspan", { x: String(x), y: String(Math.round(y + at * size * leading)) }, escaped(line)),
  );
  return el("text", attributes, ...spans);
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Every piece of text in a drawing with the size that it is drawn at. */
export function lettersOf(node: Node, scale = 1, size = 16): { text: string; size: number }[] {
  const { attributes } = node;
  const own = Number(attributes["font-size"] ?? size);
  const [, , wide = Number.NaN] = (attributes["viewBox"] ?? "").split(" ").map(Number);
  const shown = Number(attributes["width"]);
  const [, grown = "1"] = /scale\(([\d.]+)/.exec(attributes["transform"] ?? "") ?? [];
  const inside = scale * Number(grown) * (wide && shown ? shown / wide : 1);
  return node.children.flatMap((child) =>
    typeof child === "string"
      ? child.trim()
        ? [{ text: child.trim(), size: own * inside }]
        : []
      : lettersOf(child, inside, own),
  );
}
