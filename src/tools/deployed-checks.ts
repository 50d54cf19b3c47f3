/** What has to be true of a deployed site: each check gives a sentence for everything that is wrong. */
import { createHash } from "node:crypto";
import { type Answer, type Deployed, type DeployedPage, eachOf, textOf } from "./deployed.ts";
import { attribute, type Element } from "./html.ts";

/** What the checks look at. */
export interface Seen {
  readonly site: Deployed;
  readonly pages: readonly DeployedPage[];
  /** Digests of all files, as the service worker names them. */
  readonly files: Readonly<Record<string, string>>;
}

/** One thing that has to be true. */
export interface Check {
  readonly name: string;
  /** True where it hangs on headers, which some hosts cannot send. */
  readonly headers?: boolean;
  readonly wrong: (seen: Seen) => Promise<readonly string[]> | readonly string[];
}

const isEmbed = ({ path }: Answer) => /^embed\/v\d+\/./.test(path);
const digest = (body: Uint8Array) => createHash("sha256").update(body).digest("base64").slice(0, 22);
const carriers: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  "astro-island": ["component-url", "renderer-url", "before-hydration-url"],
  iframe: ["src"],
  img: ["src"],
  link: ["href"],
  script: ["src"],
  source: ["src"],
};
/** Every address an element carries. */
const addressesIn = (element: Element) =>
  (carriers[element.tagName] ?? []).map((name) => attribute(element, name)).filter(Boolean);
const isLoaded = (element: Element) =>
  element.tagName !== "a" &&
  (element.tagName !== "link" || /stylesheet|preload|icon|manifest/.test(attribute(element, "rel")));
/** What a page says of itself under a name. */
export const meta = (page: DeployedPage, name: string) => {
  const found = page.elements.find((one) =>
    ["http-equiv", "property", "name"].some((kind) => attribute(one, kind) === name),
  );
  return found ? attribute(found, "content") : "";
};
/** A sentence for every answer of which there is something to say. */
export const each = (list: readonly Answer[], wrong: (answer: Answer) => string | false): string[] =>
  list.flatMap((answer) => {
    const said = wrong(answer);
    return said === false ? [] : [`/${answer.path}: ${said}`];
  });
/** Answers of all files with one of these endings. */
const filesLike = ({ site, files }: Seen, pattern: RegExp) =>
  eachOf(
    Object.keys(files).filter((path) => pattern.test(path)),
    (path) => site.get(path),
  );
const frameAncestors = ({ headers }: Answer) =>
  /frame-ancestors ([^;,]*)/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "";

