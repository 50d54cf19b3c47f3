/** Every path of a built site, and every id on its pages that others may link to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { headingsIn, idOf, type Placed, placedIn } from "../site/addressed.ts";
import type { Moved } from "../site/moved.ts";
import { type Addresses, movedTo } from "./addresses-list.ts";
import { filesOf } from "./precache.ts";

/** Named by their digests, or there for hosts only. */
const notPublic = /^(?:assets\/|_headers$|vercel\.json$|nginx\.conf$)/;

/** What the paths of a built site are, and the ids on its pages. */
export function pagesOf(folder: string, moved: Moved): Pick<Addresses, "paths" | "ids"> {
  const paths: Record<string, string> = {};
  const ids: Record<string, Record<string, string>> = {};
  for (const file of filesOf(folder).filter((name) => !notPublic.test(name))) {
    const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    const to = moved.paths[path];
    paths[path] = to ? movedTo(to) : kindOf(path);
    if (!file.endsWith(".html") || to) continue;
    const own = idsIn(placedIn(readFileSync(join(folder, file), "utf8")));
    if (Object.keys(own).length > 0) ids[path] = own;
  }
  for (const [from, to] of Object.entries(moved.ids)) {
    const [page = "", id = ""] = from.split("#");
    ids[page] = { ...ids[page], [id]: movedTo(to) };
  }
  return { paths, ids };
}

function kindOf(path: string): string {
  const [, version, widget] = /^\/embed\/v(\d+)\/([\w-]+)\/$/.exec(path) ?? [];
  if (version) return `embed ${version} of ${widget}`;
  const [, folder, id] = /^\/(s|cards|oembed|notes)\/(.+?)(?:\/|\.\w+)$/.exec(path) ?? [];
  const kinds: Readonly<Record<string, string>> = {
    s: "section",
    cards: "card",
    oembed: "oEmbed",
    notes: "notes",
  };
  if (folder) return `${kinds[folder]} of ${id}`;
  return path.endsWith("/") || path.endsWith(".html") ? "page" : "file";
}

const listed = /^(lever|constant|output|preset|fact|headline|invariant|article|claim|clash)-(.+)$/;
const references = [
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "for",
  "popovertarget",
  "list",
  "headers",
];

/** The ids that stand for something to read. What only ties a control to its label is no address. */
function idsIn(all: readonly Placed[]): Record<string, string> {
  const main = all.filter(({ around }) => around.some(({ tag }) => tag === "main"));
  const tied = new Set(
    all.flatMap(({ attributes }) => references.flatMap((name) => attributes[name]?.split(" ") ?? [])),
  );
  const titled = new Set(headingsIn(all).flatMap((heading) => idOf(heading) ?? []));
  const found: Record<string, string> = {};
  for (const one of main) {
    const { id } = one.attributes;
    const is = id && whatIs(one, id, titled.has(id), tied.has(id));
    if (id && is) found[id] = is;
  }
  return found;
}

function whatIs(
  { tag, attributes, around }: Placed,
  id: string,
  titled: boolean,
  tied: boolean,
): string | undefined {
  const { class: names = "", "data-widget": widget, "data-claim": claim, "data-clash": clash } = attributes;
  const name = names.split(" ")[0] ?? "";
  if (widget) return `widget ${widget}`;
  if (claim) return `claim ${claim}`;
  if (clash) return `clash ${clash}`;
  if (around.some((one) => one.tag === "svg")) return undefined;
  const isDrawnAgain = around.some((one) => one.tag === "astro-island");
  const [, kind, rest] = /^(?:li|tr)$/.test(tag) ? (listed.exec(id) ?? []) : [];
  if (kind) return `${kind} ${rest}`;
  const named: Readonly<Record<string, string>> = {
    takeaway: "takeaway",
    caveat: "the other side",
    study: `study ${id}`,
    rule: `rule ${id}`,
  };
  if (named[name]) return named[name];
  if (around[0]?.attributes["class"] === "glossary") return `term ${id}`;
  if (titled) return /^h\d$/.test(tag) ? "heading" : "section";
  return isDrawnAgain || tied || /^(?:h\d|input|select|textarea|button|caption)$/.test(tag)
    ? undefined
    : "part";
}
