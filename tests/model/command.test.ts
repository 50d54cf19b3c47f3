import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { leverIds, levers, neutral } from "#model/levers.ts";
import { outputIds } from "#model/outputs.ts";
import { presets } from "#model/scenarios.ts";
import { modelVersion, simulate } from "#model/simulate.ts";
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

/** A file with this content, in a folder of its own. */
function fileWith(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), "simulate-")), "scenario.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const twoPlans = {
  model: modelVersion,
  runs: 4,
  plans: { one: { weeks: 9 }, two: { weeks: 3, team: true } },
};

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

  it("runs a plan from a file; what is said beside it wins", () => {
    const file = fileWith(twoPlans);
    const { code, out, problem } = run("--file", file, "--plan", "two", "--json", "--set", "D=0.9");
    expect([code, problem]).toEqual([0, ""]);
    const told = JSON.parse(out);
    expect(told).toMatchObject({ runs: 4, weeks: 3, seed: 1, parameters: { D: 0.9, team: true } });
    expect(told.outputs.rev).toBeUndefined();
    expect(JSON.parse(run("--file", file, "--plan", "one", "--json", "--runs", "2").out).runs).toBe(2);
  });

  it("takes back what --json printed, whole or only its parameters", () => {
    const given = [
      "--set",
      "c=0.4",
      "--at",
      "2:D=1",
      "--seed",
      "8",
      "--weeks",
      "6",
      "--runs",
      "5",
      "--world",
      "3",
    ];
    const told = json(...given);
    const again = run("--json", "--file", fileWith(told));
    expect(JSON.parse(again.out)).toEqual(told);
    const { weeks, seed, runs } = told;
    const beside = ["--weeks", weeks, "--seed", seed, "--runs", runs].map(String);
    expect(JSON.parse(run("--json", "--file", fileWith(told.parameters), ...beside).out)).toEqual(told);
  });

  it("says that a file is of another model, and goes on", () => {
    const { code, out, problem } = run("--file", fileWith({ model: "0.9", weeks: 2, runs: 2 }), "--csv");
    expect(code).toBe(0);
    expect(out).toContain("team,1,");
    expect(problem).toContain("was saved by model 0.9");
  });

  it.each([
    ["not JSON {", [], "is not JSON."],
    [[1], [], "the file: [1] should hold names and values."],
    [{ charm: 1 }, [], 'the file: there is no "charm"; known are'],
    [{ D: 2 }, [], "D: 2 is not allowed; it must be between 0 and 1."],
    [{ levers: { D: "0.3x" } }, [], 'D: "0.3x" is not a number.'],
    [{ levers: { phi: 0.1 } }, [], 'levers: there is no "phi"; known are n, D'],
    [{ constants: { g: 1 } }, [], "g: 1 is not allowed; it is fixed at 0.24."],
    [{ schedule: [{ at: 3, set: { n: 5 } }] }, [], "the size of the team (n) cannot change"],
    [{ weeks: 0.5 }, [], "weeks: 0.5 is not allowed; it must be between 1 and 520."],
    [{ team: 1 }, [], "team: 1 should be true or false."],
    [{ review: { week: 3, instead: {} } }, [], "review: undefined should hold names and values."],
    [{ weeks: 3 }, ["--plan", "x"], 'there is no plan "x"; it holds a single plan without a name.'],
    [twoPlans, [], "it holds 2 plans; say which with --plan: one, two."],
    [twoPlans, ["--plan", "three"], '--plan: there is no "three"; known are one, two.'],
  ])("a file with %j is refused in a sentence", (content, given, said) => {
    const { code, out, problem } = run("--file", fileWith(content), ...given);
    expect([code, out]).toEqual([2, ""]);
    expect(problem).toContain(said);
    expect(problem.trim().split("\n")).toHaveLength(2);
  });

  it("says so where there is no file", () => {
    expect(run("--file", "nowhere.json").problem).toContain('there is no file "nowhere.json"');
    expect(run("--file", "nowhere.json").code).toBe(2);
  });
});
