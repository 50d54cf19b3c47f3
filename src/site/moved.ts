import { parse } from "yaml";

/** Where addresses went that others may still have, as content/moved.yaml says it. */
export interface Moved {
  /** By the old path, from the site's root. */
  readonly paths: Readonly<Record<string, string>>;
  /** By the old path and id: `/model/#headlines-3`. */
  readonly ids: Readonly<Record<string, string>>;
  /** What a line of the list of addresses says now, by how it was. */
  readonly reworded: Readonly<Record<string, string>>;
}

/**
 * Reads the list of addresses that have moved.
 * @throws Error on anything that is no address
 */
export function readMoved(text: string): Moved {
  const { paths = {}, ids = {}, reworded = {} } = (parse(text) ?? {}) as Partial<Moved>;
  for (const [from, to] of Object.entries(paths)) check(/^\/(?:[\w-]+\/)+$/, from, to);
  for (const [from, to] of Object.entries(ids)) check(/^\/(?:[\w-]+\/)*#[\w-]+$/, from, to);
  return { paths, ids, reworded };
}

function check(form: RegExp, from: string, to: string): void {
  if (!form.test(from) || !/^\/(?:[\w-]+\/)*(?:#[\w-]+)?$/.test(to))
    throw new Error(`content/moved.yaml: “${from}: ${to}” is no pair of addresses.`);
}

/** The ids that have left a page, with where they are now. */
export const movedFrom = ({ ids }: Moved, path: string): { old: string; to: string }[] =>
  Object.entries(ids).flatMap(([from, to]) => {
    const [page, old = ""] = from.split("#");
    return page === path ? [{ old, to }] : [];
  });
