import type { AstroUserConfig } from "astro";
import MagicString from "magic-string";

type Vite = NonNullable<AstroUserConfig["vite"]>;
type Plugin = Extract<NonNullable<Vite["plugins"]>[number], { name: string }>;

/** What a declaration says to readers. */
const words = new Set(["label", "help", "unit", "layer", "origin"]);

/** The declarations of levers, dials and constants. */
const declarations = /[/\\]src[/\\]model[/\\]declared[/\\]/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly properties?: readonly Node[];
}

/** The properties of all objects in a tree that say words. */
function wordsIn(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(wordsIn);
  if (typeof tree !== "object" || tree === null) return [];
  const node = tree as Node;
  if (node.type === "Property" && node.key?.name && words.has(node.key.name)) return [node];
  return Object.values(node).flatMap(wordsIn);
}

/**
 * Leaves the numbers of declarations and drops their words: for the simulation worker, which says nothing of a lever.
 * Every reader loads it, and the page beside it has the words.
 */
export function numbersOnly(): Plugin {
  return {
    name: "numbers-only",
    enforce: "post",
    transform(code, id) {
      if (!declarations.test(id)) return undefined;
      const kept = new MagicString(code);
      for (const { start, end } of wordsIn(this.parse(code))) {
        const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
        kept.remove(start, end + comma);
      }
      return { code: kept.toString(), map: kept.generateMap({ hires: true }) };
    },
  };
}
