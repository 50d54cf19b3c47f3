/** What Chromium writes into a PDF: plain objects that name each other by number. */

interface Entry {
  readonly title: string;
  readonly inside: readonly Entry[];
}

const objectsOf = (pdf: string): ReadonlyMap<string, string> =>
  new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n<<([\s\S]*?)>>\nendobj/g)].map(([, id = "", text = ""]) => [
      id,
      text,
    ]),
  );

/** The text of a PDF's string: in brackets, or as sixteen-bit numbers. */
function textOf(string: string): string {
  const hex = /^<FEFF([0-9A-F]*)>$/i.exec(string)?.[1];
  if (hex === undefined) return string.slice(1, -1).replaceAll(/\\([()\\])/g, "$1");
  return (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join("");
}

/** The outline of a PDF. */
export function outlineOf(pdf: string): Entry[] {
  const objects = objectsOf(pdf);
  const listed = (id: string | undefined): Entry[] => {
    const text = objects.get(id ?? "") ?? "";
    const [, title] = /\/Title (\((?:\\.|[^\\)])*\)|<[0-9A-F]+>)/i.exec(text) ?? [];
    const link = (name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1];
    return title ? [{ title: textOf(title), inside: listed(link("First")) }, ...listed(link("Next"))] : [];
  };
  const [, top] = /\/Outlines (\d+) 0 R/.exec(pdf) ?? [];
  return listed(/\/First (\d+) 0 R/.exec(objects.get(top ?? "") ?? "")?.[1]);
}

/** On how many pages each table of a tagged PDF stands. */
export function tablesOf(pdf: string): number[] {
  const objects = objectsOf(pdf);
  const pagesOf = (id: string): string[] => {
    const text = objects.get(id) ?? "";
    const [, inside = ""] = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(text) ?? [];
    const own = [...text.matchAll(/\/Pg (\d+)/g)].map(([, page = ""]) => page);
    const parts = [...inside.replaceAll(/\/Pg \d+ 0 R/g, "").matchAll(/(\d+) 0 R/g)];
    return [...own, ...parts.flatMap(([, part = ""]) => pagesOf(part))];
  };
  return [...objects].flatMap(([id, text]) =>
    text.includes("/S /Table\n") ? [new Set(pagesOf(id)).size] : [],
  );
}
