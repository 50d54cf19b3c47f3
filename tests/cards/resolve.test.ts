import { expect, test } from "vitest";
import { type Node, treeOf, written } from "#cards/markup.ts";
import { resolved } from "#cards/resolve.ts";
import { rulesOf } from "#cards/rules.ts";

const layers = ["tokens", "site", "charts"];

function painted(
  css: string,
  markup: string,
  more: Parameters<typeof rulesOf>[0] = [],
): Record<string, string> {
  const root = resolved(treeOf(markup), rulesOf([...more, { css, layer: "charts" }], layers));
  let node: Node = root;
  for (;;) {
    const next = node.children.find((child): child is Node => typeof child !== "string");
    if (!next) return { ...node.attributes };
    node = next;
  }
}

test.each([
  [
    "a class over a type",
    "path { fill: red } .a { fill: blue }",
    '<path class="a"></path>',
    { fill: "blue" },
  ],
  [
    "the heavier one, wherever it stands",
    ".b .a { fill: red } .a { fill: blue }",
    '<g class="b"><path class="a"></path></g>',
    { fill: "red" },
  ],
  ["the later of equals", ".a { fill: red } .a { fill: blue }", '<path class="a"></path>', { fill: "blue" }],
  [
    "a child only",
    ".b > .a { fill: red }",
    '<g class="b"><g><path class="a" fill="green"></path></g></g>',
    { fill: "green" },
  ],
  [
    "what is not",
    ".a:not(.c, .d > .a) { fill: red }",
    '<path class="a c" fill="green"></path>',
    { fill: "green" },
  ],
  ["one of several", ":is(.x, .a) { fill: red }", '<path class="a"></path>', { fill: "red" }],
  [
    "an attribute's value",
    '[data-x="1"] .a { fill: red }',
    '<g data-x="1"><path class="a"></path></g>',
    { fill: "red" },
  ],
  [
    "no other media",
    "@media print { .a { fill: red } }",
    '<path class="a" fill="green"></path>',
    { fill: "green" },
  ],
  ["no states", ".a:hover { fill: red }", '<path class="a" fill="green"></path>', { fill: "green" }],
  [
    "properties from where it stands",
    ":root { --x: red } .b { --x: blue } .a { --y: var(--x); fill: var(--y) }",
    '<g class="b"><path class="a"></path></g>',
    { fill: "blue" },
  ],
  [
    "products and lengths",
    ".b { --line: 3px } .a { stroke-dasharray: calc(3 * var(--line)) 2em; font-size: 10px }",
    '<g class="b"><path class="a"></path></g>',
    { "stroke-dasharray": "9 20" },
  ],
  ["weights in hundreds", ".a { font-weight: 650 }", '<text class="a"></text>', { "font-weight": "700" }],
])("paints with %s", (_, css, markup, wanted) => {
  expect(painted(css, markup)).toMatchObject(wanted as object);
});

test("a later layer wins, whatever the selector", () => {
  const site = { css: ".b .a.a { fill: red }", layer: "site" };
  expect(painted(".a { fill: blue }", '<g class="b"><path class="a"></path></g>', [site])).toMatchObject({
    fill: "blue",
  });
  expect(
    painted("@layer site { .a.a { fill: red } } .a { fill: blue }", '<path class="a"></path>'),
  ).toMatchObject({ fill: "blue" });
});

test("a paint without a value, and markup that is not closed, are said and not drawn", () => {
  expect(() => painted(".a { fill: var(--none) }", '<path class="a"></path>')).toThrow("--none");
  expect(() => treeOf("<g><path></g>")).toThrow("closes nothing");
  expect(() => treeOf("<g>")).toThrow("not closed");
});

test("markup is written as it was read", () => {
  const markup = '<g class="a"><text x="1">a &amp; b<tspan>c</tspan></text></g>';
  expect(treeOf(markup).children.map(written).join("")).toBe(markup);
});
