import { describe, expect, it } from "vitest";
import { levers } from "#model/levers.ts";
import { planIn } from "#playbook/plan.ts";
import type { Settings } from "#state/settings.ts";
import { apart, totalsOf, wins } from "#widgets/the-sandbox/contest.ts";
import { look } from "#widgets/the-sandbox/view.ts";
import { widget } from "#widgets/the-sandbox/widget.ts";
import { moved } from "../support/widgets.ts";

const at = (to: Readonly<Record<string, number>>, more: Partial<Settings> = {}) =>
  look({ ...moved(widget, widget.start, to), ...more }, widget.runs);
const slow = { room: 80, listen: 6, contacts: 2.25, process: 80, coach: 3, effort: 3 };
const nothing = { contacts: levers.O.neutral };

describe("the sandbox", () => {
  it("turns with the horizon, as the specification found", () => {
    const { ahead } = at(slow).picture;
    expect([2, 4, 8, 12].map((quarter) => ahead[quarter - 1])).toEqual([23, 34, 65, 85]);
  });

  it.each([
    ["sales effort", { ...nothing, effort: 1 }, [87, 79, 59, 51]],
    ["little room", { ...nothing, room: 20 }, [44, 26, 9, 3]],
    ["the bridge", { ...nothing, share: 60, match: 90 }, [92, 95.5, 99, 100]],
  ] as const)("%s wins as often as the model does by itself", (_, plan, won) => {
    const { ahead } = at(plan).picture;
    for (const [index, quarter] of [2, 4, 8, 12].entries())
      expect(Math.abs((ahead[quarter - 1] ?? 0) - (won[index] ?? 0))).toBeLessThanOrEqual(0.5);
  });

  it("ties with doing nothing in every world, where nothing is done", () => {
    const { picture, key } = at(nothing);
    expect(new Set(picture.ahead)).toEqual(new Set([50]));
    expect(new Set(picture.apart)).toEqual(new Set([0]));
    expect(key.after.value).toBe("50");
    expect(picture.plan).toEqual(picture.nothing);
  });

  it("lets one thing known about the market turn the verdict after a year", () => {
    const after = (knownMaturity: number) => at({ ...slow, horizon: 4, knownMaturity }).picture.ahead[3];
    expect([0, 1, 3].map(after)).toEqual([34, 14, 60]);
  });

  it("draws other worlds with another seed, and never the same ones", () => {
    const values = [1, 2].map((seed) => JSON.stringify(at(slow, { seed }).picture.apart));
    expect(values[0]).not.toBe(values[1]);
  });

  it("gives the same picture in whatever order it was asked for", () => {
    const first = at(slow);
    for (const horizon of [40, 2, 20]) at({ ...slow, horizon });
    look(moved(widget, widget.start, slow), 20);
    expect(at(slow)).toEqual(first);
  });

  it("compares kept plans over the same worlds", () => {
    const { settings } = { settings: moved(widget, widget.start, slow) };
    const same = { levers: settings.levers, options: settings.options };
    const { picture } = at(slow, { kept: [same, widget.start] });
    expect(picture.kept.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(picture.kept[0]).toMatchObject({ ahead: picture.ahead, beaten: 50 });
    expect(picture.kept[1]?.ahead).toEqual(at({}).picture.ahead);
  });

  it("counts a tie half, and prints no difference as a tie", () => {
    expect(wins([[1], [2], [3]], [[2], [2], [1]], 1)).toBe(1.5);
    expect(apart([[100.0001], [100], [99.9999]], [[100], [100], [100]], 1)).toEqual([0.1, 0, -0.1]);
  });

  it("keeps the results it has, however many plans come by", () => {
    const ground = { seed: 1, constants: {}, dials: {} };
    const once = totalsOf({ A: 0.8 }, ground, 3, 4);
    for (let i = 0; i < 20; i += 1) totalsOf({ A: i / 20 }, ground, 1, 1);
    expect(totalsOf({ A: 0.8 }, ground, 3, 4)).toEqual(once);
  });
});

describe("a plan taken to the playbook", () => {
  it("is put right, and what could not be used is named", () => {
    expect(planIn("sbr=0.8&l=6")).toEqual({ plan: "l=6&sbr=0.8", problems: [] });
    const { plan, problems } = planIn("sbr=9&gu=3&by=001&kp=o:4");
    expect(plan).toBe("sbr=1");
    expect(problems).toHaveLength(1);
  });
});
