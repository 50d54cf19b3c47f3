/** Finds links that lead nowhere, in a built folder that is to be served under a base path. */
import { existsSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { elementsOf } from "./document.ts";
import { html, pagesIn } from "./site.ts";

const carriers: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  area: ["href"],
  "astro-island": ["component-url", "renderer-url", "before-hydration-url"],
  iframe: ["src"],
  img: ["src", "srcset"],
  link: ["href"],
  script: ["src"],
  source: ["src", "srcset"],
  use: ["href"],
};

/** A sentence for every broken link, missing slash and doubled id on the pages of the folder. */
export function brokenLinks(folder: string, base: string): string[] {
  const paths = pagesIn(folder);
  const elements = new Map(paths.map((path) => [path, elementsOf(html(path, folder))]));
  const ids = new Map(
    [...elements].map(([path, all]) => [path, all.flatMap(({ attributes: { id } }) => (id ? [id] : []))]),
  );
  const wrong: string[] = [];
  for (const [path, all] of elements) {
    for (const id of ids.get(path)?.filter((id, i, list) => list.indexOf(id) !== i) ?? []) {
      wrong.push(`${path}: the id "${id}" stands twice`);
    }
    for (const { tag, attributes } of all) {
      for (const name of carriers[tag] ?? []) {
        const value = attributes[name];
        if (value === undefined) continue;
        const targets =
          name === "srcset" ? value.split(",").map((part) => part.trim().split(/\s+/)[0] ?? "") : [value];
        for (const target of targets) {
          const problem = problemOf(target, path, folder, base, ids);
          if (problem) wrong.push(`${path}: <${tag} ${name}="${target}"> ${problem}`);
        }
      }
    }
  }
  return wrong;
}

function problemOf(
  target: string,
  from: string,
  folder: string,
  base: string,
  ids: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (target === "" || target === "#") return "is empty";
  const here = new URL(`${base}${from.slice(1)}`, "http://site.test");
  const url = new URL(target, here);
  if (url.origin !== here.origin)
    return /^(?:https?|mailto|data):$/.test(url.protocol) ? undefined : "has an odd address";
  if (!url.pathname.startsWith(base)) return "leaves the base path";
  const inside = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
  const isPage = inside.endsWith("/") || inside.endsWith(".html");
  if (!isPage && extname(inside) === "") return "has no slash at its end";
  const file = join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
  if (!existsSync(file) || !statSync(file).isFile()) return "leads nowhere";
  const id = decodeURIComponent(url.hash.slice(1));
  if (id !== "" && isPage && !ids.get(inside)?.includes(id)) return "names an id that is not there";
  return undefined;
}
