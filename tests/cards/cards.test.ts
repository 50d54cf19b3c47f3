import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-wasm";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { cardOf } from "#cards/cards.ts";
import { png } from "#cards/draw.ts";
import { el, type Node, written } from "#cards/markup.ts";
import { smallest } from "#cards/picture.ts";
import { siteRules } from "#cards/styles.ts";
import { lettersOf } from "#cards/words.ts";
import type { Part } from "#site/parts.ts";
import { widgets } from "#site/widgets.ts";
import { chapters, dist, top } from "../support/site.ts";
import { allWidgets } from "../support/widgets.ts";

const rules = siteRules(top);
const size = { width: 1200, height: 630 };

const parts: Part[] = chapters.flatMap((slug) => {
  const [, front = ""] = readFileSync(join(top, "content", "chapters", `${slug}.mdx`), "utf8").split(
    /^---$/m,
  );
  const { order, title, takeaway, standfirst } = parse(front);
  const shared = { sentence: "", place: "", alt: "", chapter: { slug, order, title, standfirst } };
  const own = widgets.filter(({ chapter }) => chapter === slug);
  return [
    ...own.map((widget) => ({
      ...shared,
      id: widget.id,
      kind: "picture" as const,
      title: widget.title,
      widget,
    })),
    { ...shared, id: slug, kind: "takeaway" as const, title: takeaway, widget: own[0] },
  ];
});

/** All nodes below a node, and itself. */
const nodesOf = (node: Node): Node[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === "string" ? [] : nodesOf(child))),
];

const fontBuffers = globSync("node_modules/@expo-google-fonts/*/*00*/*[a-z].ttf", { cwd: top })
  .filter((file) => !file.includes("Italic"))
  .map((file) => readFileSync(join(top, file)));

/** How far to the right nodes reach, as the rasteriser sets them. It has to have drawn before. */
function reachOf(nodes: readonly Node[]): number {
  const sheet = el("svg", { xmlns: "http://www.w3.org/2000/svg", width: "2400", height: "630" }, ...nodes);
  const box = new Resvg(written(sheet), { font: { fontBuffers } }).innerBBox();
  return (box?.x ?? Number.NaN) + (box?.width ?? Number.NaN);
}

/** Size of a PNG, from its head and from how much is in it. */
function decoded(file: Buffer): { width: number; height: number } {
  const width = file.readUInt32BE(16);
  const data = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
  expect(file.readUInt32BE(20)).toBe(data.length / (3 * width + 1));
  return { width, height: data.length / (3 * width + 1) };
}

describe.each(parts)("the card of $id", (part) => {
  const card = cardOf(part, rules);
  const svg = written(card);
  const letters = lettersOf(card);

  test("can be read where it is shown half as wide", () => {
    expect(letters.length).toBeGreaterThan(3);
    expect(letters.filter(({ size: letter }) => letter < smallest - 0.01)).toEqual([]);
  });

  test("says whose it is, where it is from, and that it is a model", () => {
    const said = letters.map(({ text }) => text).join(" ");
    expect(said).toContain("Push, Pull, Person");
    expect(said).toContain(part.chapter.title);
    expect(said).toContain("Illustrative model, not a forecast");
    for (const word of part.title.split(" ")) expect(said).toContain(word);
  });

  test("is painted: nothing is left to a style sheet that no rasteriser reads", () => {
    expect(svg).not.toMatch(/var\(|calc\(|\d(?:em|rem)\b(?!")|style=|NaN|undefined/);
    const shapes = nodesOf(card).filter(({ tag }) => ["path", "rect", "circle", "line"].includes(tag));
    expect(shapes.length).toBeGreaterThan(5);
  });

  test("is the same bytes each time, of the right size, small, and what the site was built with", async () => {
    const drawn = Buffer.from(await png(svg, top));
    expect(decoded(drawn)).toEqual(size);
    expect(drawn.length / 1024).toBeLessThan(120);
    // Another process drew this one, when the site was built.
    expect(drawn.equals(readFileSync(join(dist, "cards", `${part.id}.png`)))).toBe(true);
  });

  test("keeps its words within their column", async () => {
    await png(written(el("svg", { xmlns: "http://www.w3.org/2000/svg", width: "1", height: "1" })), top);
    const nodes = card.children.filter((node): node is Node => typeof node !== "string");
    const words = nodes.filter(({ tag }) => tag === "text");
    expect(reachOf(words)).toBeLessThan(part.kind === "picture" ? 576 : 1150);
    const drawn = nodes.filter(({ tag }) => tag === "g" || tag === "svg");
    expect(reachOf(drawn)).toBeLessThan(1184);
  });
});

test("no card tells the answer to its guess", async () => {
  for (const { widget, story } of await allWidgets()) {
    if (!widget.guess) continue;
    const { answerWords, key } = story.first();
    // A number that the picture shows before the guess is no secret.
    const after = key.after.value === key.before.value ? [] : [key.after.value];
    const said = parts
      .filter(({ chapter }) => chapter.slug === widget.chapter)
      .flatMap((part) => lettersOf(cardOf(part, rules)).map(({ text }) => text.toLowerCase()))
      .join("\n");
    for (const answer of [answerWords, ...after]) {
      // The thirteenth month is a date, and no thirteen of anything.
      const whole = new RegExp(
        `(?<![\\w.]|month )${answer.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w.])`,
      );
      expect(said, `${widget.id}: ${answer}`).not.toMatch(whole);
    }
  }
});
