import { createHash } from "node:crypto";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { fromPage, pageOnDisk, styleOnDisk } from "#tools/pack-pages.ts";
import { onDisk } from "#tools/pack-scripts.ts";
import { zip, zipped } from "#tools/pack-site.ts";
import { elementsOf } from "../support/document.ts";
import { based, dist, pages } from "../support/site.ts";
import { filesInZip } from "./unpack.ts";

describe("an address of the site, from a page on disk", () => {
  test.each([
    ["/essay/", "patience/index.html", "../index.html"],
    ["/essay/", "index.html", "index.html"],
    [
      "/essay/patience/?present=levers&rw=40#take",
      "index.html",
      "patience/index.html?present=levers&rw=40#take",
    ],
    ["/essay/#kept", "embed/v1/one-dial/index.html", "../../../index.html#kept"],
    ["/essay/assets/a.css", "patience/index.html", "../assets/a.css"],
    ["/other/", "index.html", undefined],
    ["https://example.org/essay/", "index.html", undefined],
    ["#take", "index.html", undefined],
  ])("%s on %s", (address, page, wanted) => {
    expect(fromPage(address, page, "/essay/")).toBe(wanted);
  });

  test("leaves another host alone where the site stands at the top of its own", () => {
    expect(fromPage("//example.org/", "index.html", "/")).toBeUndefined();
    expect(fromPage("/", "patience/index.html", "/")).toBe("../index.html");
  });
});

