import { parse } from "yaml";

/** A file of the content in another language: patience.nl.mdx beside patience.mdx. */
export const sibling = /\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)(?=\.(?:mdx|yaml)$)/;

/** Fields that no language changes. */
const fixed =
  /^(?:id|order|query|studies|articles|word|to|verdict|headline|chapter|home|between|theme|read|url|date|minutes|steps|items)$/;

/** Every field of a tree with its way there; with its value where no language changes it. */
function fields(tree: unknown, way = "", isFixed = false): string[] {
  if (Array.isArray(tree))
    return tree.flatMap((one, at) => fields(one, `${way}/${(one as { id?: string })?.id ?? at}`, isFixed));
  if (tree && typeof tree === "object")
    return Object.entries(tree).flatMap(([name, one]) =>
      fields(one, `${way}/${name}`, isFixed || fixed.test(name)),
    );
  return [isFixed || typeof tree !== "string" ? `${way} = ${tree}` : way];
}

/** What a file and its translations have in common: ids, numbers, fields, and the parts it is put together from. */
export function bones(file: string, text: string): string[] {
  const places = [...text.matchAll(/\{[\w-]+:\w+\}/g)].map(([place]) => place);
  if (file.endsWith(".yaml")) return [...fields(parse(text)), ...places].sort();
  const [, front = "", body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const tags = [...body.matchAll(/<([A-Za-z][\w.]*)([^>]*)>/g)].map(
    ([, tag, attributes = ""]) =>
      `<${tag} ${[...attributes.matchAll(/\b(?:id|of|is|step|within)(?:=(?:"[^"]*"|\{[^}]*\}))?/g)].join(" ")}>`,
  );
  const imports = body.match(/^import .*$/gm) ?? [];
  return [
    ...fields(parse(front)),
    ...imports,
    ...tags.filter((tag) => !/^<(?:p|b|i|em|strong|br) >$/.test(tag)),
    ...places,
  ].sort();
}

/** Those of a list that another list has not, as often as they are missing there. */
function surplus(mine: readonly string[], theirs: readonly string[]): string[] {
  const rest = [...theirs];
  return mine.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** What a translation has or lacks against its original, the first of each in one sentence; nothing where they agree. */
export function difference(file: string, text: string, original: string): string | undefined {
  const [mine, theirs] = [bones(file, text), bones(file, original)];
  const [more] = surplus(mine, theirs);
  const [less] = surplus(theirs, mine);
  if (more && less) return `${file}: ${more} stands only here, and ${less} only in the original.`;
  if (more || less) return `${file}: ${more ?? less} stands only ${more ? "here" : "in the original"}.`;
  return undefined;
}
