/** The model on the command line: `node src/tools/simulate.ts --help`. */
import { constantIds, constants, defaults, limits } from "#model/constants.ts";
import { leverIds, levers, neutral } from "#model/levers.ts";
import { type OutputId, outputIds, outputs } from "#model/outputs.ts";
import { presets } from "#model/scenarios.ts";
import { type Ensemble, modelVersion, simulate } from "#model/simulate.ts";
import type { LeverSpec, OutputSpec } from "#model/spec.ts";
import { lines, type Point } from "#model/summary.ts";
import { type Options, read } from "./simulate-options.ts";
import { Mistake } from "./simulate-values.ts";

/** What is told of every result and week. */
const points: Readonly<Record<string, Point>> = {
  mean: "mean",
  p5: 0.05,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p95: 0.95,
};
const names = Object.keys(points);

/** The results that were simulated: a scenario of the team alone has fewer. */
const idsIn = ({ series }: Ensemble) => outputIds.filter((id) => series[id] !== undefined);

/** Lines up columns: the first to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const padded = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  "),
  );
  return padded.join("\n");
}

function help(): string {
  const leverRows = leverIds.map((id) => {
    const { label, key, unit, min, max, step, neutral: today }: LeverSpec = levers[id];
    return [
      `  ${id}`,
      key,
      `${min} to ${max}`,
      `${step}`,
      `${today}`,
      `  ${label}${unit ? ` (${unit})` : ""}`,
    ];
  });
  const constantRows = constantIds.map((id) => {
    const [low, high] = limits(id);
    const allowed = low === high ? "fixed" : `${low} to ${high}`;
    return [`  ${id}`, allowed, `${constants[id].value}`, `  ${constants[id].label}`];
  });
  const both = constantIds.filter((id) => Object.hasOwn(levers, id));
  const flush = (rows: string[][]) => columns(rows).replace(/ {2,}(?= {2}[A-Z])/g, "  ");
  return `Runs the model of Push, Pull, Person and prints what comes out.

npm run -s simulate -- [options]
  --file PATH      a scenario saved from a picture, or what --json prints; the options below win over it
  --plan NAME      which plan of that file, where it holds several
  --weeks N        how many weeks, 1 to 520 (104)
  --runs N         how many runs, 1 to 10000 (100)
  --seed N         which people and which luck (1)
  --set NAME=X     sets a lever, or a constant, from the start; may be repeated
  --at W:NAME=X,…  sets levers from week W on (weeks count from 0); may be repeated
  --preset NAME    starts from a preset: ${Object.keys(presets).join(", ")}
  --world N        a world of the playbook: its constants and dials, runs from run N on (0, 1, 2, …)
  --json           every result, week by week: mean and percentiles
  --csv            the same as one row per result and week
  --help           this text

A name that is both a lever and a constant (${both.join(", ")}) means the lever: write const.${both[0]} for the constant.

Levers: name, link key, range, step, today
${flush([["  name", "key", "range", "step", "today", "  What it is"], ...leverRows])}

Constants: name, how far it may be moved, value
${flush([["  name", "range", "value", "  What it is"], ...constantRows])}`;
}

function asJson(options: Options, found: Ensemble): string {
  const told: Record<string, Record<string, number[]>> = {};
  for (const id of idsIn(found)) {
    const weekly = lines(found, id, Object.values(points));
    told[id] = Object.fromEntries(names.map((name, at) => [name, weekly[at] as number[]]));
  }
  const { runs, first } = options;
  const { seed, weeks, levers: chosen, constants: moved, ...others } = options.scenario;
  const parameters = {
    ...{ ...neutral(), ...chosen },
    ...others,
    constants: { ...defaults(), ...moved },
    ...(first > 0 ? { first } : {}),
  };
  return JSON.stringify({ model: modelVersion, seed, runs, weeks, parameters, outputs: told });
}

function asCsv(found: Ensemble): string {
  const rows = [`output,week,${names.join(",")}`];
  for (const id of idsIn(found)) {
    const weekly = lines(found, id, Object.values(points));
    for (let week = 0; week < found.weeks; week++) {
      rows.push([id, week, ...weekly.map((line) => line[week])].join(","));
    }
  }
  return rows.join("\n");
}

/** First week, quarter, year and end, as far as the simulation goes; told to readers from 1. */
function moments(weeks: number): [string, number][] {
  const all: [string, number][] = [
    ["week 1", 0],
    ["week 13", 12],
    ["week 52", 51],
    [`week ${weeks}`, weeks - 1],
  ];
  return all.filter(([name, week], at) => week < weeks && all.findIndex(([other]) => other === name) === at);
}

function asTable(options: Options, found: Ensemble): string {
  const at = moments(found.weeks);
  const cell = (id: OutputId) => {
    const { label, unit, digits }: OutputSpec = outputs[id];
    const [low, middle, high] = lines(found, id, [0.05, 0.5, 0.95]) as [number[], number[], number[]];
    const told = (line: number[], week: number) => (line[week] as number).toFixed(digits);
    const cells = at.map(([, w]) => `${told(middle, w)} (${told(low, w)} to ${told(high, w)})`);
    return [`${label}${unit ? `, ${unit}` : ""} [${id}]`, ...cells];
  };
  const title = `Model ${modelVersion}, seed ${options.scenario.seed}, ${found.runs} runs of ${found.weeks} weeks.`;
  const explained = "Median of all runs, with the 5th and 95th percentile.";
  const table = columns([["", ...at.map(([name]) => name)], ...idsIn(found).map(cell)]);
  return `${title} ${explained}\n\n${table}\n\nIllustrative model, not a forecast.`;
}

/** Runs the command; returns the exit code. */
function main(given: readonly string[]): number {
  try {
    const options = read(given);
    if (options.help) {
      console.log(help());
      return 0;
    }
    const { scenario, runs, first, form, note } = options;
    if (note !== undefined) console.error(note);
    const found = simulate(scenario, { runs, first, outputs: outputIds });
    const told =
      form === "json" ? asJson(options, found) : form === "csv" ? asCsv(found) : asTable(options, found);
    console.log(told);
    return 0;
  } catch (problem) {
    if (!(problem instanceof Mistake)) throw problem;
    console.error(`${problem.message}\nSee --help for everything that can be set.`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
