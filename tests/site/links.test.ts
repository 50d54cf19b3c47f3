import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brokenLinks } from "../support/links.ts";
import { base, based, dist } from "../support/site.ts";

test("every link of the site leads somewhere", () => {
  expect(brokenLinks(dist, "/")).toEqual([]);
});

test("every link of the site built under a base path leads somewhere under it", () => {
  expect(brokenLinks(based, base)).toEqual([]);
});

test("a broken link, a missing slash, a missing id and a doubled one are found", () => {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  mkdirSync(join(folder, "there"));
  writeFileSync(join(folder, "there", "index.html"), '<p id="a"></p>');
  const links = [
    "/there/",
    "/there/#a",
    "/there",
    "/there/#b",
    "/gone/",
    "https://example.org",
    "../out/",
    "",
  ];
  const anchors = links.map((href) => `<a href="${href}">x</a>`).join("");
  writeFileSync(join(folder, "index.html"), `<i id="one"></i><i id="one"></i>${anchors}<img src="no.png">`);
  expect(brokenLinks(folder, "/").map((line) => line.replace(/^.*?"([^"]*)".*?([^">]*)$/, "$1$2"))).toEqual([
    "one stands twice",
    "/there has no slash at its end",
    "/there/#b names an id that is not there",
    "/gone/ leads nowhere",
    "../out/ leads nowhere",
    " is empty",
    "no.png leads nowhere",
  ]);
  expect(brokenLinks(folder, "/base/")).toContain('/: <a href="/there/"> leaves the base path');
});
