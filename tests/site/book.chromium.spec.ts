import { expect, test } from "@playwright/test";
import { bookOf } from "#tools/book.ts";
import { knownBrowsers } from "#tools/browsers.ts";
import { elementsOf } from "../support/document.ts";
import { outlineOf, tablesOf } from "../support/pdf.ts";
import { dist, html } from "../support/site.ts";

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
  const tables = tablesOf(pdf);
  expect(tables.length).toBeGreaterThanOrEqual(10);
  expect(Math.max(...tables), "no table's head or rows are left behind on another page").toBe(1);
});
