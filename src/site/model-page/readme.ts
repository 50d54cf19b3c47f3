import readme from "#model/README.md?raw";

/** A piece of a line: words, a name from the code, or the first words of an item. */
export interface Piece {
  readonly kind: "text" | "code" | "strong";
  readonly text: string;
}

const kinds: Readonly<Record<string, Piece["kind"]>> = { "`": "code", "*": "strong" };

/** Words with `names` and **openings** told apart. */
function pieces(line: string): readonly Piece[] {
  return line
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter((part) => part !== "")
    .map((part) => ({ kind: kinds[part.charAt(0)] ?? "text", text: part.replaceAll(/^[`*]+|[`*]+$/g, "") }));
}

function section(title: string): string {
  const found = readme.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`src/model/README.md has no section “${title}”.`);
  return found.slice(title.length).trim();
}

const joined = (text: string) => text.replaceAll(/\s*\n\s*/g, " ");

/** The text of a section of the model's own notes. */
export const textOf = (title: string): readonly Piece[] => pieces(joined(section(title)));

/** The items of a section that is a list. */
export const itemsOf = (title: string): readonly (readonly Piece[])[] =>
  section(title)
    .split(/^- /m)
    .filter((item) => item !== "")
    .map((item) => pieces(joined(item.trim())));
