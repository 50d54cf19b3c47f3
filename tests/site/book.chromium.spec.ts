import { expect, test } from "@playwright/test";
import { bookOf } from "#tools/book.ts";
import { knownBrowsers } from "#tools/browsers.ts";
import { elementsOf } from "../support/document.ts";
import { dist, html } from "../support/site.ts";

interface Entry {
  readonly title: string;
  readonly inside: readonly Entry[];
}

/** The text of a PDF's string: in brackets, or as sixteen-bit numbers. */
function textOf(string: string): string {
  const hex = /^<FEFF([0-9A-F]*)>$/i.exec(string)?.[1];
  if (hex === undefined) return string.slice(1, -1).replaceAll(/\\([()\\])/g, "$1");
  return (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join("");
}

/** The outline of a PDF as Chromium writes it: plain objects that name the first one inside and the next one beside. */
function outlineOf(pdf: string): Entry[] {
  const objects = new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n<<([\s\S]*?)>>\nendobj/g)].map(([, id, text]) => [id, text]),
  );
  const listed = (id: string | undefined): Entry[] => {
    const text = objects.get(id ?? "") ?? "";
    const [, title] = /\/Title (\((?:\\.|[^\\)])*\)|<[0-9A-F]+>)/i.exec(text) ?? [];
    const link = (name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1];
    return title ? [{ title: textOf(title), inside: listed(link("First")) }, ...listed(link("Next"))] : [];
  };
  const [, top] = /\/Outlines (\d+) 0 R/.exec(pdf) ?? [];
  return listed(/\/First (\d+) 0 R/.exec(objects.get(top ?? "") ?? "")?.[1]);
}

test("the PDF has every chapter with its parts in its outline, is tagged, and leads nowhere that is not there", async () => {
  const pdf = (await bookOf(dist, "/", { browser: knownBrowsers().chromium })).toString("latin1");
  const wanted: { title: string; inside: string[] }[] = [];
  for (const { tag, text } of elementsOf(html("/book/"))) {
    const title = text.replaceAll(/\s+/g, " ").trim();
    if (tag === "h2") wanted.push({ title, inside: [] });
    if (tag === "h3") wanted.at(-1)?.inside.push(title);
  }
  expect(wanted.filter(({ title }) => /^\d+ /.test(title))).toHaveLength(10);
  const [cover, ...rest] = outlineOf(pdf);
  expect(cover?.title).toBe("Push, Pull, Person");
  expect(rest).toEqual([]);
  const found = cover?.inside.map(({ title, inside }) => ({
    title,
    inside: inside.map((part) => part.title),
  }));
  expect(found).toEqual(wanted);
  expect(pdf).toContain("/Marked true");
  expect(pdf).not.toContain("book.invalid");
  expect(pdf.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(40);
});
