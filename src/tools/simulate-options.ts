/** Reads the command line of `simulate`: every mistake becomes a sentence that says what is allowed. */
import { type ConstantId, type Constants, constants, limits } from "#model/constants.ts";
import { type LeverId, type Levers, levers } from "#model/levers.ts";
import { type PresetId, presets } from "#model/scenarios.ts";
import type { Plan } from "#model/simulate.ts";
import type { LeverSpec, Step } from "#model/spec.ts";
import { worldOf } from "#model/worlds.ts";

/** What was asked for. */
export interface Options {
  readonly weeks: number;
  readonly runs: number;
  readonly seed: number;
  readonly form: "table" | "json" | "csv";
  readonly help: boolean;
  readonly levers: Partial<Levers>;
  readonly schedule: readonly Step<LeverId>[];
  readonly constants: Partial<Constants>;
  /** Of the world, if one was chosen: the run that is its own. */
  readonly first: number;
}

/** A mistake on the command line, told to the person who made it. */
export class Mistake extends Error {}

/** A number written as one, in digits. */
function number(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new Mistake(`${name}: "${text}" is not a number.`);
  return value;
}

function within(name: string, value: number, [low, high]: readonly [number, number]): number {
  if (value >= low && value <= high) return value;
  const allowed = low === high ? `it is fixed at ${low}` : `it must be between ${low} and ${high}`;
  throw new Mistake(`${name}: ${value} is not allowed; ${allowed}.`);
}

function whole(name: string, text: string, low: number, high: number): number {
  const value = within(name, number(name, text), [low, high]);
  if (Math.floor(value) !== value) throw new Mistake(`${name}: ${value} must be a whole number.`);
  return value;
}

/** The part before and after the first "=". */
function pair(option: string, text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new Mistake(`${option}: "${text}" must look like name=value.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function isLever(name: string): name is LeverId {
  return Object.hasOwn(levers, name);
}

function leverValue(id: LeverId, text: string): number {
  const { min, max, step }: LeverSpec = levers[id];
  const value = number(id, text);
  return step === 1 ? whole(id, text, min, max) : within(id, value, [min, max]);
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
  return { at: whole("--at", text.slice(0, at), 0, 520), set };
}

function unknown(option: string, name: string, known: readonly string[]): Mistake {
  return new Mistake(`${option}: there is no "${name}"; known are ${known.join(", ")}.`);
}

/** Puts one "name=value" where it belongs. A name that is both means the lever; `const.` in front means the constant. */
function assign(text: string, toLevers: Partial<Levers>, toConstants: Partial<Constants>): void {
  const [name, value] = pair("--set", text);
  const id = name.startsWith("const.") ? name.slice(6) : name;
  if (id === name && isLever(name)) {
    toLevers[name] = leverValue(name, value);
  } else if (Object.hasOwn(constants, id)) {
    toConstants[id as ConstantId] = within(name, number(name, value), limits(id as ConstantId));
  } else throw unknown("--set", name, [...Object.keys(levers), ...Object.keys(constants)]);
}

function presetOf(name: string): Plan {
  if (!Object.hasOwn(presets, name)) throw unknown("--preset", name, Object.keys(presets));
  return presets[name as PresetId];
}

/** The arguments that take a value, each with the values given to it, in order. */
function collect(given: readonly string[]): { values: Map<string, string[]>; flags: Set<string> } {
  const taking = ["--weeks", "--runs", "--seed", "--set", "--at", "--preset", "--world"];
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
 * Turns arguments into a simulation to run: world, then preset, then `--set` in order, the later winning. Throws a
 * `Mistake` for anything that cannot be used.
 */
export function read(given: readonly string[]): Options {
  const { values, flags } = collect(given);
  const last = (name: string) => values.get(name)?.at(-1);
  if (flags.has("--json") && flags.has("--csv")) throw new Mistake("--json and --csv: choose one of them.");
  const worldText = last("--world");
  const world = worldText === undefined ? undefined : worldOf(whole("--world", worldText, 0, 999_999));
  const presetText = last("--preset");
  const preset: Plan = presetText === undefined ? {} : presetOf(presetText);
  const chosen: Partial<Levers> = { ...world?.levers, ...preset.levers };
  const moved: Partial<Constants> = { ...world?.constants };
  for (const text of values.get("--set") ?? []) assign(text, chosen, moved);
  const steps = (values.get("--at") ?? []).map(stepOf);
  return {
    weeks: whole("--weeks", last("--weeks") ?? "104", 1, 520),
    runs: whole("--runs", last("--runs") ?? "100", 1, 10_000),
    seed: whole("--seed", last("--seed") ?? "1", 0, 4_294_967_295),
    form: flags.has("--json") ? "json" : flags.has("--csv") ? "csv" : "table",
    help: flags.has("--help"),
    levers: chosen,
    schedule: [...(preset.schedule ?? []), ...steps],
    constants: moved,
    first: world?.run ?? 0,
  };
}
