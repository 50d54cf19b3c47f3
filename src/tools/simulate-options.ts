/** Reads the command line of `simulate`: every mistake becomes a sentence that says what is allowed. */
import { type Constants, constants } from "#model/constants.ts";
import { type LeverId, type Levers, levers } from "#model/levers.ts";
import { type PresetId, presets } from "#model/scenarios.ts";
import type { Plan, Scenario } from "#model/simulate.ts";
import type { Step } from "#model/spec.ts";
import { worldOf } from "#model/worlds.ts";
import { type FromFile, fromFile } from "./simulate-file.ts";
import {
  constantValue,
  isConstant,
  isLever,
  leverValue,
  Mistake,
  scope,
  unknown,
} from "./simulate-values.ts";

/** What was asked for. */
export interface Options {
  readonly scenario: Scenario;
  readonly runs: number;
  /** Number of the first run: the file's, or that of the world, if one was chosen. */
  readonly first: number;
  readonly form: "table" | "json" | "csv";
  readonly help: boolean;
  /** What somebody should know before reading the numbers. */
  readonly note?: string | undefined;
}

/** The part before and after the first "=". */
function pair(option: string, text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new Mistake(`${option}: "${text}" must look like name=value.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** "26:D=0.1,A=0.9": what is set from week 26 on. */
function stepOf(text: string): Step<LeverId> {
  const at = text.indexOf(":");
  if (at < 1) throw new Mistake(`--at: "${text}" must look like 26:D=0.1,A=0.9.`);
  const set: Partial<Levers> = {};
  for (const part of text.slice(at + 1).split(",")) {
    const [name, value] = pair("--at", part);
    if (!isLever(name)) throw unknown("--at", name, Object.keys(levers));
    if (name === "n") throw new Mistake("--at: the size of the team (n) cannot change on the way.");
    set[name] = leverValue(name, value);
  }
  return { at: scope.week("--at", text.slice(0, at)), set };
}

/** Puts one "name=value" where it belongs. A name that is both means the lever; `const.` in front means the constant. */
function assign(text: string, toLevers: Partial<Levers>, toConstants: Partial<Constants>): void {
  const [name, value] = pair("--set", text);
  const id = name.startsWith("const.") ? name.slice(6) : name;
  if (id === name && isLever(name)) toLevers[name] = leverValue(name, value);
  else if (isConstant(id)) toConstants[id] = constantValue(name, id, value);
  else throw unknown("--set", name, [...Object.keys(levers), ...Object.keys(constants)]);
}

function presetOf(name: string): Plan {
  if (!Object.hasOwn(presets, name)) throw unknown("--preset", name, Object.keys(presets));
  return presets[name as PresetId];
}

/** The arguments that take a value, each with the values given to it, in order. */
function collect(given: readonly string[]): { values: Map<string, string[]>; flags: Set<string> } {
  const taking = [
    ...["--weeks", "--runs", "--seed", "--set", "--at"],
    ...["--preset", "--world", "--file", "--plan"],
  ];
  const plain = ["--json", "--csv", "--help"];
  const values = new Map<string, string[]>();
  const flags = new Set<string>();
  for (let at = 0; at < given.length; at++) {
    const [option, ...rest] = (given[at] as string).split("=") as [string, ...string[]];
    if (plain.includes(option) && rest.length === 0) flags.add(option);
    else if (taking.includes(option)) {
      const value = rest.length > 0 ? rest.join("=") : given[++at];
      if (value === undefined) throw new Mistake(`${option}: a value must follow.`);
      values.set(option, [...(values.get(option) ?? []), value]);
    } else throw unknown("options", given[at] as string, [...taking, ...plain]);
  }
  return { values, flags };
}

/**
 * Turns arguments into a simulation to run: file, then world, then preset, then `--set` in order, the later winning.
 * Steps of `--at` come after those of the file and of the preset. Throws a `Mistake` for anything that cannot be used.
 */
export function read(given: readonly string[]): Options {
  const { values, flags } = collect(given);
  const last = (name: string) => values.get(name)?.at(-1);
  if (flags.has("--json") && flags.has("--csv")) throw new Mistake("--json and --csv: choose one of them.");
  const [path, plan] = [last("--file"), last("--plan")];
  if (plan !== undefined && path === undefined)
    throw new Mistake("--plan: say with --file which file it is in.");
  const file: FromFile = path === undefined || flags.has("--help") ? {} : fromFile(path, plan);
  const { runs, first, note, ...saved } = file;
  const worldText = last("--world");
  const world = worldText === undefined ? undefined : worldOf(scope.first("--world", worldText));
  const presetText = last("--preset");
  const preset: Plan = presetText === undefined ? {} : presetOf(presetText);
  const chosen: Partial<Levers> = { ...saved.levers, ...world?.levers, ...preset.levers };
  const moved: Partial<Constants> = { ...saved.constants, ...world?.constants };
  for (const text of values.get("--set") ?? []) assign(text, chosen, moved);
  const steps = (values.get("--at") ?? []).map(stepOf);
  return {
    scenario: {
      ...saved,
      weeks: scope.weeks("--weeks", last("--weeks") ?? saved.weeks ?? 104),
      seed: scope.seed("--seed", last("--seed") ?? saved.seed ?? 1),
      levers: chosen,
      schedule: [...(saved.schedule ?? []), ...(preset.schedule ?? []), ...steps],
      constants: moved,
    },
    runs: scope.runs("--runs", last("--runs") ?? runs ?? 100),
    first: world?.run ?? first ?? 0,
    form: flags.has("--json") ? "json" : flags.has("--csv") ? "csv" : "table",
    help: flags.has("--help"),
    note,
  };
}
