/**
 * Reads a scenario from a file: what "Save the scenario" writes (named plans), what `simulate --json` prints (or only
 * its `parameters`), or a single plan. Every value is held to the same limits as on the command line.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Constants, constantIds } from "#model/constants.ts";
import { type LeverId, type Levers, leverIds } from "#model/levers.ts";
import { modelVersion, type Plan, type Scenario } from "#model/simulate.ts";
import type { Step } from "#model/spec.ts";
import {
  constantValue,
  isConstant,
  isLever,
  leverValue,
  Mistake,
  scope,
  unknown,
  whole,
} from "./simulate-values.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a file asks for; what it leaves open is absent. */
export interface FromFile extends Partial<Scenario> {
  readonly runs?: number;
  /** Number of the first run. */
  readonly first?: number;
  /** Set where the file was made by another version of the model. */
  readonly note?: string;
}

const head = ["model", "name", "title"] as const;
const ofPlan = ["levers", "schedule"] as const;
const ofScenario = [
  ...ofPlan,
  ...(["constants", "seed", "weeks", "runs", "first", "firm", "team", "shoppers", "review"] as const),
];

function fields(where: string, given: unknown): Fields {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return given as Fields;
  throw new Mistake(`${where}: ${JSON.stringify(given)} should hold names and values.`);
}

/** The fields, if all their names are known. */
function only(where: string, given: unknown, known: readonly string[]): Fields {
  const found = fields(where, given);
  for (const name of Object.keys(found)) if (!known.includes(name)) throw unknown(where, name, known);
  return found;
}

function leversOf(where: string, given: unknown): Partial<Levers> {
  const values: Partial<Levers> = {};
  for (const [name, value] of Object.entries(only(where, given, leverIds)))
    if (isLever(name)) values[name] = leverValue(name, value);
  return values;
}

function constantsOf(given: unknown): Partial<Constants> {
  const values: Partial<Constants> = {};
  for (const [name, value] of Object.entries(only("constants", given, constantIds)))
    if (isConstant(name)) values[name] = constantValue(name, name, value);
  return values;
}

function scheduleOf(given: unknown): readonly Step<LeverId>[] {
  if (!Array.isArray(given)) throw new Mistake(`schedule: ${JSON.stringify(given)} should be a list.`);
  return given.map((one) => {
    const { at, set } = only("schedule", one, ["at", "set"]);
    const changed = leversOf("schedule", set);
    if (changed.n !== undefined)
      throw new Mistake("schedule: the size of the team (n) cannot change on the way.");
    return { at: scope.week("schedule", at), set: changed };
  });
}

function planOf({ levers, schedule }: Fields): Plan {
  return {
    ...(levers === undefined ? {} : { levers: leversOf("levers", levers) }),
    ...(schedule === undefined ? {} : { schedule: scheduleOf(schedule) }),
  };
}

function reviewOf(given: unknown): NonNullable<Scenario["review"]> {
  const { week, against, instead } = only("review", given, ["week", "against", "instead"]);
  return {
    week: scope.week("review", week),
    against: planOf(only("review", against, ofPlan)),
    instead: leversOf("review", instead),
  };
}

function yesOrNo(name: string, given: unknown): boolean {
  if (typeof given === "boolean") return given;
  throw new Mistake(`${name}: ${JSON.stringify(given)} should be true or false.`);
}

/** A scenario; its levers may stand beside the other names, as `--json` prints them. */
function scenarioOf(given: Fields): FromFile {
  const flat = Object.fromEntries(Object.entries(given).filter(([name]) => isLever(name)));
  const { levers, ...plan } = planOf(given);
  const set = <T>(name: string, read: (value: unknown) => T) =>
    given[name] === undefined ? {} : { [name]: read(given[name]) };
  return {
    ...plan,
    levers: { ...leversOf("levers", flat), ...levers },
    ...set("constants", constantsOf),
    ...set("seed", (value) => scope.seed("seed", value)),
    ...set("weeks", (value) => scope.weeks("weeks", value)),
    ...set("runs", (value) => scope.runs("runs", value)),
    ...set("first", (value) => scope.first("first", value)),
    ...set("firm", (value) => whole("firm", value, 0, 15)),
    ...set("team", (value) => yesOrNo("team", value)),
    ...set("shoppers", (value) => whole("shoppers", value, 0, 100)),
    ...set("review", reviewOf),
  };
}

/** One of the plans by its name; the only one needs no name. */
function chosen(given: unknown, name: string | undefined): Fields {
  const plans = fields("plans", given);
  const names = Object.keys(plans);
  const wanted = name ?? (names.length === 1 ? names[0] : undefined);
  if (wanted === undefined)
    throw new Mistake(`it holds ${names.length} plans; say which with --plan: ${names.join(", ")}.`);
  if (!names.includes(wanted)) throw unknown("--plan", wanted, names);
  return only(`plan ${wanted}`, plans[wanted], ofScenario);
}

function read(given: unknown, plan: string | undefined): FromFile {
  const document = fields("the file", given);
  if ("plans" in document) {
    const { runs, plans } = only("the file", document, [...head, "runs", "plans"]);
    return scenarioOf({ ...(runs === undefined ? {} : { runs }), ...chosen(plans, plan) });
  }
  if (plan !== undefined)
    throw new Mistake(`there is no plan "${plan}"; it holds a single plan without a name.`);
  const known = [...ofScenario, ...leverIds];
  if (!("parameters" in document)) return scenarioOf(only("the file", document, [...head, ...known]));
  const { seed, weeks, runs, parameters } = only("the file", document, [
    ...head,
    ...["seed", "weeks", "runs", "parameters", "outputs"],
  ]);
  return scenarioOf({ seed, weeks, runs, ...only("parameters", parameters, known) });
}

/** The text of a file, looked for here and where npm was called from. */
function textOf(path: string): string {
  for (const folder of [process.cwd(), process.env["INIT_CWD"] ?? ""]) {
    try {
      return readFileSync(resolve(folder, path), "utf8");
    } catch {
      // Not here; the sentence below tells of both.
    }
  }
  throw new Mistake(`--file: there is no file "${path}" that can be read.`);
}

/** The scenario in a file, or a `Mistake` that names the file and what is wrong with it. */
export function fromFile(path: string, plan: string | undefined): FromFile {
  const text = textOf(path);
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Mistake(`--file: "${path}" is not JSON.`);
  }
  try {
    const found = read(document, plan);
    const { model } = document as Fields;
    if (model === undefined || model === modelVersion) return found;
    const note = `Note: ${path} was saved by model ${model}, this is model ${modelVersion}: numbers may differ.`;
    return { ...found, note };
  } catch (problem) {
    if (problem instanceof Mistake) throw new Mistake(`--file ${path}: ${problem.message}`);
    throw problem;
  }
}
