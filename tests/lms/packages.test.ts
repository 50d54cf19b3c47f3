import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Package, packages } from "#tools/lms-package.ts";
import { zipped } from "#tools/pack-site.ts";
import { elementsOf } from "../support/document.ts";
import { base, based, chapters, dist } from "../support/site.ts";
import { faults, schemaFiles } from "./schemas.ts";

const from = { folder: dist, base: "/", site: undefined };
let made: Package[] = [];
beforeAll(async () => {
  made = await packages(from);
});

const text = ({ contents }: Package, file: string) => Buffer.from(contents.get(file) ?? "").toString();
const manifestOf = (one: Package) => text(one, "imsmanifest.xml");
const named = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, name = ""]) => name);
const lessonsOf = (one: Package) => named(manifestOf(one), /<item identifier="item-([^"]+)"/g);
const pagesOf = ({ contents }: Package) => [...contents.keys()].filter((file) => file.endsWith(".html"));
const patience = (scorm: string) =>
  made.find(({ name }) => name.endsWith(`-patience-scorm-${scorm}`)) as Package;

describe("the packages", () => {
  test("are the whole essay and every chapter, each in both versions", () => {
    expect(made).toHaveLength(2 * (chapters.length + 1));
    expect(new Set(made.map(({ name }) => name)).size).toBe(made.length);
    const [whole, ...others] = made.filter(({ scorm }) => scorm === "1.2");
    expect(whole?.name).toBe("push-pull-person-scorm-1.2");
    const order = whole ? lessonsOf(whole) : [];
    expect([...order].sort()).toEqual([...chapters]);
    expect(others.flatMap(lessonsOf), "in the order of the essay").toEqual(order);
    expect(made.filter(({ scorm }) => scorm === "2004").flatMap(lessonsOf)).toEqual([...order, ...order]);
  });

  test("are small, and the same bytes each time", async () => {
    for (const { name, contents } of made) {
      const size = zipped(contents).length / 1024;
      expect(size, name).toBeLessThan(name.startsWith("push-pull-person-scorm") ? 1200 : 500);
    }
    const again = await packages(from, "patience");
    expect(again.map(({ name }) => name)).toEqual([patience("1.2").name, patience("2004").name]);
    expect(zipped(again[0]?.contents ?? new Map())).toEqual(zipped(patience("1.2").contents));
  });

  test("list every file they hold, and hold every file they list", () => {
    for (const one of made) {
      const listed = named(manifestOf(one), /<file href="([^"]+)"/g);
      expect(new Set(listed).size, one.name).toBe(listed.length);
      const held = [...one.contents.keys()].filter(
        (file) => file !== "imsmanifest.xml" && !schemaFiles(one.scorm).has(file),
      );
      expect(listed.sort(), one.name).toEqual(held);
      for (const [file, content] of schemaFiles(one.scorm)) expect(text(one, file)).toBe(content);
      const launched = named(manifestOf(one), /="sco" href="([^"]+)"/g);
      expect(launched, one.name).toEqual(lessonsOf(one).map((slug) => `${slug}/index.html`));
    }
  });

  test("of one chapter hold that chapter and nothing of the others", () => {
    for (const one of made.slice(2)) {
      const [slug = ""] = lessonsOf(one);
      const others = chapters.filter((other) => other !== slug && one.contents.has(`${other}/index.html`));
      expect(others, one.name).toEqual([]);
      expect(
        pagesOf(one).some((page) => /facilitate|notes|embed|^index/.test(page)),
        one.name,
      ).toBe(false);
    }
  });

  test("have a driver in every chapter, before all other scripts, and in no other page", () => {
    for (const one of made) {
      for (const page of pagesOf(one)) {
        const [first = ""] = /<script\b[^>]*>/.exec(text(one, page)) ?? [];
        const chapter = lessonsOf(one).some((slug) => page === `${slug}/index.html`);
        const driver = `<script src="../scorm.js" data-scorm="${one.scorm}" data-shows="`;
        expect(first.startsWith(driver), `${one.name}: ${page}`).toBe(chapter);
        if (!chapter) continue;
        const [, shows = ""] = /data-shows="([^"]+)"/.exec(first) ?? [];
        expect(text(one, page)).toContain(`data-widget="${shows}"`);
        expect(text(one, page)).toContain("data-on-device");
        const [, run = ""] = /data-run="([^"]+)"/.exec(text(one, page)) ?? [];
        expect(run, "no search, no copy for later").toMatch(/^(?!.*(?:Search|Offline)).*Chapter/);
      }
    }
  });

  test("have no link that leads nowhere, and load nothing from outside", () => {
    const wrong: string[] = [];
    let followed = 0;
    for (const one of made.filter(({ scorm }) => scorm === "1.2")) {
      const pages = new Map(pagesOf(one).map((page) => [page, elementsOf(text(one, page))]));
      for (const [page, elements] of pages) {
        for (const { tag, attributes } of elements) {
          for (const name of ["href", "src", "data-sheet"]) {
            const target = attributes[name];
            if (target === undefined || /^(?:mailto|data):/.test(target)) continue;
            followed += 1;
            if (/^https?:/.test(target)) {
              if (tag !== "a") wrong.push(`${one.name}: ${page} loads ${target}`);
              continue;
            }
            const [, path = "", hash = ""] = /^([^?#]*)[^#]*#?(.*)$/.exec(target) ?? [];
            const leads = path === "" ? page : posix.join(posix.dirname(page), path);
            const there = !target.startsWith("/") && one.contents.has(leads);
            const id = decodeURIComponent(hash);
            if (path && lessonsOf(one).includes(posix.dirname(leads)) && leads !== page)
              wrong.push(`${one.name}: ${page} leads to a chapter behind the learning system's back`);
            if (!there) wrong.push(`${one.name}: ${page} leads to ${target}`);
            else if (id && !pages.get(leads)?.some(({ attributes: { id: own } }) => own === id))
              wrong.push(`${one.name}: ${page} names no id with ${target}`);
          }
        }
      }
      for (const [file, content] of one.contents) {
        if (!file.endsWith(".css")) continue;
        for (const url of named(content.toString(), /url\(([^)]+)\)/g))
          if (!one.contents.has(posix.join(posix.dirname(file), url))) wrong.push(`${file}: ${url}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(followed).toBeGreaterThan(300);
  });

  test("of a site under a base path are the same packages", async () => {
    const [one] = await packages({ folder: based, base, site: undefined }, "patience");
    const there = patience("1.2");
    const names = ({ contents }: Package) =>
      [...contents.keys()].map((file) => file.replace(/\.[\w-]{8}\.(?=\w+$)/, ".*."));
    expect(one ? names(one) : []).toEqual(names(there));
    const hrefs = one ? named(text(one, "patience/index.html"), /\s(?:href|src)="(\/[^"]*)"/g) : [""];
    expect(hrefs).toEqual([]);
  });

  test("lead to the site where its address is known", async () => {
    const [one] = await packages({ ...from, site: "https://example.org" }, "your-playbook");
    const links = one ? elementsOf(text(one, "your-playbook/index.html")) : [];
    const targets = links.filter(({ tag }) => tag === "a").map(({ attributes }) => attributes["href"] ?? "");
    expect(targets.some((href) => href.startsWith("https://example.org/patience/"))).toBe(true);
    const [whole] = await packages({ ...from, site: "https://example.org" }, "push-pull-person");
    const all = whole ? elementsOf(text(whole, "your-playbook/index.html")) : [];
    const hrefs = all.map(({ attributes: { href = "" } }) => href);
    expect(hrefs.filter((href) => /^(?:https:\/\/example\.org|\.\.)\/patience\//.test(href))).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
    expect(targets.some((href) => href.startsWith("../playbook/index.html"))).toBe(true);
    const turning = links.filter(({ attributes: { rel } }) => rel === "next" || rel === "prev");
    expect(turning.filter(({ attributes: { href } }) => href)).toEqual([]);
    expect(turning.length).toBeGreaterThan(0);
  });
});

describe("the manifests", () => {
  test("are right by their schemas", async () => {
    for (const one of made) expect(await faults(one.scorm, manifestOf(one)), one.name).toEqual([]);
  });

  test.each([
    ["1.2", 'adlcp:scormtype="sco"', 'adlcp:scormtype="page"'],
    ["1.2", 'identifierref="shared"', ""],
    ["1.2", "<resources>", "<resource>"],
    ["1.2", 'type="webcontent"', ""],
    ["2004", 'adlcp:scormType="sco"', 'adlcp:scormType="SCO"'],
    ["2004", 'condition="completed"', 'condition="read"'],
    ["2004", 'identifier="page-patience"', 'identifier="shared"'],
    ["2004", "</organizations>", "</organizations><organizations/>"],
  ])("of SCORM %s would be refused with %s changed to %s", async (scorm, was, now) => {
    const one = patience(scorm);
    const broken = manifestOf(one).replace(was, now);
    expect(broken).not.toBe(manifestOf(one));
    expect(await faults(one.scorm, broken)).not.toEqual([]);
  });

  test("ask for completion and never for a score", () => {
    for (const one of made) {
      const xml = manifestOf(one);
      expect(xml, one.name).not.toMatch(
        /masteryscore|minNormalizedMeasure|completionThreshold|satisfied="true"/i,
      );
      expect(xml).toContain(
        `<schemaversion>${one.scorm === "1.2" ? "1.2" : "2004 4th Edition"}</schemaversion>`,
      );
      if (one.scorm === "1.2") continue;
      expect(xml).toContain('<imsss:controlMode choice="true" flow="true"/>');
      expect(named(xml, /(completionSetByContent="true" objectiveSetByContent="true")/g)).toHaveLength(
        lessonsOf(one).length,
      );
    }
  });
});
