/** Reads `public/_headers`, the form that Netlify and Cloudflare Pages share. */

/** Headers that answer every path the pattern fits. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Parses a `_headers` file: a path pattern at the line's start, its headers indented under it, `#` for remarks.
 * @throws Error on an indented line that is no header
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Map<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: new Map() });
      continue;
    }
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (!name || !value) throw new Error(`_headers: "${line.trim()}" is no header`);
    rules.at(-1)?.headers.set(name, value);
  }
  return rules;
}

/** Whether a pattern fits a path: `*` stands for any rest, `:name` for one segment. */
export function fits(pattern: string, path: string): boolean {
  const source = pattern
    .split(/(\*|:\w+)/)
    .map((part, i) =>
      i % 2 === 0 ? part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&") : part === "*" ? ".*" : "[^/]+",
    );
  return new RegExp(`^${source.join("")}$`).test(path);
}

/** All headers for a path; where two rules name the same one, both values hold, joined by a comma as hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of rules.filter(({ pattern }) => fits(pattern, path))) {
    for (const [name, value] of rule.headers) found[name] = found[name] ? `${found[name]}, ${value}` : value;
  }
  return found;
}
