import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersFor, parseHeaders } from "#tools/headers.ts";
import { nginxUnder } from "#tools/host-files.ts";
import { knownNginx } from "#tools/nginx.ts";
import { type Served, serveWithNginx } from "../support/nginx.ts";
import { base, based, dist, embeds, pages, top } from "../support/site.ts";

const nginx = knownNginx();
const rules = parseHeaders(readFileSync(join(top, "public", "_headers"), "utf8"));
const lost = "nginx is not to be had here (npm test says why): its configuration was not tried";

describe.each([
  ["at the top of a host", dist, "/"],
  ["in a subfolder", based, base],
])("nginx with our file, %s", (_, folder, under) => {
  let served: Served;
  beforeAll(async () => {
    if (nginx) served = await serveWithNginx(nginx, folder, under);
  });
  afterAll(() => served?.stop());

  /** A request as a browser sends it; redirects are looked at, not followed. */
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${served.origin}${under}${path.replace(/^\//, "")}`, { redirect: "manual", headers });
  const tried = (name: string, work: () => Promise<void>) =>
    test(name, async (context) => {
      if (!nginx) context.skip(lost);
      await work();
    });

  tried("gives every page with the headers of the other hosts", async () => {
    for (const path of pages.filter((one) => one !== "/404.html")) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get("content-type"), path).toBe("text/html; charset=utf-8");
      expect(answer.headers.get("cache-control"), path).toBe("no-cache");
      for (const [name, value] of Object.entries(headersFor(rules, path)))
        expect(answer.headers.get(name), `${path} ${name}`).toBe(value);
      const isEmbed = embeds.some((embed) => embed.path === path);
      expect(answer.headers.get("content-security-policy"), path).toBe(
        isEmbed ? null : "frame-ancestors 'self'",
      );
      await answer.arrayBuffer();
    }
  });

  tried(
    "names each kind of file, keeps for ever what carries a digest, and asks again for the rest",
    async () => {
      const types: Readonly<Record<string, RegExp>> = {
        js: /^(?:text|application)\/javascript; charset=utf-8$/,
        css: /^text\/css; charset=utf-8$/,
        woff2: /^font\/woff2$/,
      };
      for (const file of readdirSync(join(folder, "assets"))) {
        const answer = await get(`assets/${file}`);
        const type = types[file.split(".").at(-1) ?? ""] ?? /^$/;
        expect(answer.headers.get("content-type"), file).toMatch(type);
        expect(answer.headers.get("cache-control"), file).toContain("immutable");
        expect(answer.headers.get("access-control-allow-origin"), file).toBe("*");
        await answer.arrayBuffer();
      }
      for (const [file, type] of [
        ["sw.js", /javascript/],
        ["search-index.js", /javascript/],
        ["favicon.svg", /^image\/svg\+xml/],
        ["share.png", /^image\/png$/],
        ["push-pull-person.zip", /^application\/zip$/],
        ["robots.txt", /^text\/plain/],
      ] as const) {
        const answer = await get(file);
        expect(answer.status, file).toBe(200);
        expect(answer.headers.get("content-type"), file).toMatch(type);
        expect(answer.headers.get("cache-control"), file).toBe("no-cache");
        const tag = answer.headers.get("etag") ?? "";
        await answer.arrayBuffer();
        expect((await get(file, { "if-none-match": tag })).status, `${file}, asked again`).toBe(304);
      }
    },
  );

  tried("compresses what is text", async () => {
    const [script = ""] = readdirSync(join(folder, "assets")).filter((file) => file.startsWith("stage."));
    for (const path of ["patience/", `assets/${script}`, "sw.js"]) {
      const answer = await get(path, { "accept-encoding": "gzip" });
      expect(answer.headers.get("content-encoding"), path).toBe("gzip");
      expect(answer.headers.get("vary"), path).toBe("Accept-Encoding");
      await answer.arrayBuffer();
    }
  });

  tried("leads from an address without its slash to the page, with the query, on whatever host", async () => {
    const answer = await get("patience?rw=40&tr=8");
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe(`${under}patience/?rw=40&tr=8`);
  });

  tried("tells lost readers so, in frames as well, and shows nothing outside the site", async () => {
    const page = await get("no-such-page/");
    expect(page.status).toBe(404);
    expect(page.headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
    expect(await page.text()).toContain('class="notfound"');
    for (const path of ["embed/v1/no-such-widget/", "embed/v0/the-review/?rw=40"]) {
      const frame = await get(path);
      expect(frame.status, path).toBe(404);
      expect(frame.headers.get("content-security-policy"), path).toBeNull();
      expect(await frame.text(), path).toContain('class="notfound"');
    }
    for (const path of ["%2e%2e/%2e%2e/etc/passwd", "assets/%2e%2e/%2e%2e/%2e%2e/pid", "%00"]) {
      const { status } = await get(path);
      expect([400, 404], path).toContain(status);
    }
  });
});

test("what stands beside a subfolder in the same server keeps its own page for lost readers", async (context) => {
  if (!nginx) return context.skip(lost);
  const served = await serveWithNginx(nginx, based, base);
  const answer = await fetch(`${served.origin}/beside/`);
  await served.stop();
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain("notfound");
  expect(answer.headers.get("content-security-policy")).toBeNull();
});

test("its locations stand under the path that a site is built for, and nothing else does", () => {
  const text = readFileSync(join(top, "public", "nginx.conf"), "utf8");
  const under = nginxUnder(text, "/essay/");
  expect(nginxUnder(text, "/")).toBe(text);
  for (const line of under.split("\n").filter((one) => /^\s*(?:location|error_page|try_files) /.test(one)))
    expect(line).toMatch(/ (?:\/essay\/|@lost)/);
  expect(under.split("\n").length).toBe(text.split("\n").length);
});
