import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { keepSite, type WorkerScope } from "#offline/worker.ts";

const origin = "https://host.test";
const page = (text: string) => `<!doctype html><p>${text}</p>`;
const digest = (text: string) => createHash("sha256").update(text).digest("base64").slice(0, 22);

/** Caches of one host, as browsers have them, as far as the worker uses them. */
class Shelf {
  readonly all = new Map<string, Map<string, Response>>();
  async open(name: string) {
    const cache = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, cache);
    return {
      match: async (url: string) => cache.get(url)?.clone(),
      put: async (url: string, response: Response) => void cache.set(url, response),
    };
  }
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
  match = async (url: string, { cacheName }: { cacheName: string }) =>
    this.all.get(cacheName)?.get(url)?.clone();
}

interface Window {
  readonly url: string;
  /** What the page answers when it is asked whether it presents; it is silent where there is none. */
  readonly presents?: boolean;
  readonly frameType?: string;
}

/** A worker in a browser of which everything can be seen. */
function worker(
  host: Readonly<Record<string, string>>,
  {
    base = "/essay/",
    version = "one",
    shelf = new Shelf(),
    list = host,
    windows = [] as readonly Window[],
  } = {},
) {
  type Handler = (event: unknown) => void;
  const handlers = new Map<string, Handler>();
  const fetched: string[] = [];
  const seen = { skipped: false, claimed: false };
  const scope = {
    location: { href: `${origin}${base}sw.js` },
    caches: shelf as unknown as CacheStorage,
    clients: {
      claim: async () => Object.assign(seen, { claimed: true }),
      matchAll: async () =>
        windows.map(({ url, presents, frameType = "top-level" }) => ({
          url: origin + url,
          frameType,
          postMessage: (_: unknown, [port]: Transferable[]) => {
            if (presents !== undefined) (port as MessagePort).postMessage(presents);
          },
        })),
    },
    fetch: async (what: string | Request) => {
      const url = typeof what === "string" ? what : what.url;
      fetched.push(url.slice(`${origin}${base}`.length));
      const text = host[url.slice(`${origin}${base}`.length)];
      if (text === undefined) throw new TypeError("no network");
      return new Response(text, { headers: { "content-type": "text/html", "content-length": "1" } });
    },
    skipWaiting: async () => Object.assign(seen, { skipped: true }),
    addEventListener: (type: string, handler: Handler) => void handlers.set(type, handler),
  } as unknown as WorkerScope;
  const files = Object.fromEntries(Object.entries(list).map(([name, text]) => [name, digest(text)]));
  keepSite(scope, files, version);
  const event = async (type: string, more: object = {}) => {
    let work: unknown;
    const waitUntil = (what: unknown) => {
      work = what;
    };
    handlers.get(type)?.({ waitUntil, ...more });
    await work;
  };
  const ask = async (address: string, mode = "navigate", method = "GET") => {
    let answer: Promise<Response> | Response | undefined;
    const request = { url: address.startsWith("/") ? origin + address : address, mode, method };
    const respondWith = (what: Response) => {
      answer = what;
    };
    handlers.get("fetch")?.({ request, respondWith });
    return answer;
  };
  return { event, ask, fetched, shelf, seen };
}

const site = { "": page("home"), "patience/": page("three"), "early.js": "1", "404.html": page("none") };

