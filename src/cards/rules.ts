/** Style sheets as rules in the order in which they win. Only what drawings use: classes, types, `:is`, `:not`, `:root`, and no media. */

export interface Declaration {
  readonly name: string;
  readonly value: string;
}

/** One compound of a selector: `text.label:not(.is-light)`. */
export interface Compound {
  readonly tag?: string;
  readonly root: boolean;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
  readonly is: readonly (readonly Selector[])[];
  readonly not: readonly (readonly Selector[])[];
}

/** Compounds from the element itself outwards, each with what joins it to the one before. */
export interface Selector {
  readonly steps: readonly { readonly compound: Compound; readonly child: boolean }[];
  readonly weight: number;
}

export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
  readonly layer: number;
}

/**
 * The rules of style sheets.
 *
 * @param sheets each with the layer that it is imported into
 * @param layers their names; the later ones win
 */
export function rulesOf(
  sheets: readonly { readonly css: string; readonly layer?: string }[],
  layers: readonly string[],
): Rule[] {
  const rules = sheets.flatMap(({ css, layer }) => {
    const at = (name: string | undefined) => (name ? layers.indexOf(name) : layers.length);
    return read(css.replaceAll(/\/\*[\s\S]*?\*\//g, ""), at(layer), at);
  });
  return rules.sort((a, b) => a.layer - b.layer || a.selector.weight - b.selector.weight);
}

function read(css: string, layer: number, layerAt: (name: string) => number): Rule[] {
  return blocksOf(css).flatMap(({ head, body }) => {
    const [, inside] = /^@layer\s+([\w-]+)$/.exec(head) ?? [];
    if (inside) return read(body, layerAt(inside), layerAt);
    if (head.startsWith("@")) return [];
    const declarations = body.split(";").flatMap((line) => {
      const [, name = "", value = ""] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(line) ?? [];
      return name ? [{ name, value }] : [];
    });
    return split(head, ",").flatMap((text) => {
      const selector = selectorOf(text.trim());
      return selector ? [{ selector, declarations, layer }] : [];
    });
  });
}

/** `head { body }` at the outermost level; statements without a block are passed over. */
function blocksOf(css: string): { head: string; body: string }[] {
  const blocks: { head: string; body: string }[] = [];
  let from = 0;
  let depth = 0;
  let opened = 0;
  for (let i = 0; i < css.length; i += 1) {
    const letter = css[i];
    if (letter === ";" && depth === 0) from = i + 1;
    if (letter === "{") {
      if (depth === 0) opened = i;
      depth += 1;
    }
    if (letter === "}") {
      depth -= 1;
      if (depth > 0) continue;
      blocks.push({ head: css.slice(from, opened).trim(), body: css.slice(opened + 1, i) });
      from = i + 1;
    }
  }
  return blocks;
}

/** Parts of a text between separators that stand outside of brackets. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === separator && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Where the bracket closes that stands open before a text. */
function closing(text: string): number {
  let depth = 1;
  const at = [...text].findIndex((letter) => {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    return depth === 0;
  });
  return at < 0 ? text.length : at;
}

/** A selector, or undefined where it says what no drawing has: states, siblings, pseudo-elements. */
function selectorOf(text: string): Selector | undefined {
  const parts = split(text.replaceAll(/\s*>\s*/g, " >").replaceAll(/\s+/g, " "), " ");
  const steps: { compound: Compound; child: boolean }[] = [];
  let weight = 0;
  let child = false;
  for (const part of parts.reverse()) {
    const compound = compoundOf(part.replace(/^>/, ""));
    if (!compound) return undefined;
    steps.push({ compound, child });
    child = part.startsWith(">");
    weight += weightOf(compound);
  }
  return { steps, weight };
}

const piece =
  /^(?:\.(?<class>[\w-]+)|\[(?<name>[\w-]+)(?:="(?<value>[^"]*)")?\]|:(?<root>root)|:(?<list>is|not|where)\(|(?<tag>[a-z][\w-]*|\*))/;

function compoundOf(text: string): Compound | undefined {
  const found = {
    root: false,
    classes: [] as string[],
    attributes: [] as (readonly [string, string | undefined])[],
    is: [] as Selector[][],
    not: [] as Selector[][],
  };
  let tag: string | undefined;
  let rest = text;
  while (rest) {
    const match = piece.exec(rest);
    if (!match) return undefined;
    const { class: name, name: attribute, value, root, list, tag: type } = match.groups ?? {};
    rest = rest.slice(match[0].length);
    if (name) found.classes.push(name);
    else if (attribute) found.attributes.push([attribute, value]);
    else if (root) found.root = true;
    else if (type && type !== "*") tag = type;
    else if (list) {
      const inside = rest.slice(0, closing(rest));
      const selectors = split(inside, ",").map((one) => selectorOf(one.trim()));
      if (selectors.some((one) => !one)) return undefined;
      found[list === "not" ? "not" : "is"].push(selectors as Selector[]);
      rest = rest.slice(inside.length + 1);
    }
  }
  return tag ? { ...found, tag } : found;
}

const heaviest = (lists: readonly (readonly Selector[])[]) =>
  lists.reduce((sum, list) => sum + Math.max(...list.map(({ weight }) => weight)), 0);

const weightOf = ({ tag, root, classes, attributes, is, not }: Compound) =>
  (tag ? 1 : 0) + 100 * (classes.length + attributes.length + (root ? 1 : 0)) + heaviest(is) + heaviest(not);
