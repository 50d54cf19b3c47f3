import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { elementsOf } from "../support/document.ts";
import { chapters, html, top } from "../support/site.ts";
import { sibling } from "./siblings.ts";

type Entry = Record<string, string>;
const list = (file: string) => parse(readFileSync(join(top, "content", file), "utf8")) as Entry[];
const home = (file: string) => basename(file, ".yaml");
const claims = globSync("*.yaml", { cwd: join(top, "content", "claims") })
  .filter((file) => !sibling.test(file))
  .flatMap((file) => list(`claims/${file}`).map((claim): Entry => ({ ...claim, home: home(file) })));
const ledger = elementsOf(html("/claims/"));
const sources = elementsOf(html("/sources/"));
const hrefs = (elements: typeof ledger) => elements.map(({ attributes }) => attributes["href"] ?? "");
const idsOn = (elements: typeof ledger) => elements.map(({ attributes }) => attributes["id"] ?? "");

test("the ledger shows every claim once, with its article, its chapter and its verdict", () => {
  const rows = ledger.filter(({ attributes }) => attributes["class"]?.split(" ").includes("entry"));
  const shown = rows.map(({ attributes }) => ({
    id: attributes["id"]?.replace("claim-", ""),
    article: attributes["data-article"],
    home: attributes["data-chapter"],
    verdict: attributes["data-verdict"],
  }));
  const expected = claims.map(({ id = "", home, verdict }) => ({
    id,
    article: id.slice(0, 3),
    home,
    verdict,
  }));
  const sorted = (all: readonly { id?: string | undefined }[]) =>
    [...all].sort((a, b) => (a.id ?? "").localeCompare(b.id ?? ""));
  expect(rows).toHaveLength(71);
  expect(sorted(shown)).toEqual(sorted(expected));
  for (const [i, { text }] of rows.entries()) {
    expect(text, shown[i]?.id).toMatch(/\b(?:For|Mixed|Against|No finding)\./);
    expect(text, "a number that was not filled in").not.toMatch(/[{}]/);
  }
});

test("claims and clashes lead to their places in the chapters that are written, and to no others", () => {
  const links = hrefs(ledger).filter((href) => /^\/.*#(?:claim|clash)-/.test(href));
  const expected = (kind: string, all: readonly Entry[]) =>
    all.filter(({ home = "" }) => chapters.includes(home)).map(({ id, home }) => `/${home}/#${kind}-${id}`);
  expect(links.sort()).toEqual(
    [...expected("claim", claims), ...expected("clash", list("clashes.yaml"))].sort(),
  );
});

test("the page of sources has all five articles and every finding, and nothing that was only remembered", () => {
  const findings = list("evidence.yaml");
  const ids = idsOn(sources);
  for (const article of list("sources.yaml")) expect(ids).toContain(`article-${article["id"]}`);
  for (const { id = "", read } of findings) {
    expect(ids).toContain(id);
    expect(read, id).toMatch(/^(?:P|S|derived)$/);
  }
});

test("every finding is told with its population and how far it was read", () => {
  const rows = sources.filter(({ attributes }) => attributes["class"]?.split(" ").includes("study"));
  const plain = (text: string) => text.replaceAll(/\s+/g, " ");
  for (const { id, population = "", finding = "" } of list("evidence.yaml")) {
    const row = rows.find(({ attributes }) => attributes["id"] === id);
    expect(plain(row?.text ?? ""), id).toContain(finding);
    expect(plain(row?.text ?? ""), id).toContain(population);
    expect(row?.text, id).toMatch(/We read|Worked out/);
  }
});
