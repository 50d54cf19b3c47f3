/** Brings the index, once, and only where somebody searches. */
import { type Search, searchIn } from "./find.ts";
import { type Packed, unpackIndex } from "./records.ts";

/** The search of this site, ready to be asked. */
export interface Ready {
  readonly search: Search;
  /** The address of a place, given from the site's root: on disk a page is a file. */
  readonly hrefOf: (to: string) => string;
}

let loading: Promise<Ready> | undefined;

/**
 * A plain script brings the index, as pages on disk can load no other kind.
 * @param address of the index, beside which the site's pages stand
 */
export function load(address: string): Promise<Ready> {
  loading ??= scriptAt(address).then((packed) => {
    const root = new URL(address, document.baseURI);
    const file = root.protocol === "file:" ? "index.html" : "";
    return {
      search: searchIn(unpackIndex(packed)),
      hrefOf: (to) => new URL(to.replace(/(^|\/)(?=#|\?|$)/, `$1${file}`) || ".", root).href,
    };
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

function scriptAt(address: string): Promise<Packed> {
  const script = document.createElement("script") as HTMLScriptElement & { index?: Packed };
  script.src = address;
  return new Promise((done, fail) => {
    script.onload = () => (script.index ? done(script.index) : script.onerror?.("empty"));
    script.onerror = () => fail(new Error("The index could not be loaded."));
    document.head.append(script);
  });
}
