import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type HeaderRule, headersFor, parseHeaders } from "#tools/headers.ts";
import { embeds, pages, top } from "../support/site.ts";

const read = (file: string) => readFileSync(join(top, "public", file), "utf8");
const rules = parseHeaders(read("_headers"));

describe("the headers for static hosts", () => {
  test("let an embed stand in anybody's frame, and the essay in nobody else's", () => {
    for (const path of pages) {
      const policy = headersFor(rules, path)["Content-Security-Policy"];
      if (embeds.some((embed) => embed.path === path)) expect(policy, path).toBeUndefined();
      else if (!path.startsWith("/embed/")) expect(policy, path).toBe("frame-ancestors 'self'");
    }
  });

  test("let sandboxed frames load what an embed needs", () => {
    for (const path of ["/assets/any.js", "/assets/any.woff2", ...embeds.map((embed) => embed.path)]) {
      const headers = headersFor(rules, path);
      expect(headers["Access-Control-Allow-Origin"], path).toBe("*");
      expect(headers["X-Content-Type-Options"], path).toBe("nosniff");
      expect(headers["X-Frame-Options"], path).toBeUndefined();
    }
  });

  test("keep for ever only what carries a digest in its name", () => {
    expect(headersFor(rules, "/assets/any.js")["Cache-Control"]).toContain("immutable");
    expect(headersFor(rules, "/patience/")["Cache-Control"] ?? "").not.toContain("immutable");
  });

  test("never let an old service worker stand for a new one", () => {
    expect(headersFor(rules, "/sw.js")["Cache-Control"]).toBe("no-cache");
    const [, block = ""] = /location = \/sw\.js \{([^}]*)\}/.exec(read("nginx.conf")) ?? [];
    for (const [name, value] of Object.entries(headersFor(rules, "/sw.js"))) {
      expect(block).toContain(`add_header ${name} "${value}" always;`);
    }
  });

  test("are the same for Vercel", () => {
    const { headers } = JSON.parse(read("vercel.json")) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    const theirs: HeaderRule[] = headers.map(({ source, headers: pairs }) => ({
      pattern: source.replace("(.*)", "*"),
      headers: new Map(pairs.map(({ key, value }) => [key, value])),
    }));
    expect(theirs).toEqual(rules);
  });

  test("are the same for nginx", () => {
    const lines = read("nginx.conf").match(/add_header .*/g) ?? [];
    for (const { headers } of rules) {
      for (const [name, value] of headers) expect(lines).toContain(`add_header ${name} "${value}" always;`);
    }
  });

  test("that contradict their form are refused", () => {
    expect(() => parseHeaders("/*\n  no colon here")).toThrow("is no header");
  });
});
