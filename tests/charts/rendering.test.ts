import { type ComponentType, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { DataTable } from "#charts/DataTable.tsx";
import { DifferenceChart } from "#charts/DifferenceChart.tsx";
import { Doors, DoorsLegend, doorPaths } from "#charts/Doors.tsx";
import { DotChart } from "#charts/DotChart.tsx";
import { LineChart, type LineChartProps, lineChartScales } from "#charts/LineChart.tsx";
import { People } from "#charts/People.tsx";
import { fillPath } from "#charts/Person.tsx";
import { Sized } from "#charts/Sized.tsx";
import type { ChartSize, Point } from "#charts/types.ts";
import { Vignette } from "#charts/Vignette.tsx";

const sizes: readonly ChartSize[] = ["wide", "phone", "stage"];
const cases: Readonly<Record<string, readonly Point[]>> = {
  "no point": [],
  "one point": [[3, 4]],
  "equal values": [
    [1, 5],
    [2, 5],
    [3, 5],
  ],
  "a missing value": [
    [1, 5],
    [2, Number.NaN],
    [3, 6],
  ],
  "values beyond the axis": [
    [1, -1000],
    [2, 1000],
  ],
};

function lineChart(points: readonly Point[], size: ChartSize): LineChartProps {
  return {
    id: "c",
    title: "Meetings",
    size,
    x: { domain: [1, 12], ticks: [1, 12] },
    y: { domain: [0, 10], title: "Meetings a month" },
    series: [
      {
        id: "a",
        points,
        tone: "push",
        dash: true,
        label: "Directed",
        sign: "plate",
        band: points.map(([x, y]) => [x, y - 1, y + 1]),
      },
      { id: "b", points, tone: "pull", label: "Room", sublabel: "until stopped", sign: "handle" },
      { id: "g", points, tone: "muted", ghost: true },
    ],
    marks: [{ x: 3, y: 4, label: "ahead from week 3", sublabel: "and on", align: "right" }],
    rules: [{ x: 6, label: "review" }],
    phases: [{ from: 1, to: 6, label: "3 a month", short: "3", strength: "strong" }],
    guess: { points, label: "You said 5", handle: [3, 4] },
    data: { points, label: "published" },
    cursor: { x: 3, y: 4 },
    runs: [points],
  };
}

type Case = readonly [name: string, component: ComponentType<never>, props: object];

function drawings(points: readonly Point[], size: ChartSize): Case[] {
  const common = { id: "c", title: "Chart", size };
  const x = { domain: [1, 12], ticks: [1, 6, 12] };
  const below = { tone: "push", label: "direction ahead by 3" };
  const above = { tone: "pull", label: "room ahead by 4" };
  return [
    ["LineChart", LineChart, lineChart(points, size)],
    [
      "DifferenceChart",
      DifferenceChart,
      {
        ...common,
        x,
        y: { domain: [-10, 10], title: "Running total" },
        points,
        below,
        above,
        guess: { x: 4, label: "you" },
      },
    ],
    [
      "DotChart",
      DotChart,
      {
        ...common,
        x,
        values: points.map((p) => p[1]),
        isAbove: (v: number) => v > 4,
        below,
        above,
        split: 4,
        highlight: 0,
      },
    ],
    ["Doors", Doors, { ...common, states: points.map((_, i) => i % 3) }],
    [
      "People",
      People,
      {
        ...common,
        hatchPush: true,
        people: points.map((_, i) => ({ fill: i / 2, lean: 8 - i * 10, tone: "push", name: "ABC"[i] })),
      },
    ],
  ] as unknown as Case[];
}

describe.each(sizes)("drawn %s", (size) => {
  describe.each(Object.keys(cases))("with %s", (name) => {
    test.each(
      drawings(cases[name] as Point[], size),
    )("%s is whole, repeatable and free of styles", (_, component, props) => {
      const markup = renderToString(h(component, props as never));
      expect(markup).toBe(renderToString(h(component, props as never)));
      expect(markup).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(markup).not.toContain("style=");
      // Coordinates have one decimal; a scale, or a shift in letter heights, may have more.
      expect(markup.replaceAll(/scale\([^)]*\)| dy="[^"]*em"/g, "")).not.toMatch(/\d\.\d{2}/);
      for (const id of markup.matchAll(/\sid="([^"]*)"/g)) expect(id[1]).toMatch(/^c/);
      expect(markup).toContain('role="img"');
      expect(markup).toContain("aria-label=");
    });
  });
});

describe("what each drawing says", () => {
  test("push is dashed and hatched, pull is neither", () => {
    const points = cases["equal values"] as Point[];
    expect(renderToString(h(LineChart, lineChart(points, "wide")))).toContain(
      'class="line is-dashed tone-push"',
    );
    expect(renderToString(h(LineChart, lineChart(points, "wide")))).toContain('class="line tone-pull"');
    const [, component, props] = drawings(points, "wide")[1] as Case;
    expect(renderToString(h(component, props as never))).toContain('fill="url(#c-hatch)"');
  });
  test("a noted point without words is a ring alone", () => {
    const props = lineChart([[3, 4]], "wide");
    const marks = (label: string) =>
      renderToString(h(LineChart, { ...props, marks: [{ x: 3, y: 4, label }] }));
    expect(marks("most")).toMatch(
      /<path class="leader"[^>]*><\/path><circle class="mark-ring"[^>]*><\/circle><text/,
    );
    expect(marks("")).toMatch(/<g class="mark tone-ink"><circle class="mark-ring"[^>]*><\/circle><\/g>/);
  });
  test("a hundred doors are seven paths, every door in exactly one state", () => {
    const states = Array.from({ length: 100 }, (_, i) => i % 3);
    const paths = doorPaths(states, 10);
    const count = (path: string) => path.split("M").length - 1;
    expect([count(paths.open), count(paths.near), count(paths.shut)]).toEqual([34, 33, 33]);
    const markup = renderToString(h(Doors, { id: "d", title: "Doors", states }));
    expect(markup.match(/<path/g)).toHaveLength(7);
  });
  test("the legend counts", () => {
    expect(renderToString(h(DoorsLegend, { counts: [10, 3, 87] }))).toContain("<b>87</b> shut");
  });
  test("a person fills from nothing to whole without a jump", () => {
    expect(fillPath(0)).toBe("");
    expect(fillPath(-1)).toBe("");
    expect(fillPath(2)).toBe(fillPath(1));
    expect(fillPath(0.5)).toBe("M3 31V21.8H21V31Z");
    expect(fillPath(0.9)).toMatch(/^M3 31V21\.5A9 9/);
  });
  test("one dot per run", () => {
    const values = Array.from({ length: 50 }, (_, i) => i);
    const props = {
      id: "d",
      title: "Runs",
      x: { domain: [0, 50] as const, ticks: [0, 50] },
      values,
      isAbove: (v: number) => v >= 19,
    };
    const markup = renderToString(
      h(DotChart, {
        ...props,
        below: { tone: "push", label: "19 behind" },
        above: { tone: "pull", label: "31 ahead" },
      }),
    );
    const dotsIn = (side: string) =>
      new RegExp(`class="dot is-${side}[^"]*" d="([^"]*)"`).exec(markup)?.[1]?.match(/M/g) ?? [];
    expect(dotsIn("below")).toHaveLength(19);
    expect(dotsIn("above")).toHaveLength(31);
  });
  test("both sizes are written by the server under different ids; a given size only once", () => {
    const child = (size: ChartSize, id: string) => h("i", { id, class: size });
    expect(renderToString(h(Sized, { id: "p", children: child }))).toBe(
      '<div class="sized" data-sized="both"><div class="sized-wide"><i id="p" class="wide"></i></div><div class="sized-phone"><i id="p-p" class="phone"></i></div></div>',
    );
    expect(renderToString(h(Sized, { id: "p", size: "stage", children: child }))).toBe(
      '<div class="sized" data-sized="stage"><div class="sized-wide"><i id="p" class="stage"></i></div></div>',
    );
  });
  test("a pointer's place turns back into the value drawn there", () => {
    const { x, y } = lineChartScales(lineChart([[3, 4]], "wide"));
    expect(Math.round(x.invert(x(3)))).toBe(3);
    expect(Math.round(y.invert(y(4)))).toBe(4);
  });
  test("the table twin heads rows and columns and aligns numbers", () => {
    const markup = renderToString(
      h(DataTable, { id: "t", caption: "Meetings", columns: ["Month", "Meetings"], rows: [["January", 41]] }),
    );
    expect(markup).toContain('<th scope="row">January</th>');
    expect(markup).toContain('<td class="number">41</td>');
    expect(renderToString(h(DataTable, { id: "t", caption: "None", columns: ["A"], rows: [] }))).toContain(
      "<tbody></tbody>",
    );
  });
  test.each(["doors", "patience"] as const)("the %s vignette hides from assistive technology", (name) => {
    const markup = renderToString(h(Vignette, { id: "v", name }));
    expect(markup).toContain('aria-hidden="true"');
    expect(markup).not.toContain("style=");
  });
});
