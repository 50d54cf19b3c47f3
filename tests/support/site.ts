/** The subjects of the contract tests, found in the content and in the built site: nothing is listed by hand. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { sibling } from "../content/siblings.ts";

/** The project's folder. */
export const top = join(import.meta.dirname, "..", "..");
/** The built site, and the same site built to be served under `base`. */
export const dist = join(top, "dist");
export const based = join(top, ".cache", "based");
export const base = "/essay/";
/** The site in a language that nobody speaks: every word longer, and in brackets. */
export const pretended = join(top, ".cache", "en-XA");
/** The host that the second build is told it will live on. */
export const basedSite = "https://example.org";

const port = Number(process.env["PPP_TEST_PORT"] ?? 4801);
/** Where the tests' own hosts listen: the site, the site under a base path, and somebody else's page. */
export const ports = { site: port, based: port + 1, elsewhere: port + 2, pretended: port + 3 } as const;
export const origin = `http://localhost:${ports.site}`;

/** A widget on one of the pages that show it. */
export interface Place {
  readonly id: string;
  readonly path: string;
}

/** Slugs of the chapters, by their files. */
export const chapters: readonly string[] = globSync("*.mdx", { cwd: join(top, "content", "chapters") })
  .filter((file) => !sibling.test(file))
  .map((file) => basename(file, ".mdx"))
  .sort();

/** Whether a page only leads on to another address. */
export const leadsOn = (text: string): boolean => /<script src="[^"]*moved\.js" data-to="/.test(text);

/** Addresses of all pages in a built folder, from its root: "/", "/patience/", "/404.html"; none that only lead on. */
export function pagesIn(folder: string): string[] {
  if (!existsSync(folder))
    throw new Error(`${folder} is not there: build the site first (npm run build, or npm test).`);
  return globSync("**/*.html", { cwd: folder })
    .filter((file) => !leadsOn(readFileSync(join(folder, file), "utf8")))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
}

/** The HTML of a built page. */
export function html(path: string, folder = dist): string {
  return readFileSync(join(folder, path.endsWith("/") ? `${path}index.html` : path), "utf8");
}

/** Addresses of all pages of the built site. */
export const pages: readonly string[] = pagesIn(dist);

const placesOn = (path: string): Place[] =>
  [...html(path).matchAll(/\sdata-widget="([^"]+)"/g)].map(([, id = ""]) => ({ id, path }));

/** Every widget with the chapter page it stands on. */
export const widgets: readonly Place[] = chapters.flatMap((slug) => placesOn(`/${slug}/`));

/** Every widget with its page for other people's frames. */
export const embeds: readonly Place[] = pages
  .filter((path) => /^\/embed\/v1\/./.test(path))
  .flatMap(placesOn);

/** Every picture that can be played with, wherever it stands. */
export const places: readonly Place[] = [...widgets, ...embeds];

/** Those of them that ask for a guess first. */
export const guessed: readonly Place[] = widgets.filter(({ id, path }) =>
  new RegExp(`data-widget="${id}"[\\s\\S]*?data-part="guess"`).test(html(path)),
);

/** How a widget asks for its guess, or that it asks for none. */
function wayOfAsking({ id, path }: Place): string {
  const from = html(path).indexOf(`data-widget="${id}"`);
  const [, part = ""] = /data-part="guess"([\s\S]*?)data-action="lock"/.exec(html(path).slice(from)) ?? [];
  return /type="(range|radio)"/.exec(part)?.[1] ?? "none";
}

/**
 * One widget for each way of asking: for what hangs on the shared frame and the browser, and not on a widget's picture.
 */
export const sample: readonly Place[] = [
  ...new Map(widgets.map((place) => [wayOfAsking(place), place])).values(),
];

/** Their pages for other people's frames. */
export const sampleEmbeds: readonly Place[] = embeds.filter(({ id }) =>
  sample.some((place) => place.id === id),
);

/**
 * Pages of which no two hang on the same template: below a folder, of those named after a chapter or a widget, the
 * ones of the sample stand for all.
 */
export const typical: readonly string[] = pages.filter((path) => {
  const names = path.split("/").filter(Boolean);
  const name = names.at(-1) ?? "";
  const madeForEach = names.length > 1 && widgets.some((one) => one.id === name || one.path === `/${name}/`);
  return !madeForEach || sample.some((one) => one.id === name || one.path === `/${name}/`);
});
