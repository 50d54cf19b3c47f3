/** What link previews, other hosts and search engines find on a deployed site; and what its speed hangs on. */
import { type Answer, type Deployed, type DeployedPage, eachOf, textOf } from "./deployed.ts";
import { type Check, each, meta } from "./deployed-checks.ts";
import { attribute } from "./html.ts";

const linkOf = (page: DeployedPage, fits: (rel: string, type: string) => boolean) => {
  const found = page.elements.find(
    (one) => one.tagName === "link" && fits(attribute(one, "rel"), attribute(one, "type")),
  );
  return found ? attribute(found, "href") : "";
};
const told = (page: DeployedPage) => linkOf(page, (_, type) => type === "application/json+oembed");

/** What is wrong with an address that others are given; nothing where it leads to what it should. */
async function leads(site: Deployed, address: string, type: string): Promise<string> {
  if (!/^https?:/.test(address)) return `${address} is no whole address`;
  const path = site.pathOf(address);
  if (path === undefined) return `${address} is not on this site: was it built with another PPP_SITE?`;
  const { status, headers } = await site.get(path);
  const sent = headers.get("content-type") ?? "no type";
  return status === 200 && sent.startsWith(type) ? "" : `/${path} answers ${status}, ${sent}`;
}

/** A sentence for each page whose address of a kind does not lead where it should. */
async function led(
  site: Deployed,
  pages: readonly DeployedPage[],
  type: string,
  addressOf: (page: DeployedPage) => string,
): Promise<string[]> {
  const said = await eachOf(pages, async (page) => [page, await leads(site, addressOf(page), type)] as const);
  return said.flatMap(([{ path }, wrong]) => (wrong ? [`/${path}: ${wrong}`] : []));
}

/** Addresses in the site's list for search engines. */
const listed = (answer: Answer) =>
  [...textOf(answer).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one = ""]) => one);

export const previewChecks: readonly Check[] = [
  {
    name: "pages know where they live",
    wrong: ({ site, pages }) =>
      each(pages, (answer) => {
        const canonical = linkOf(answer as DeployedPage, (rel) => rel === "canonical");
        if (!canonical) return "has no canonical address: build with PPP_SITE";
        return !canonical.startsWith(site.home.href) && `says that it lives at ${canonical}`;
      }),
  },
  {
    name: "link previews have their picture",
    wrong: async ({ site, pages }) => {
      const some = pages.filter((page) => meta(page, "og:image"));
      if (some.length === 0) return ["no page names a picture: build with PPP_SITE"];
      return led(site, some, "image/png", (page) => meta(page, "og:image"));
    },
  },
  {
    name: "hosts that ask how to embed a section are told (oEmbed)",
    wrong: async ({ site, pages }) => {
      const some = pages.filter((page) => told(page));
      if (some.length === 0) return ["no page says how: build with PPP_SITE"];
      const wrong = await led(site, some, "application/json", told);
      const answers = await eachOf(some, async (page) => site.get(site.pathOf(told(page)) ?? ""));
      const unread = each(answers, (answer) => {
        try {
          return JSON.parse(textOf(answer)).version !== "1.0" && "is no oEmbed 1.0";
        } catch {
          return "is no JSON";
        }
      });
      return [...wrong, ...unread];
    },
  },
  {
    name: "search engines are let in, and given the list of pages",
    wrong: async ({ site }) => {
      const robots = await site.get("robots.txt");
      if (robots.status !== 200 || /^Disallow: \/\s*$/m.test(textOf(robots)))
        return ["/robots.txt shuts them out"];
      const [, map = ""] = /^Sitemap: (\S+)$/m.exec(textOf(robots)) ?? [];
      if (!map) return ["/robots.txt names no list: build with PPP_SITE"];
      const wrong = await leads(site, map, "");
      if (wrong) return [wrong];
      const addresses = listed(await site.get(site.pathOf(map) ?? ""));
      const lost = await eachOf(addresses, (address) => leads(site, address, "text/html"));
      return addresses.length === 0 ? ["the list is empty"] : lost.filter(Boolean);
    },
  },
  {
    name: "text is sent compressed",
    wrong: async ({ site, files }) => {
      const scripts = Object.keys(files).filter((path) => /^assets\/.*\.js$/.test(path));
      const answers = await eachOf(["", ...scripts], (path) => site.get(path));
      const large = answers.filter(({ body }) => body.length > 10_000);
      return each(large, ({ headers }) => !headers.get("content-encoding") && "is sent as it is");
    },
  },
  {
    name: "browsers may keep the site for later",
    wrong: ({ site: { root } }) => {
      const near = ["localhost", "127.0.0.1", "[::1]"].includes(root.hostname);
      return root.protocol === "https:" || near ? [] : ["without https they keep nothing"];
    },
  },
];
