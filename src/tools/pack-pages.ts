/** Turns the pages of a built site into pages that open from disk: no host, no modules, every link names a file. */
import { createHash } from "node:crypto";

/** The script that stands for all modules, at the top of the folder. */
export const script = "push-pull-person.js";

/** What a page of a copy may do: load files, run the scripts named here, start a worker from its own text. */
const policy = (from: string, scripts: ReadonlySet<string>, styles: ReadonlySet<string>) =>
  [
    "default-src 'none'",
    `script-src ${[from, ...scripts].join(" ")}`,
    `style-src ${[from, ...styles].join(" ")}`,
    ...[`img-src ${from} data:`, `font-src ${from}`, "worker-src blob:"],
    ...["base-uri 'none'", "form-action 'none'"],
  ].join("; ");

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The file that an address of the site stands for, or undefined where it is somebody else's. */
export function fileOf(address: string, base: string): string | undefined {
  const path = address.replace(/[?#].*$/s, "");
  if (!path.startsWith(base) || path.startsWith("//")) return undefined;
  return path.slice(base.length).replace(/(^|\/)$/, "$1index.html");
}

/** An address of the site as a page on disk has to write it; query and hash are kept. */
export function fromPage(address: string, page: string, base: string): string | undefined {
  const file = fileOf(address, base);
  if (file === undefined) return undefined;
  const [rest = ""] = /[?#].*$/s.exec(address) ?? [];
  return "../".repeat(page.split("/").length - 1) + file + rest;
}

/** The name under which a module is found in the script, from its address. */
export const moduleName = (address: string): string => address.replace(/^.*\//, "");

/** Where a copy of the site is opened. */
export interface Place {
  /** What its files come from, as a content security policy says it. */
  readonly from: "file:" | "'self'";
  /** The address that stands for a page which is not in the copy; none where links lead nowhere instead. */
  readonly elsewhere?: (address: string) => string | undefined;
  /** The pages' own modules that have nothing to do there, by their names. */
  readonly without?: RegExp;
}

/** A page and the names of the modules that it needs. */
export interface OnDisk {
  readonly html: string;
  readonly modules: readonly string[];
}

const tag = /<[a-z][a-z0-9-]*(?:\s+[^\s=>"']+(?:="[^"]*")?)*\s*\/?>/g;
const modules = /^(?:component|renderer|before-hydration)-url$/;

/**
 * @param page its file, such as "patience/index.html"
 * @param packed whether a file goes into the copy: what leads to another is led elsewhere, or nowhere
 */
export function pageOnDisk(
  html: string,
  page: string,
  base: string,
  packed: (file: string) => boolean,
  { from, elsewhere, without }: Place = { from: "file:" },
): OnDisk {
  const run: string[] = [];
  const named = new Set<string>();
  const scripts = new Set<string>();
  const styles = new Set(
    [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = ""]) => hash(text)),
  );

  const attribute = (whole: string, name: string, value: string) => {
    if (modules.test(name)) {
      named.add(moduleName(value));
      return ` ${name}="${moduleName(value)}"`;
    }
    if (name === "props") {
      // A quote before a slash begins a text: what follows one that ends is a comma, a colon or a bracket.
      const inside = value.replaceAll(/&quot;(\/(?:(?!&quot;)[^\s\\])*)&quot;/g, (text, address: string) => {
        const file = fileOf(address, base);
        const known = file !== undefined && address !== base && packed(file);
        return known ? `&quot;${fromPage(address, page, base)}&quot;` : text;
      });
      return ` props="${inside}"`;
    }
    // A page that leads on by itself says so before the address.
    const [lead = ""] = name === "content" ? (/^\d+; url=/.exec(value) ?? []) : [];
    const address = value.slice(lead.length);
    const file = fileOf(address, base);
    if (file === undefined) return whole;
    const target = packed(file) ? fromPage(address, page, base) : name === "href" && elsewhere?.(address);
    return target ? ` ${name}="${lead}${target}"` : "";
  };
  const tags = (text: string) =>
    text.replaceAll(tag, (whole) => {
      if (/^<link [^>]*rel="(?:module)?preload"/.test(whole)) return "";
      return whole.replaceAll(/\s([^\s=>"']+)="([^"]*)"/g, attribute);
    });
  const element = (open: string, code: string) => {
    const [, address = ""] = /type="module" src="([^"]*)"/.exec(open) ?? [];
    if (address) {
      if (!without?.test(moduleName(address))) run.push(moduleName(address));
      return "";
    }
    if (/\ssrc=|type="application/.test(open)) return `${tags(open)}${code}</script>`;
    const text = code.replaceAll(/\bimport\(/g, "fromDisk.load(");
    scripts.add(hash(text));
    return `${open}${text}</script>`;
  };

  const parts = html.split(/(<script\b[^>]*>[\s\S]*?<\/script>)/);
  const body = parts.map((part) => {
    const [, open, code = ""] = /^(<script\b[^>]*>)([\s\S]*)<\/script>$/.exec(part) ?? [];
    return open ? element(open, code) : tags(part);
  });
  const loader = `<script src="${fromPage(base + script, page, base)}" data-run="${run.join(" ")}"></script>`;
  const done = body
    .join("")
    .replace("</head>", () => `${loader}</head>`)
    .replace(
      /(<meta http-equiv="content-security-policy" content=")[^"]*/,
      (_, open: string) => open + policy(from, scripts, styles),
    );
  return { html: done, modules: [...run, ...named] };
}

/** A style sheet of the copy: what it names lies beside it, and letters are put in when they come, as no page loads them ahead. */
export const styleOnDisk = (css: string, base: string): string =>
  css.replaceAll(`url(${base}assets/`, "url(").replaceAll("font-display:optional", "font-display:swap");