describe("the service worker", () => {
  test("keeps every file of the list and answers from it without a network, whatever the query", async () => {
    const { event, ask, fetched } = worker(site);
    await event("install");
    await event("activate");
    expect([...fetched].sort()).toEqual(Object.keys(site).sort());
    fetched.length = 0;
    for (const [address, text] of [
      ["/essay/", site[""]],
      ["/essay/index.html", site[""]],
      ["/essay/patience/?present=levers&rw=40", site["patience/"]],
      ["/essay/patience/index.html?rw=40", site["patience/"]],
      ["/essay/early.js?v=2", site["early.js"]],
    ] as const) {
      const answer = await ask(address);
      expect(answer?.status, address).toBe(200);
      expect(await answer?.text(), address).toBe(text);
      expect(answer?.headers.get("content-length"), "belongs to what was sent").toBeNull();
    }
    expect(fetched).toEqual([]);
  });

  test("leads a folder without its slash to the page, with its query", async () => {
    const { event, ask } = worker(site);
    await event("install");
    const answer = await ask("/essay/patience?rw=40");
    expect(answer?.status).toBe(302);
    expect(answer?.headers.get("location")).toBe(`${origin}/essay/patience/?rw=40`);
  });

  test("says 404 in our words where the network is gone, and leaves the rest of the host alone", async () => {
    const { event, ask } = worker(site);
    await event("install");
    const answer = await ask("/essay/nowhere/");
    expect(answer?.status).toBe(404);
    expect(await answer?.text()).toBe(site["404.html"]);
    expect(await ask("/other/"), "another site on the host").toBeUndefined();
    expect(await ask("https://example.org/essay/"), "another host").toBeUndefined();
    expect(await ask("/essay/patience/", "cors", "POST")).toBeUndefined();
    expect(await ask("/essay/unknown.js", "no-cors"), "an unknown file is the network's").toBeUndefined();
  });

  test("fetches only what has changed, and forgets the old copy once it is active", async () => {
    const first = worker(site);
    await first.event("install");
    const shelf = first.shelf;
    await shelf.open("somebody-elses");
    await shelf.open("push-pull-person:/:other-copy");
    const next = worker({ ...site, "patience/": page("new") }, { version: "two", shelf });
    await next.event("install");
    expect(next.fetched).toEqual(["patience/"]);
    expect(await (await first.ask("/essay/patience/"))?.text(), "the old one still works").toBe(
      site["patience/"],
    );
    await next.event("activate");
    expect(await (await next.ask("/essay/patience/"))?.text()).toBe(page("new"));
    expect(await shelf.keys()).toEqual([
      "somebody-elses",
      "push-pull-person:/:other-copy",
      "push-pull-person:/essay/:two",
    ]);
    expect(next.seen).toEqual({ skipped: false, claimed: true });
  });

  test("takes no half of a version: a file that is missing or another one fails the install", async () => {
    const first = worker(site);
    await first.event("install");
    const { shelf } = first;
    const { "early.js": _, ...gone } = site;
    const list = { ...site, "early.js": "2" };
    for (const host of [gone, { ...site, "early.js": "3" }]) {
      const next = worker(host, { version: "two", shelf, list });
      await expect(next.event("install")).rejects.toThrow();
      expect(await (await first.ask("/essay/early.js"))?.text()).toBe("1");
    }
    const again = worker(list, { version: "two", shelf });
    await again.event("install");
    expect(await (await again.ask("/essay/early.js"))?.text()).toBe("2");
  });

  test("asks again, past the browser's own cache, where an old file comes first", async () => {
    const answers = ["old", site["early.js"]];
    const host = { ...site };
    Object.defineProperty(host, "early.js", { get: () => answers.shift() });
    const { event, fetched } = worker(host, { list: site });
    await event("install");
    expect(fetched.filter((name) => name === "early.js")).toHaveLength(2);
  });

  test.each([
    ["no window presents", [{ url: "/essay/", presents: false }], true],
    [
      "a window presents",
      [
        { url: "/essay/", presents: false },
        { url: "/essay/patience/", presents: true },
      ],
      false,
    ],
    ["a window of notes is open, which answers nothing", [{ url: "/essay/notes/patience/" }], false],
    ["an embed stands in somebody's page", [{ url: "/essay/embed/v1/one-dial/" }], true],
    ["one of our pages stands in a frame", [{ url: "/essay/", frameType: "nested" }], true],
    ["another site on the host is open", [{ url: "/other/" }], true],
  ])("is asked to take over while %s", async (_, windows, may) => {
    const { event, seen } = worker(site, { windows });
    await event("install");
    expect(seen.skipped, "never by itself").toBe(false);
    const told: unknown[] = [];
    await event("message", { data: "use", source: { postMessage: (what: unknown) => told.push(what) } });
    expect(seen.skipped).toBe(may);
    expect(told).toEqual(may ? [] : ["busy"]);
  });
});
