/** Tells the page for lost readers which pages there are: they are known only when the site is built. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "./precache.ts";

/** Where the links go, on the page for lost readers. */
const place = /(<ul hidden data-known[^>]*>)[\s\S]*?(<\/ul>)/;

/** A link to a page by its own title; none where the page only leads to another. */
function linkTo(html: string, file: string, base: string): string {
  const [, title = ""] = /<title>([\s\S]*?)<\/title>/.exec(html) ?? [];
  if (/http-equiv="refresh"/.test(html)) return "";
  const name = title.replace(/ – Push, Pull, Person$/, "").trim();
  return `<li><a href="${base}${file.replace(/(^|\/)index\.html$/, "$1")}">${name}</a></li>`;
}

/** Writes links to all pages of a built folder into its 404.html. @throws Error where that has no place for them */
export function writeKnown(folder: string, base: string): void {
  const links = filesOf(folder)
    .filter((file) => file.endsWith("index.html"))
    .map((file) => linkTo(readFileSync(join(folder, file), "utf8"), file, base));
  const lost = join(folder, "404.html");
  const html = readFileSync(lost, "utf8");
  if (!place.test(html)) throw new Error("404.html has no list for the pages there are.");
  writeFileSync(
    lost,
    html.replace(place, (_, open: string, close: string) => open + links.join("") + close),
  );
}
