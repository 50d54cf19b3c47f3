/** The only file that touches location and history. */

/** The query of this page without the question mark. */
export const currentQuery = (): string => location.search.slice(1);

/**
 * What the page itself keeps in its query, beside the settings: the step on the stage, the agenda it belongs to, of an
 * embed the parts and the look (embed.ts), and what is searched.
 */
export const pageKeys = ["present", "ag", "show", "theme", "q"] as const;
type PageKey = (typeof pageKeys)[number];

/** Whether this window is part of a presentation: the stage, or the notes beside it. */
export const presenting = (): boolean => pageValue("present") !== null;

/** What the address holds for the page under a key, or null. */
export const pageValue = (key: PageKey): string | null => new URLSearchParams(location.search).get(key);

/** Keeps a value of the page in the address, or takes the key out of it; the settings stay. */
export function showPage(key: PageKey, value: string | undefined): void {
  const given = new URLSearchParams(location.search);
  const of = (one: PageKey) => (one === key ? value : (given.get(one) ?? undefined));
  const settings = location.search
    .slice(1)
    .split("&")
    .filter((part) => part && !pageKeys.some((one) => part === one || part.startsWith(`${one}=`)));
  replace([...pageKeys.flatMap((one) => pagePart(one, of(one))), ...settings].join("&"));
}

const pagePart = (key: PageKey, value: string | undefined): string[] =>
  value === undefined ? [] : [value ? `${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}` : key];

/** Puts the settings into the address bar without a new history entry; what belongs to the page and the hash are kept. */
export function showQuery(query: string): void {
  const page = pageKeys.flatMap((key) => pagePart(key, pageValue(key) ?? undefined));
  replace([...page, ...(query ? [query] : [])].join("&"));
}

function replace(query: string): void {
  const address = location.pathname + (query ? `?${query}` : "") + location.hash;
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // Sandboxed frames may refuse: the picture is right all the same.
  }
}

/**
 * The whole address of a path on this site with a query, for others: in a copy it is the host's, where the page knows
 * one, and names a folder as hosts do.
 */
export const absolute = (path: string, query: string): string => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const host = "fromDisk" in window ? canonical : undefined;
  const place = host ? path.replace(/(^|\/)index\.html$/, "$1") : path;
  return new URL(place + (query ? `?${query}` : ""), host ?? location.href).href;
};

/** The whole address of this very page with a query. */
export const ownAddress = (query: string): string =>
  absolute("", "").replace(/[?#].*$/s, "") + (query ? `?${query}` : "");

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
