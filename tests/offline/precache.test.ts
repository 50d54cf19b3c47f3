import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { listOf, workerText } from "#tools/precache.ts";
import { based, dist, pages } from "../support/site.ts";

function folder(files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(join(tmpdir(), "kept-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(made, name, ".."), { recursive: true });
    writeFileSync(join(made, name), content);
  }
  return made;
}

describe("the list of what is kept", () => {
  test("names pages by their folder, and leaves out what only hosts read and what is downloaded", () => {
    const list = listOf(
      folder({
        "index.html": "a",
        "patience/index.html": "b",
        "404.html": "c",
        "assets/x.js": "d",
        _headers: "e",
        "sw.js": "f",
        "all.zip": "g",
        "robots.txt": "h",
      }),
    );
    expect(Object.keys(list).sort()).toEqual(["", "404.html", "assets/x.js", "patience/"]);
    expect(new Set(Object.values(list)).size).toBe(4);
  });

  test("holds every page of the site and every file that a page may ask for; of the book, the chapters themselves", () => {
    const list = listOf(dist);
    for (const path of pages.filter((page) => page !== "/book/"))
      expect(list, path).toHaveProperty([path.slice(1)]);
    expect(list).not.toHaveProperty(["book/"]);
    expect(Object.keys(list).filter((name) => /\.(?:js|css|woff2)$/.test(name)).length).toBeGreaterThan(20);
    expect(Object.keys(list).filter((name) => name.endsWith(".zip"))).toEqual([]);
  });

  test("is small enough to be fetched while nobody waits for it", () => {
    const bytes = Object.keys(listOf(dist)).map((name) => {
      const content = readFileSync(join(dist, /(^|\/)$/.test(name) ? `${name}index.html` : name));
      return name.endsWith(".woff2") ? content.length : gzipSync(content).length;
    });
    expect(bytes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThan(1500);
    expect(gzipSync(readFileSync(join(dist, "sw.js"))).length / 1024).toBeLessThan(10);
  });
});

describe("the worker's text", () => {
  test("is the same for the same files, and another one where a file differs", () => {
    const list = listOf(folder({ "index.html": "a", "early.js": "b" }));
    const same = listOf(folder({ "early.js": "b", "index.html": "a" }));
    const other = listOf(folder({ "index.html": "a", "early.js": "c" }));
    expect(workerText(same)).toBe(workerText(list));
    const version = (text: string) => /"([^"]+)"\);\s*$/.exec(text)?.[1];
    expect(version(workerText(other))).not.toBe(version(workerText(list)));
  });

  test("runs as it is written: a plain script that asks for nothing else", () => {
    for (const site of [dist, based]) {
      const text = readFileSync(join(site, "sw.js"), "utf8");
      expect(text === workerText(listOf(site)), `${site}: sw.js names what stands beside it`).toBe(true);
      expect(() => new Function("self", text)).not.toThrow();
    }
  });
});
