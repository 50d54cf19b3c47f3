/** The only file that touches location and history. */

/** The query of this page without the question mark. */
export const currentQuery = (): string => location.search.slice(1);

/** Puts the query into the address bar without a new history entry; the hash is kept. */
export function showQuery(query: string): void {
  const address = location.pathname + (query ? `?${query}` : "") + location.hash;
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // Sandboxed frames may refuse: the picture is right all the same.
  }
}

/** The whole address of a path on this site with a query, for copying. */
export const absolute = (path: string, query: string): string =>
  new URL(path + (query ? `?${query}` : ""), location.href).href;

/** Calls back when the reader moves through history to other settings of the same page. */
export function onTravel(callback: () => void): () => void {
  addEventListener("popstate", callback);
  return () => removeEventListener("popstate", callback);
}

/** What stands behind the # of this address: it never leaves the device. */
export const currentHash = (): string => location.hash.slice(1);

/** Puts the hash into the address bar without a new history entry; the query is kept. */
export function showHash(hash: string): void {
  if (hash === currentHash()) return;
  try {
    history.replaceState(history.state, "", location.pathname + location.search + (hash ? `#${hash}` : ""));
  } catch {
    // Sandboxed frames may refuse.
  }
}