describe("a page on disk", () => {
  const html = `<html><head><meta http-equiv="content-security-policy" content="default-src 'self'">
<link rel="preload" as="font" crossorigin href="/assets/f.woff2"><link rel="stylesheet" href="/assets/a.css"><style>i{}</style></head>
<body><a class="x" href="/patience/?rw=40">a</a><a href="/all.zip">b</a><p data-x="a > b">/patience/</p>
<script type="module" src="/assets/Header.1.js"></script>
<astro-island component-url="/assets/Widget.2.js" renderer-url="/assets/client.3.js" props="{&quot;it&#39;s&quot;:[0,&quot;\\&quot;so&quot;],&quot;a&quot;:[0,&quot;/patience/&quot;],&quot;b&quot;:[0,&quot;/&quot;],&quot;c&quot;:[0,&quot;/nowhere/&quot;]}"></astro-island>
<script>const a = "<a href='/patience/'>"; import(x);</script></body></html>`;
  const { html: done, modules } = pageOnDisk(
    html,
    "embed/index.html",
    "/",
    (file) => !/nowhere|zip$/.test(file),
  );

  test("asks for no module, no preload and nothing that is not in the copy", () => {
    expect(modules).toEqual(["Header.1.js", "Widget.2.js", "client.3.js"]);
    expect(done).not.toMatch(/type="module"|preload|all\.zip|\bimport\(/);
    expect(done).toContain('<script src="../push-pull-person.js" data-run="Header.1.js"></script></head>');
    expect(done).toContain('component-url="Widget.2.js"');
  });

  test("names files in its links and in what its islands are given, and leaves words alone", () => {
    expect(done).toContain('<a class="x" href="../patience/index.html?rw=40">');
    expect(done).toContain("&quot;a&quot;:[0,&quot;../patience/index.html&quot;]");
    expect(done).toContain("&quot;b&quot;:[0,&quot;/&quot;],&quot;c&quot;:[0,&quot;/nowhere/&quot;]");
    expect(done).toContain('<p data-x="a > b">/patience/</p>');
    expect(done).toContain("<a href='/patience/'>");
  });

  test("allows exactly the scripts and styles that it holds", () => {
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const [, inline = ""] = /<script>([\s\S]*?)<\/script>/.exec(done) ?? [];
    expect(done).toContain(`script-src file: ${hash(inline)};`);
    expect(done).toContain(`style-src file: ${hash("i{}")};`);
    expect(done).not.toMatch(/'self'|unsafe|data:[^;]*script/);
  });
});

test("a style sheet on disk finds its files beside it, and waits for letters that no page loads ahead", () => {
  const css = "@font-face{font-display:optional;src:url(/essay/assets/f.woff2)}a{background:url(#b)}";
  expect(styleOnDisk(css, "/essay/")).toBe(
    "@font-face{font-display:swap;src:url(f.woff2)}a{background:url(#b)}",
  );
});

describe("a chunk in the copy's script", () => {
  test("starts its worker from text and finds its files beside the script", () => {
    const code =
      "new Worker(new URL(`/assets/simulation-1.js`,``+import.meta.url),{type:`module`});x=`/early.js`;y=`/favicon.svg`";
    expect(onDisk(code, "a.js", "/", dist)).toBe(
      'new Worker(fromDisk.worker("simulation-1.js"));x=`/early.js`;y=fromDisk.address("favicon.svg")',
    );
  });

  test("may not load a style sheet that only a host can send", () => {
    expect(() => onDisk('m.f=["assets/a.css"]', "a.js", "/", dist)).toThrow("?url");
  });
});

describe("the zip", () => {
  test("is the same bytes for the same files, on every day and in every time zone", () => {
    const files = new Map([
      ["a.txt", "a"],
      ["b/c.html", "c"],
    ]);
    const zone = process.env["TZ"];
    const made = ["Pacific/Auckland", "America/Los_Angeles"].map((there) => {
      process.env["TZ"] = there;
      return Buffer.from(zipped(files)).toString("base64");
    });
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(made[0]).toBe(made[1]);
    expect(zipped(new Map([["a.txt", "b"]]))).not.toEqual(zipped(new Map([["a.txt", "a"]])));
  });

  test("lets everybody read its files once they are unpacked", () => {
    const bytes = Buffer.from(zipped(new Map([["a.txt", "a"]])));
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    expect(bytes.readUInt32LE(entry + 38) >>> 16).toBe(0o100644);
  });

  test.each([dist, based])("of %s holds every page, and neither itself nor what only hosts need", (site) => {
    const files = filesInZip(site);
    for (const page of pages.filter((path) => path !== "/404.html")) {
      expect(files, page).toHaveProperty([`${page.slice(1)}index.html`]);
    }
    for (const file of [zip, "sw.js", "_headers", "vercel.json"]) expect(files).not.toHaveProperty([file]);
    const size = Object.values(files).reduce((sum, { length }) => sum + length, 0);
    expect(size / 1024 / 1024).toBeLessThan(8);
  });

  test.each([dist, based])("of %s has no link that leads nowhere, on no page", (site) => {
    const files = filesInZip(site);
    const texts = new Map(
      Object.entries(files).map(([file, bytes]) => [file, Buffer.from(bytes).toString()]),
    );
    const htmls = [...texts].filter(([file]) => file.endsWith(".html"));
    const elements = new Map(htmls.map(([file, text]) => [file, elementsOf(text)]));
    const ids = new Map(
      [...elements].map(([file, all]) => [file, new Set(all.map(({ attributes: { id } }) => id))]),
    );
    const wrong: string[] = [];
    let followed = 0;
    for (const [file, all] of elements) {
      for (const { attributes } of all) {
        for (const name of ["href", "src", "data-sheet"]) {
          const target = attributes[name];
          if (target === undefined || /^(?:https?|mailto|data):/.test(target)) continue;
          const [, path = "", hash = ""] = /^([^?#]*)[^#]*#?(.*)$/.exec(target) ?? [];
          const leads = path === "" ? file : posix.join(posix.dirname(file), decodeURIComponent(path));
          const there = target.startsWith("/") || path.endsWith("/") ? undefined : texts.get(leads);
          if (there === undefined) wrong.push(`${file}: ${target} leads nowhere`);
          else if (hash && !ids.get(leads)?.has(decodeURIComponent(hash)))
            wrong.push(`${file}: ${target} names no id`);
          followed += 1;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(followed).toBeGreaterThan(1000);

    const script = texts.get("push-pull-person.js") ?? "";
    for (const [, name = ""] of htmls.flatMap(([, text]) => [
      ...text.matchAll(/(?:component|renderer)-url="([^"]*)"/g),
    ])) {
      expect(script.includes(name), name).toBe(true);
    }
    expect(
      /["'`]\/(?:essay\/)?(?:assets|patience|embed|notes|facilitate)\/[^"'`]*/.exec(script)?.[0],
    ).toBeUndefined();
    for (const [file, text] of texts) {
      if (!file.endsWith(".css")) continue;
      for (const [, url = ""] of text.matchAll(/url\(([^)]+)\)/g)) {
        expect(files, `${file}: ${url}`).toHaveProperty([posix.join(posix.dirname(file), url)]);
      }
    }
  });
});
