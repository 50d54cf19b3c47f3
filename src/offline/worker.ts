/**
 * The service worker. The build strips its types, adds the list of files and writes it as `sw.js`: it may import nothing.
 */

interface WorkerEvent {
  readonly request: Request;
  readonly data: unknown;
  readonly source: { postMessage(message: unknown): void } | null;
  waitUntil(work: Promise<unknown>): void;
  respondWith(response: Response | Promise<Response>): void;
}

interface WindowClient {
  readonly url: string;
  readonly frameType: string;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/** What a worker finds around it, as far as it is used here: the pages' DOM library has no words for it. */
export interface WorkerScope {
  readonly location: { readonly href: string };
  readonly caches: CacheStorage;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: "window"; includeUncontrolled: true }): Promise<readonly WindowClient[]>;
  };
  fetch(what: string | Request, how?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: string, handler: (event: WorkerEvent) => void): void;
}

/** How the names of our caches begin. Two copies of the site on one host keep out of each other's way. */
export const family = (base: string): string => `push-pull-person:${base}:`;

/** Milliseconds in which a page has to say whether it presents. */
const patience = 1000;
const mark = "x-digest";

/**
 * Keeps the whole site and answers from what is kept.
 * @param files digests by address, from the site's root: "" is the home page, "patience/" a page, "early.js" a file
 */
export function keepSite(scope: WorkerScope, files: Readonly<Record<string, string>>, version: string): void {
  const root = new URL("./", scope.location.href);
  const ours = family(root.pathname);
  const own = ours + version;
  const urlOf = (name: string) => root.href + name;

  /** An address inside the site, or undefined where it is somebody else's. */
  const nameOf = (address: string) => {
    const { origin, pathname } = new URL(address);
    if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
    return pathname.slice(root.pathname.length).replace(/(^|\/)index\.html$/, "$1");
  };

  /** Fetches a file. Throws where the host has another one: half of one version and half of another is none. */
  async function load(name: string, digest: string): Promise<Response> {
    for (const cache of ["default", "reload"] as const) {
      const response = await scope.fetch(urlOf(name), { cache });
      const body = await response.arrayBuffer();
      const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
      if (btoa(String.fromCharCode(...bytes)).slice(0, digest.length) !== digest) continue;
      const headers = new Headers(response.headers);
      for (const gone of ["content-encoding", "content-length"]) headers.delete(gone);
      headers.set(mark, digest);
      return new Response(body, { headers });
    }
    throw new Error(`${name} is not the file that the list names`);
  }

  /** Fills the cache of this version, from what older ones have and from the network. */
  async function keepAll(): Promise<void> {
    const names = (await scope.caches.keys()).filter((name) => name.startsWith(ours) && name !== own);
    const cache = await scope.caches.open(own);
    const older = await Promise.all(names.map((name) => scope.caches.open(name)));
    const left = Object.entries(files);
    const lane = async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        const [name, digest] = next;
        let found: Response | undefined;
        for (const place of [cache, ...older]) {
          found = await place.match(urlOf(name), { ignoreVary: true });
          if (found?.headers.get(mark) === digest) break;
          found = undefined;
        }
        await cache.put(urlOf(name), found ?? (await load(name, digest)));
      }
    };
    try {
      await Promise.all([lane(), lane(), lane(), lane()]);
    } catch (error) {
      // What has arrived is a start for the next try, unless there is no room for it.
      if (error instanceof Error && error.name === "QuotaExceededError") await scope.caches.delete(own);
      throw error;
    }
  }

  const kept = (name: string) =>
    scope.caches.match(urlOf(name), { cacheName: own, ignoreVary: true, ignoreSearch: true });

  /** The site's own words where an unknown page is asked for and nobody answers. */
  async function unknown(error: unknown): Promise<Response> {
    const page = await kept("404.html");
    if (!page) throw error;
    return new Response(page.body, { status: 404, headers: page.headers });
  }

  /** Whether any window presents. Notes do not answer, and who does not answer is not disturbed. */
  async function presenting(): Promise<boolean> {
    const windows = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
    const asked = windows.map((client) => {
      const name = nameOf(client.url);
      if (name === undefined || name.startsWith("embed/") || client.frameType === "nested") return false;
      return new Promise<boolean>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => done(data === true);
        client.postMessage("presenting?", [port2]);
        setTimeout(done, patience, true);
      });
    });
    return (await Promise.all(asked)).includes(true);
  }

  async function activate(): Promise<void> {
    for (const name of await scope.caches.keys()) {
      if (name.startsWith(ours) && name !== own) await scope.caches.delete(name);
    }
    await scope.clients.claim();
  }

  scope.addEventListener("install", (event) => event.waitUntil(keepAll()));
  scope.addEventListener("activate", (event) => event.waitUntil(activate()));
  scope.addEventListener("message", (event) => {
    if (event.data !== "use") return;
    const answer = async () =>
      (await presenting()) ? event.source?.postMessage("busy") : scope.skipWaiting();
    event.waitUntil(answer());
  });
  scope.addEventListener("fetch", (event) => {
    const { request } = event;
    const name = nameOf(request.url);
    if (request.method !== "GET" || name === undefined) return;
    if (Object.hasOwn(files, name)) {
      event.respondWith(kept(name).then((response) => response ?? scope.fetch(request)));
    } else if (request.mode === "navigate" && Object.hasOwn(files, `${name}/`)) {
      event.respondWith(Response.redirect(`${urlOf(name)}/${new URL(request.url).search}`));
    } else if (request.mode === "navigate") event.respondWith(scope.fetch(request).catch(unknown));
  });
}
