import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { elementsOf } from "../support/document.ts";
import { chapters, html, pages, top, widgets } from "../support/site.ts";
import { sibling } from "./siblings.ts";

const content = (file: string) => readFileSync(join(top, "content", file), "utf8");
const list = (file: string) => parse(content(file)) as Record<string, string>[];

interface Front {
  readonly order: number;
  readonly title: string;
  readonly takeaway: string;
  readonly preview: string;
  readonly articles: readonly string[];
}

const fronts = new Map(
  chapters.map((slug) => {
    const [, front = ""] = /^---\n([\s\S]*?)\n---/.exec(content(`chapters/${slug}.mdx`)) ?? [];
    return [slug, parse(front) as Front];
  }),
);
const claims = globSync("*.yaml", { cwd: join(top, "content", "claims") })
  .filter((file) => !sibling.test(file))
  .flatMap((file) =>
    list(`claims/${file}`).map(
      (claim): Record<string, string> => ({ ...claim, home: basename(file, ".yaml") }),
    ),
  );
const clashes = list("clashes.yaml");
const plan = list("plan.yaml");

test("chapters have a place of their own, where the plan wants them", () => {
  const orders = [...fronts.values()].map(({ order }) => order);
  expect(new Set(orders).size).toBe(orders.length);
  for (const [slug, { order }] of fronts) {
    const planned = plan.find(({ id }) => id === slug);
    if (planned) expect(Number(planned["order"]), slug).toBe(order);
  }
  expect(plan.map(({ order }) => Number(order)).sort((a, b) => a - b)).toEqual(plan.map((_, i) => i + 1));
});

/** How many claims the ledger of the five articles counts in each of them. */
const counted = { "000": 11, "001": 15, "002": 10, "003": 16, "004": 19 };

test("every claim of the five articles is named once, answered, and at home in a chapter of the plan", () => {
  const ids = Object.entries(counted).flatMap(([article, count]) =>
    Array.from({ length: count }, (_, i) => `${article}-${i + 1}`),
  );
  expect(claims.map(({ id }) => id).sort()).toEqual(ids.sort());
  for (const claim of claims)
    for (const field of ["claim", "model", "evidence"]) expect(claim[field], claim["id"]).toBeTruthy();
  const planned = plan.map(({ id }) => id);
  expect(claims.filter(({ home }) => !planned.includes(home)).map(({ id }) => id)).toEqual([]);
});

test("numbers in a claim's answer come from a story", () => {
  const typed = claims.filter(({ model = "", fails = "" }) =>
    /\d/.test(`${model} ${fails}`.replaceAll(/\{[\w-]+:\w+\}/g, "")),
  );
  expect(typed.map(({ id }) => id)).toEqual([]);
});

test("a claim has a verdict where there are studies, and none where there are none", () => {
  for (const { id, verdict, evidence, studies = "" } of claims) {
    expect(verdict, id).toMatch(/^(?:for|against|mixed|none)$/);
    expect(studies.length === 0, id).toBe(verdict === "none");
    expect(evidence, `${id}: the ledger says the verdict itself`).not.toMatch(
      /^(?:For|Mixed|Against|Supported)[:,]/,
    );
  }
  const found = list("evidence.yaml").map(({ id }) => id);
  const named = [...claims.flatMap(({ studies }) => studies), ...clashes.flatMap(({ between }) => between)];
  expect(new Set(found).size).toBe(found.length);
  expect(named.filter((id) => !/^00[0-4]$/.test(id ?? "") && !found.includes(id))).toEqual([]);
});

test("twelve clashes between articles and fourteen with the evidence, each at home in a chapter of the plan", () => {
  const ids = [12, 14].flatMap((count, i) => Array.from({ length: count }, (_, k) => `${"XD"[i]}${k + 1}`));
  expect(clashes.map(({ id }) => id)).toEqual(ids);
  const planned = plan.map(({ id }) => id);
  expect(clashes.filter(({ home }) => !planned.includes(home)).map(({ id }) => id)).toEqual([]);
});

describe.each(chapters)("/%s/", (slug) => {
  const elements = elementsOf(html(`/${slug}/`));
  const front = fronts.get(slug);
  const marked = elements.filter(({ attributes }) => attributes["data-claim"] !== undefined);

  test("is the home of exactly its claims, each in one element with words in it", () => {
    const expected = claims.filter(({ home }) => home === slug).map(({ id = "" }) => id);
    expect(marked.map(({ attributes }) => attributes["data-claim"]).sort()).toEqual(expected.sort());
    for (const { text } of marked) expect(text.trim().split(/\s+/).length).toBeGreaterThan(3);
  });

  test("tells exactly its clashes, each in one element with words in it", () => {
    const told = elements.filter(({ attributes }) => attributes["data-clash"] !== undefined);
    const expected = clashes.filter(({ home }) => home === slug).map(({ id = "" }) => id);
    expect(told.map(({ attributes }) => attributes["data-clash"]).sort()).toEqual(expected.sort());
    for (const { text } of told) expect(text.trim().split(/\s+/).length).toBeGreaterThan(3);
  });

  test("marks the three voices apart", () => {
    const voices = elements.filter(({ attributes }) => attributes["data-voice"] !== undefined);
    for (const voice of ["source", "model", "evidence"]) {
      expect(
        voices.some(({ attributes }) => attributes["data-voice"] === voice),
        voice,
      ).toBe(true);
    }
    for (const { attributes } of marked) expect(attributes["data-voice"]).toBe("source");
    for (const { attributes, text } of voices) {
      if (attributes["data-voice"] === "evidence") expect(text).toMatch(/\b(19|20)\d\d\b/);
    }
  });

  test("names every article it draws on, and gives the other side", () => {
    const sources = elements.filter(
      ({ attributes }) => attributes["data-voice"] === "source" && !attributes["data-claim"],
    );
    const named = sources.map(({ attributes }) => attributes["data-article"]);
    expect([...new Set(named)].sort()).toEqual([...(front?.articles ?? [])].sort());
    expect(elements.filter(({ attributes }) => attributes["id"] === "other-side")).toHaveLength(1);
  });

  test("ends on its takeaway, with a link of its own", () => {
    const take = elements.find(({ attributes }) => attributes["id"] === "take");
    expect(take?.text).toContain(front?.takeaway);
    expect(elements.some(({ attributes }) => attributes["href"]?.endsWith("#take"))).toBe(true);
    expect(
      elements.some(({ tag, attributes }) => tag === "nav" && attributes["aria-label"] === "Next chapter"),
    ).toBe(true);
  });

  test("has headings in order, one of them the first, and previews without the answer", () => {
    const levels = elements.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) => Number(tag[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    const preview = elements.find(({ attributes }) => attributes["name"] === "description")?.attributes[
      "content"
    ];
    expect(preview).toBe(front?.preview);
  });
});

test("nothing that is still to come is shown as if it were there", () => {
  const links = pages.flatMap((path) =>
    elementsOf(html(path)).map(({ attributes }) => attributes["href"] ?? ""),
  );
  for (const { id = "" } of plan.filter(({ id = "" }) => !chapters.includes(id))) {
    expect(links.filter((href) => href.includes(`/${id}/`))).toEqual([]);
  }
  expect(widgets.length).toBeGreaterThan(0);
});
