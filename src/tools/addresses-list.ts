/** The list of every public address, content/addresses.json: its form, and what may become of it. */
import type { Moved } from "../site/moved.ts";

/** What each address is, by groups. A group's name and an address in it make one line. */
export interface Addresses {
  /** Pages and files by their path. */
  readonly paths: Readonly<Record<string, string>>;
  /** Ids by the path of their page. */
  readonly ids: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Keys of links by where they stand. */
  readonly keys: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What links name by its place or by a letter: its order is part of every such link. */
  readonly places: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Every address on a line of its own, with what it is. */
export function linesOf({ paths, ids, keys, places }: Addresses): Map<string, string> {
  const grouped = (name: string, between: string, groups: Addresses["ids"]) =>
    Object.entries(groups).flatMap(([group, all]) =>
      Object.entries(all).map(([one, is]) => [`${name} ${group}${between}${one}`, is] as const),
    );
  return new Map([
    ...Object.entries(paths).map(([path, is]) => [`path ${path}`, is] as const),
    ...grouped("id", "#", ids),
    ...grouped("key", " ", keys),
    ...grouped("place", " ", places),
  ]);
}

/** The same addresses in one order, so that a change shows as the lines that it changed. */
export function textOf({ paths, ids, keys, places }: Addresses): string {
  const sorted = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  const groups = (all: Addresses["ids"]) =>
    sorted(Object.fromEntries(Object.entries(all).map(([name, group]) => [name, sorted(group)])));
  const list = { paths: sorted(paths), ids: groups(ids), keys: groups(keys), places: groups(places) };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** What an address becomes that is kept for old links only. */
export const movedTo = (to: string): string => `moved to ${to}`;
const isKept = (is: string) => /^(?:moved to|retired:|renamed:) /.test(is);

/** How two lists differ, a sentence for each address. */
export interface Difference {
  /** What would break somebody's link. */
  readonly broken: readonly string[];
  /** What is there and stands in no list yet. */
  readonly fresh: readonly string[];
}

/**
 * Holds the addresses of today against a list of them.
 *
 * @param reworded what a line says now, by the line and what it said: the same thing in other words
 */
export function differenceOf(
  listed: Addresses,
  today: Addresses,
  reworded: Readonly<Record<string, string>>,
): Difference {
  const [before, now] = [linesOf(listed), linesOf(today)];
  const broken = [...before].flatMap(([line, was]) => {
    const is = now.get(line);
    if (is === was || (is && (isKept(is) || reworded[`${line}: ${was}`] === is)) || went(line, now))
      return [];
    return [
      is === undefined ? goneFrom(line, was) : `${line} was “${was}” and is now “${is}”. ${adviceOn(line)}`,
    ];
  });
  return { broken, fresh: [...now.keys()].filter((line) => !before.has(line)) };
}

/** Whether an id went with its page to the page's new address. */
function went(line: string, now: ReadonlyMap<string, string>): boolean {
  const [, page = "", id = ""] = /^id ([^#]*)#(.*)$/.exec(line) ?? [];
  const [, to] = /^moved to ([^#]*)/.exec(now.get(`path ${page}`) ?? "") ?? [];
  return to !== undefined && now.has(`id ${to}#${id}`);
}

/**
 * The lines of content/moved.yaml that would lead nobody on, each with why.
 *
 * @param today the addresses of the site that was built with these lines
 */
export function astray({ paths, ids }: Moved, today: Addresses): string[] {
  const now = linesOf(today);
  const whatIs = (address: string): string | undefined => {
    const page = now.get(`path ${address.split("#")[0]}`);
    return page && !isKept(page) && address.includes("#") ? now.get(`id ${address}`) : page;
  };
  const why = (from: string, to: string): string | undefined => {
    const [page = "", old] = from.split("#");
    const [start, end] = [whatIs(page), whatIs(to)];
    if (old && (start === undefined || isKept(start)))
      return `there is no page ${page}. Begin the line with the address that the page has today.`;
    if (end === undefined) return `${to} is not on the site. Write an address that is.`;
    return isKept(end) ? `${to} is an old address itself. Write the one that it leads to.` : undefined;
  };
  return [...Object.entries(paths), ...Object.entries(ids)].flatMap(([from, to]) => {
    const found = why(from, to);
    return found ? [`“${from}: ${to}” in content/moved.yaml leads nobody on: ${found}`] : [];
  });
}

const goneFrom = (line: string, was: string) => `${line} (${was}) is gone. ${adviceOn(line)}`;

function adviceOn(line: string): string {
  const [, kind = "", rest = ""] = /^(\w+) (.*)$/.exec(line) ?? [];
  if (kind === "path") return `Write under paths in content/moved.yaml:  ${rest}: <its new address>`;
  if (kind === "id") return `Write under ids in content/moved.yaml:  ${rest}: <its new address>`;
  const [, key] = /^settings (.*)$/.exec(rest) ?? [];
  if (key)
    return `Write it into src/state/retired.ts, with now where a new key says the same:  ${key}: { said: "<what it set>", now: "<the new key>" }; if it only got other words, under reworded in content/moved.yaml:  "${line}: <as it was>": <as it is>`;
  return `Old links hold it and nothing can lead them on: put it back. If it only got other words, write under reworded in content/moved.yaml:  "${line}: <as it was>": <as it is>`;
}
