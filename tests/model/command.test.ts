import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { leverIds, levers, neutral } from "#model/levers.ts";
import { outputIds } from "#model/outputs.ts";
import { presets } from "#model/scenarios.ts";
import { simulate } from "#model/simulate.ts";
import { line } from "#model/summary.ts";
import { worldOf } from "#model/worlds.ts";

const command = fileURLToPath(new URL("../../src/tools/simulate.ts", import.meta.url));

function run(...given: string[]): { code: number | null; out: string; problem: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...given], { encoding: "utf8" });
  return { code: status, out: stdout, problem: stderr };
}

function json(...given: string[]) {
  const { code, out, problem } = run("--json", "--runs", "9", "--weeks", "20", ...given);
  expect(problem).toBe("");
  expect(code).toBe(0);
  return JSON.parse(out);
}

describe("npm run simulate", () => {
  it("prints the outcomes at the first week, the quarter, the year and the end", () => {
    const { code, out } = run("--runs", "5");
    expect(code).toBe(0);
    for (const moment of ["week 1 ", "week 13", "week 52", "week 104"]) expect(out).toContain(moment);
    for (const id of outputIds) expect(out).toContain(`[${id}]`);
    expect(run("--runs", "2", "--weeks", "13").out).not.toContain("week 52");
  });

  it("gives every result of the model week by week as JSON", () => {
    const told = json("--set", "D=0.9", "--set", "c=0.4", "--at", "6:D=0.1,A=0.9", "--seed", "3");
    expect(Object.keys(told)).toEqual(["model", "seed", "runs", "weeks", "parameters", "outputs"]);
    expect([told.seed, told.runs, told.weeks]).toEqual([3, 9, 20]);
    expect(told.parameters).toMatchObject({ ...neutral(), D: 0.9, c: 0.4 });
    const plan = { levers: { D: 0.9, c: 0.4 }, schedule: [{ at: 6, set: { D: 0.1, A: 0.9 } }] };
    const found = simulate({ ...plan, weeks: 20, seed: 3 }, { runs: 9, outputs: outputIds });
    expect(Object.keys(told.outputs)).toEqual(outputIds);
    for (const id of outputIds) {
      expect(Object.keys(told.outputs[id])).toEqual(["mean", "p5", "p25", "p50", "p75", "p95"]);
      expect(told.outputs[id].mean).toEqual(line(found, id, "mean"));
      expect(told.outputs[id].p5).toEqual(line(found, id, 0.05));
      expect(told.outputs[id].p75).toEqual(line(found, id, 0.75));
    }
  });

  it("takes presets, worlds and constants", () => {
    const preset = json("--preset", "dual-leader").parameters;
    expect(preset).toMatchObject(presets["dual-leader"].levers);
    expect(preset.schedule).toEqual(presets["dual-leader"].schedule);
    const world = json("--world", "17", "--set", "D=0.6").parameters;
    expect(world).toMatchObject({ ...worldOf(17).levers, D: 0.6, constants: worldOf(17).constants });
    const moved = json("--set", "phi=0.2", "--set", "teamPay=0.5", "--set", "const.teamPay=0.6").parameters;
    expect([moved.constants.phi, moved.teamPay, moved.constants.teamPay]).toEqual([0.2, 0.5, 0.6]);
  });

  it("gives one row per result and week as CSV", () => {
    const rows = run("--csv", "--runs", "3", "--weeks", "4").out.trim().split("\n");
    expect(rows[0]).toBe("output,week,mean,p5,p25,p50,p75,p95");
    expect(rows).toHaveLength(1 + 4 * outputIds.length);
    for (const row of rows.slice(1)) expect(row.split(",")).toHaveLength(8);
  });

  it("lists every lever with its range", () => {
    const { code, out } = run("--help");
    expect(code).toBe(0);
    for (const id of leverIds) {
      const { key, min, max } = levers[id];
      expect(out).toMatch(new RegExp(`^  ${id} +${key} +${min} to ${max} `, "m"));
      expect(out).toContain(levers[id].label);
    }
  });

  it.each([
    [["--set", "D=2"], "D: 2 is not allowed; it must be between 0 and 1."],
    [["--set", "D=much"], 'D: "much" is not a number.'],
    [["--set", "D"], '--set: "D" must look like name=value.'],
    [["--set", "charm=1"], '--set: there is no "charm"; known are n, D,'],
    [["--set", "n=5.5"], "n: 5.5 must be a whole number."],
    [["--set", "g=0.3"], "g: 0.3 is not allowed; it is fixed at 0.24."],
    [["--at", "D=1"], '--at: "D=1" must look like 26:D=0.1,A=0.9.'],
    [["--at", "5:n=6"], "the size of the team (n) cannot change"],
    [["--at", "5:phi=0.1"], '--at: there is no "phi"'],
    [["--preset", "hero"], '--preset: there is no "hero"; known are command-and-control'],
    [["--weeks", "0"], "--weeks: 0 is not allowed; it must be between 1 and 520."],
    [["--runs"], "--runs: a value must follow."],
    [["--json", "--csv"], "choose one of them"],
    [["--speed", "9"], 'options: there is no "--speed"; known are --weeks'],
  ])("%j is refused, and what is allowed is said", (given, said) => {
    const { code, out, problem } = run(...given);
    expect([code, out]).toEqual([2, ""]);
    expect(problem).toContain(said);
  });
});
