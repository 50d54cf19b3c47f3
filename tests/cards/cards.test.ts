import { readFileSync } from "node:fs";
import { join } from "node:path";
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

/** The ink of a drawing: where it has anything that is not its ground, measured on what is drawn. */
async function inkOf(inside: readonly Node[]) {
  const wide = 2 * size.width;
  const sheet = el(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: `${wide}`, height: "630", viewBox: `0 0 ${wide} 630` },
    el("rect", { width: `${wide}`, height: "630", fill: "#fff" }),
    ...inside,
  );
  const { pixels } = await decoded(await png(written(sheet), top));
  let right = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if ((pixels[at] ?? 255) < 250) right = Math.max(right, (at / 3) % wide);
  return right;
}

async function decoded(file: Uint8Array) {
  const { unzlibSync } = await import("fflate");
  const view = Buffer.from(file);
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const rows = unzlibSync(view.subarray(41, 41 + view.readUInt32BE(33)));
  const pixels = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y += 1)
    pixels.set(rows.subarray(y * (3 * width + 1) + 1, (y + 1) * (3 * width + 1)), 3 * y * width);
  return { width, height, pixels };
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
    expect(drawn.equals(await png(written(cardOf(part, rules)), top))).toBe(true);
    expect(await decoded(drawn)).toMatchObject(size);
    expect(drawn.length / 1024).toBeLessThan(120);
    expect(drawn.equals(readFileSync(join(dist, "cards", `${part.id}.png`)))).toBe(true);
  });

  test("keeps its words within their column", async () => {
    const words = card.children.filter(
      (node): node is Node => typeof node !== "string" && node.tag === "text",
    );
    expect(await inkOf(words)).toBeLessThan(part.kind === "picture" ? 590 : 1150);
    expect(
      await inkOf(
        card.children.filter((node): node is Node => typeof node !== "string" && node.tag !== "rect"),
      ),
    ).toBeLessThan(1196);
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
      const whole = new RegExp(
        `(?<![\\w.])${answer.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w.])`,
      );
      expect(said, `${widget.id}: ${answer}`).not.toMatch(whole);
    }
  }
});
