import { posix } from "node:path";

/** What the files of a folder may import. First matching row holds. */
export interface Rule {
  /** Path from the project's folder; one segment may be `*`, and `$1` below stands for what it was. */
  readonly from: string;
  /** Packages; `node:` and `astro:` stand for all of theirs. */
  readonly npm: readonly string[];
  /** Files, or folders where the path ends with a slash. */
  readonly to: readonly string[];
}

/** One import as it stands in a file. */
interface Import {
  /** Path from the project's folder, or a package's name. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Leaves no trace in what runs. */
  readonly isType: boolean;
}

const forms = [
  /\b(?:import|export)\s+(type\s)?[^"'`;()]*?\bfrom\s*["']([^"']+)["']/g,
  /\bimport\s+()["']([^"']+)["']/g,
  /\bimport\(\s*()["']([^"']+)["']/g,
  /\bnew URL\(\s*()["'](\.[^"']+)["']\s*,\s*import\.meta\.url/g,
  /@import\s+(?:url\()?()["']([^"']+)["']/g,
];
const globs = /\bimport\.meta\.glob(?:<[\s\S]*?>)?\(\s*(\[[^\]]*\]|["'][^"']+["'])/g;

/** Everything that a source names as its import: static, dynamic, by glob, as a worker or in a style sheet. */
function importsOf(file: string, source: string): Import[] {
  const code = source.replaceAll(/^\s*\/\*[\s\S]*?\*\//gm, "").replaceAll(/^\s*\/\/.*$/gm, "");
  const named = forms.flatMap((form) =>
    [...code.matchAll(form)].map(([, type, name = ""]) => ({ name, isType: Boolean(type) })),
  );
  const globbed = [...code.matchAll(globs)].flatMap(([, list = ""]) =>
    [...list.matchAll(/["']([^"']+)["']/g)].map(([, name = ""]) => ({ name, isType: false })),
  );
  return [...named, ...globbed].map(({ name, isType }) => {
    const path = name.replace(/\?.*$/, "");
    if (path.startsWith("#")) return { target: `src/${path.slice(1)}`, isPackage: false, isType };
    if (path.startsWith("/")) return { target: path.slice(1), isPackage: false, isType };
    if (path.startsWith(".")) {
      return { target: posix.join(posix.dirname(file), path), isPackage: false, isType };
    }
    const own = /^(?:node|astro):/.exec(path)?.[0];
    const scoped = path.split("/", path.startsWith("@") ? 2 : 1).join("/");
    return { target: own ?? scoped, isPackage: true, isType };
  });
}

const pattern = (text: string) =>
  new RegExp(
    `^${text.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "([^/]+)")}${text.endsWith("/") ? "" : "$"}`,
  );

/** The imports of a file that no rule allows, as sentences. */
export function violations(rules: readonly Rule[], file: string, source: string): string[] {
  const imports = importsOf(file, source);
  const rule = rules.find(({ from }) => pattern(from).test(file));
  if (!rule) return imports.length > 0 ? [`${file}: no rule says what may be imported here`] : [];
  const [, own = ""] = pattern(rule.from).exec(file) ?? [];
  const allowed = rule.to.map((to) => pattern(to.replace("$1", own)));
  return imports
    .filter(({ target, isPackage }) =>
      isPackage ? !rule.npm.includes(target) : !allowed.some((to) => to.test(target)),
    )
    .map(({ target }) => `${file} may not import ${target}`);
}

/** The first circle among imports that run, as a list of files; empty where there is none. */
export function circle(sources: ReadonlyMap<string, string>): string[] {
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file) || !sources.has(file)) return [];
    for (const { target, isType } of importsOf(file, sources.get(file) ?? "")) {
      const found = isType ? [] : follow(target, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of sources.keys()) {
    const found = follow(file, []);
    if (found.length > 0) return found;
  }
  return [];
}