/** What readers, their browsers and other people's frames meet. */
export const readerChecks: readonly Check[] = [
  {
    name: "every page answers, as HTML",
    wrong: ({ pages }) =>
      each(pages, ({ status, headers }) => {
        const type = headers.get("content-type") ?? "no type";
        return (status !== 200 || !type.startsWith("text/html")) && `${status}, ${type}`;
      }),
  },
  {
    name: "every file is served byte for byte as it was built",
    wrong: async ({ site, files }) => {
      // Some hosts keep the page for lost readers to themselves; a check of its own looks at it.
      const paths = Object.keys(files).filter((path) => path !== "404.html");
      return each(await eachOf(paths, (path) => site.get(path)), ({ path, status, body }) =>
        status !== 200 ? `${status}` : digest(body) !== files[path] && "is not the file that sw.js names",
      );
    },
  },
  {
    name: "every link inside the site leads somewhere",
    wrong: async ({ site, pages }) => {
      const wanted = new Map<string, { path: string; hash: string; from: string }>();
      for (const page of pages) {
        for (const address of page.elements.flatMap(addressesIn)) {
          const path = site.pathOf(address, page.path);
          if (path === undefined) continue;
          const [, hash = ""] = /#(.*)$/s.exec(address) ?? [];
          wanted.set(`${path}#${hash}`, { path, hash, from: page.path });
        }
      }
      const wrong = await eachOf([...wanted.values()], async ({ path, hash, from }) => {
        const { status } = await site.get(path);
        if (status !== 200) return `/${from}: /${path} answers ${status}`;
        const page = pages.find((one) => one.path === path);
        const id = decodeURIComponent(hash);
        return page && id && !page.ids.has(id) ? `/${from}: /${path} has no #${id}` : "";
      });
      return wrong.filter(Boolean);
    },
  },
  {
    name: "every page carries its own policy for scripts and styles",
    wrong: ({ pages }) =>
      each(pages, (answer) => {
        const policy = meta(answer as DeployedPage, "content-security-policy");
        if (!/default-src 'self'.*script-src 'self'/s.test(policy)) return "has no policy";
        return /unsafe-|\*/.test(policy) && "has a policy that lets anything in";
      }),
  },
  {
    name: "no page asks anybody else for anything",
    wrong: ({ site, pages }) =>
      pages.flatMap(({ path, elements }) =>
        elements
          .filter(isLoaded)
          .flatMap(addressesIn)
          .filter((address) => !address.startsWith("data:") && site.pathOf(address, path) === undefined)
          .map((address) => `/${path}: ${address}`),
      ),
  },
  {
    name: "pages stand in nobody else’s frame",
    headers: true,
    wrong: ({ pages }) =>
      each(
        pages.filter((page) => !isEmbed(page)),
        (page) => frameAncestors(page) !== "'self'" && "sends no frame-ancestors 'self'",
      ),
  },
  {
    name: "embeds may stand in every frame",
    wrong: ({ pages }) =>
      each(pages.filter(isEmbed), (page) => {
        if (page.headers.has("x-frame-options")) return "sends X-Frame-Options";
        return frameAncestors(page) !== "" && "sends frame-ancestors";
      }),
  },
  {
    name: "sandboxed frames may load what an embed needs",
    headers: true,
    wrong: async (seen) =>
      each([...seen.pages.filter(isEmbed), ...(await filesLike(seen, /^assets\//))], ({ headers }) => {
        return (
          headers.get("access-control-allow-origin") !== "*" && "sends no Access-Control-Allow-Origin: *"
        );
      }),
  },
  {
    name: "kinds of files are named, and not guessed",
    headers: true,
    wrong: async (seen) =>
      each([...seen.pages, ...(await filesLike(seen, /\.(?:js|css)$/))], ({ headers }) => {
        if (headers.get("x-content-type-options") !== "nosniff") return "sends no nosniff";
        return !headers.get("referrer-policy") && "sends no Referrer-Policy";
      }),
  },
  {
    name: "scripts, styles, fonts and pictures have their types",
    wrong: async (seen) =>
      each(await filesLike(seen, /\.(?:js|css|woff2|svg|png)$/), ({ path, headers }) => {
        const types = {
          js: "javascript",
          css: "text/css",
          woff2: "font",
          svg: "image/svg",
          png: "image/png",
        };
        const wanted = types[path.split(".").at(-1) as keyof typeof types];
        const type = headers.get("content-type") ?? "no type";
        return !type.includes(wanted) && `is sent as ${type}`;
      }),
  },
  {
    name: "what carries a digest is kept for ever, and the service worker is not",
    headers: true,
    wrong: async (seen) => {
      const kept = ({ headers }: Answer) => headers.get("cache-control") ?? "";
      const assets = await filesLike(seen, /^assets\//);
      return [
        ...each(assets, (one) => !kept(one).includes("immutable") && "may not be kept for ever"),
        ...each(
          [await seen.site.get("sw.js")],
          (one) => !/no-cache|max-age=0/.test(kept(one)) && "may be kept",
        ),
        ...each(seen.pages, (one) => kept(one).includes("immutable") && "is kept for ever"),
      ];
    },
  },
  {
    name: "lost readers get the page for them",
    wrong: async ({ site }) =>
      each([await site.get("no-such-page-anywhere/")], (answer) => {
        if (answer.status !== 404) return `answers ${answer.status} in place of 404`;
        return !textOf(answer).includes("notfound") && "answers with somebody else’s page";
      }),
  },
  {
    name: "an address without its slash leads to the page, with its query",
    wrong: async ({ site, pages }) => {
      const { path = "" } = pages.find((one) => /^[^/]+\/$/.test(one.path)) ?? {};
      const asked = `${path.slice(0, -1)}?rw=40`;
      const { status, headers } = await site.get(asked);
      const to = headers.get("location") ?? "";
      const led = status >= 300 && status < 400 && to.endsWith(`/${path}?rw=40`);
      return led || status === 200 ? [] : [`/${asked}: answers ${status} ${to}`];
    },
  },
];
