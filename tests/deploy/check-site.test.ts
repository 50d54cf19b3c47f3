import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { lookAt, report } from "#tools/check-site.ts";
import { knownNginx } from "#tools/nginx.ts";
import { staticHandler } from "#tools/serve.ts";
import { serveWithNginx } from "../support/nginx.ts";
import { base, based } from "../support/site.ts";

/** What the site under a base path is built for in the tests. */
const home = `https://example.org${base}`;

/** An answer on its way out. */
interface Sent {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A host of the site with a fault. @returns its address */
async function host(fault: (path: string, sent: Sent) => void = () => {}, plain = false): Promise<string> {
  const answer = staticHandler(based, base, plain);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const sent: Sent = { status: 0, headers: {}, body: Buffer.of() };
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const caught = {
      writeHead(status: number, headers: Record<string, string>) {
        Object.assign(sent, { status, headers });
        return caught;
      },
      end(body?: Buffer) {
        sent.body = body ?? sent.body;
        fault(pathname.slice(base.length), sent);
        response.writeHead(sent.status, sent.headers).end(sent.body);
      },
    };
    answer(request, caught as unknown as ServerResponse);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
}

/** The small host of the tests compresses nothing, which is the one thing that is wrong with it. */
const compression = "text is sent compressed";

/** Names of the checks that find something at an address, but for that one. */
async function found(address: string): Promise<string[]> {
  const results = await lookAt(address, home);
  return results
    .filter(({ wrong }) => wrong.length > 0)
    .map(({ name }) => name)
    .filter((name) => name !== compression);
}

const replaced = (sent: Sent, from: string, to: string) => {
  const text = sent.body.toString();
  if (!text.includes(from)) throw new Error(`There is no ${from} to be replaced.`);
  sent.body = Buffer.from(text.replace(from, to));
};

describe("the check of a deployed site", () => {
  test("finds nothing wrong with our nginx", async (context) => {
    const nginx = knownNginx();
    if (!nginx) return context.skip("nginx is not to be had here (npm test says why)");
    const served = await serveWithNginx(nginx, based, base);
    const said = report(await lookAt(`${served.origin}${base}`, home));
    await served.stop();
    expect(said).toMatch(/\n\d+ passed, 0 failed$/);
    expect(said).not.toMatch(/FAILED|cannot/);
  });

  test("is not content with a site that was built for another address than the one that is named", async () => {
    let own = "";
    own = await host((path, sent) => {
      if (path === "patience/")
        replaced(sent, `rel="canonical" href="${home}`, `rel="canonical" href="${own}`);
    });
    const { wrong } =
      (await lookAt(own, home)).find(({ name }) => name === "pages know where they live") ?? {};
    expect(wrong).toEqual([expect.stringContaining(`says that it lives at ${own}patience/`)]);
  });

  test("tells of a host without headers what it cannot do, and counts the rest", async () => {
    const address = await host(() => {}, true);
    const results = await lookAt(address, home, false);
    const cannot = results.filter(({ counts, wrong }) => !counts && wrong.length > 0).map(({ name }) => name);
    expect(cannot).toContain("sandboxed frames may load what an embed needs");
    expect(cannot).toContain("pages stand in nobody else’s frame");
    expect(results.filter(({ counts, wrong }) => counts && wrong.length > 0).map(({ name }) => name)).toEqual(
      [compression],
    );
    expect(report(results)).toMatch(/cannot {2}pages stand[\s\S]*\n\d+ passed, 1 failed$/);
  });

  test.each<[string, (path: string, sent: Sent) => void, string]>([
    [
      "a header that is missing on one page",
      (path, { headers }) => path === "patience/" && delete headers["Content-Security-Policy"],
      "pages stand in nobody else’s frame",
    ],
    [
      "a frame that is forbidden",
      (path, { headers }) => {
        if (path.startsWith("embed/v1/the-review")) headers["X-Frame-Options"] = "SAMEORIGIN";
      },
      "embeds may stand in every frame",
    ],
    [
      "fonts that other origins may not load",
      (path, { headers }) => path.endsWith(".woff2") && delete headers["Access-Control-Allow-Origin"],
      "sandboxed frames may load what an embed needs",
    ],
    [
      "types that may be guessed",
      (path, { headers }) => path.endsWith(".css") && delete headers["X-Content-Type-Options"],
      "kinds of files are named, and not guessed",
    ],
    [
      "scripts that are sent as text",
      (path, { headers }) => {
        if (path === "early.js") headers["content-type"] = "text/plain";
      },
      "scripts, styles, fonts and pictures have their types",
    ],
    [
      "a service worker that is kept",
      (path, { headers }) => {
        if (path === "sw.js") headers["Cache-Control"] = "max-age=600";
      },
      "what carries a digest is kept for ever, and the service worker is not",
    ],
    [
      "a file that was changed on the way",
      (path, sent) => path === "search-index.js" && replaced(sent, "goodwill", "badwill"),
      "every file is served byte for byte as it was built",
    ],
    [
      "a page that is not there, where a page was asked for",
      (path, sent) => {
        if (path.startsWith("no-such")) sent.status = 200;
      },
      "lost readers get the page for them",
    ],
    [
      "a query that is lost",
      (_, { status, headers }) => {
        if (status === 301) headers["location"] = headers["location"]?.replace(/\?.*/, "") ?? "";
      },
      "an address without its slash leads to the page, with its query",
    ],
    [
      "a card that is gone",
      (path, sent) => {
        if (path === "share.png") sent.status = 404;
      },
      "link previews have their picture",
    ],
    [
      "search engines that are shut out",
      (path, sent) => path === "robots.txt" && replaced(sent, "Allow: /", "Disallow: /"),
      "search engines are let in, and given the list of pages",
    ],
  ])("finds %s, and nothing else", async (_, fault, name) => {
    expect(await found(await host(fault))).toEqual([name]);
  });

  test.each<[string, string, string, string]>([
    [
      "a link that leads nowhere",
      'href="/essay/claims/"',
      'href="/essay/clams/"',
      "every link inside the site leads somewhere",
    ],
    [
      "a link to a part that is not there",
      'href="#take"',
      'href="#tale"',
      "every link inside the site leads somewhere",
    ],
    [
      "a script of somebody else",
      "</body>",
      '<script src="https://example.com/a.js"></script></body>',
      "no page asks anybody else for anything",
    ],
    [
      "a policy that is gone",
      'http-equiv="content-security-policy"',
      'name="x"',
      "every page carries its own policy for scripts and styles",
    ],
    [
      "a home that is another",
      'rel="canonical" href="https://example.org',
      'rel="canonical" href="https://example.com',
      "pages know where they live",
    ],
  ])("finds %s on a page, which then is not the page that was built", async (_, from, to, name) => {
    const address = await host((path, sent) => path === "patience/" && replaced(sent, from, to));
    expect(await found(address)).toEqual(["every file is served byte for byte as it was built", name]);
  });

  test("says in a sentence that nobody answers, that something else stands there, or that it got no address", async () => {
    const gone = await host();
    servers.splice(0)[0]?.close();
    await expect(lookAt(gone)).rejects.toThrow(/does not answer/);
    const other = await host((_, sent) => {
      sent.body = Buffer.from("Hello");
    });
    await expect(lookAt(other)).rejects.toThrow(/no sw\.js of ours/);
    for (const none of ["", "example.org", "ftp://example.org/", "javascript:alert(1)"])
      await expect(lookAt(none)).rejects.toThrow(/is no address of a site/);
  });
});
