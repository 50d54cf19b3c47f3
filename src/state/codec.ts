import { type ConstantId, constantKey, constants, limits } from "#model/constants.ts";
import { type LeverId, levers } from "#model/levers.ts";
import type { Step } from "#model/spec.ts";
import { sources } from "#model/words.ts";
import { phrase } from "#words/phrase.ts";
import { type Keeps, keptText, readKept } from "./kept.ts";
import type { OptionSpec } from "./options.ts";
import { few, quote, type Range, readNumber, short } from "./read.ts";
import { type Retired, retired } from "./retired.ts";
import type { Settings } from "./settings.ts";

/** What a widget's links may carry: its settings at the start, and the constants that it opens. */
export interface Linkable {
  readonly start: Settings;
  readonly constants: readonly ConstantId[];
  readonly options: readonly OptionSpec[];
  /** The range of a guess; absent where the widget asks for none. */
  readonly guess?: { readonly min: number; readonly max: number };
  /** What a kept plan consists of; absent where none can be kept. */
  readonly keeps?: Keeps;
  /** How many weeks the picture runs: no change of levers can be scheduled later. */
  readonly weeks: number;
}

/** What a link said, and a sentence for everything in it that could not be used as it stood. */
export interface Decoded {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Keys that belong to no lever, option or constant. Never renamed, never reused. */
export const reserved = { seed: "z", schedule: "at", guess: "gu", words: "by", kept: "kp" } as const;

const largestSeed = 999_999;
const mostSteps = 6;

/**
 * The query that brings a reader back to these settings: only what differs from the start, in a fixed
 * order, without the question mark. Empty at the start.
 */
export function encode(settings: Settings, { start, constants: opened, options, keeps }: Linkable): string {
  const parts: string[] = [];
  const put = (key: string, value: number | undefined, usual: number | undefined) => {
    if (value !== undefined && value !== usual) parts.push(`${key}=${short(value)}`);
  };
  for (const id of keys(start.levers)) put(levers[id].key, settings.levers[id], start.levers[id]);
  for (const { id, key } of options) put(key, settings.options[id], start.options[id]);
  for (const id of opened) put(constantKey(id), settings.constants[id], constants[id].value);
  const schedule = settings.schedule.map(stepText).join("_");
  if (schedule !== start.schedule.map(stepText).join("_")) parts.push(`${reserved.schedule}=${schedule}`);
  put(reserved.seed, settings.seed, start.seed);
  if (settings.guess === "skipped") parts.push(`${reserved.guess}=skip`);
  else put(reserved.guess, settings.guess, undefined);
  if (keeps && settings.kept?.length) parts.push(`${reserved.kept}=${keptText(settings.kept, keeps)}`);
  if (settings.words) parts.push(`${reserved.words}=${settings.words}`);
  return parts.join("&");
}

/**
 * The settings that a link asks for. Every value is whitelisted, typed and clamped: one that cannot be
 * read falls back to its default, one out of range to the nearest end, and each is named in `problems`.
 * An unknown key is ignored; one that the essay once had is named, or read as the key that says the same today. Never throws.
 */
export function decode(query: string, link: Linkable, gone = retired): Decoded {
  const { start, constants: opened, options, guess, keeps, weeks } = link;
  const problems: string[] = [];
  const given = asToday(new URLSearchParams(query), gone, problems);
  const read = (key: string, range: Range, usual: number): number => {
    const text = given.get(key);
    return text === null ? usual : readNumber(text, range, usual, problems);
  };
  const chosen: Partial<Record<LeverId, number>> = {};
  for (const id of keys(start.levers))
    chosen[id] = read(levers[id].key, levers[id], start.levers[id] ?? levers[id].neutral);
  const seen: Record<string, number> = {};
  for (const option of options)
    seen[option.id] = read(option.key, option, start.options[option.id] ?? option.neutral);
  const changed: Partial<Record<ConstantId, number>> = {};
  for (const id of opened) {
    if (!given.has(constantKey(id))) continue;
    const [min, max] = limits(id);
    const { label, value } = constants[id];
    const now = read(constantKey(id), { label: capital(label), min, max }, value);
    if (now !== value) changed[id] = now;
  }
  const at = given.get(reserved.schedule);
  const locked = given.get(reserved.guess);
  return {
    settings: {
      levers: chosen,
      options: seen,
      constants: changed,
      schedule: at === null ? start.schedule : readSchedule(at, start, weeks, problems),
      seed: read(reserved.seed, { label: phrase`Seed`, min: 1, max: largestSeed, step: 1 }, start.seed),
      ...readGuess(locked, guess, problems),
      ...(keeps ? readKept(given.get(reserved.kept), keeps, problems) : {}),
      ...readWords(given.get(reserved.words), problems),
    },
    problems: few(problems),
  };
}

/** What an old link says, in the keys of today. */
function asToday(
  given: URLSearchParams,
  gone: Readonly<Record<string, Retired>>,
  problems: string[],
): URLSearchParams {
  for (const [key, { said, now }] of Object.entries(gone)) {
    const value = given.get(key);
    if (value === null) continue;
    if (now === undefined)
      problems.push(
        phrase`This link used a setting that this essay no longer has (${said}). Everything else is as in the link.`,
      );
    else if (!given.has(now)) given.set(now, value);
  }
  return given;
}

function readGuess(
  text: string | null,
  range: Linkable["guess"],
  problems: string[],
): Pick<Settings, "guess"> {
  if (text === null || !range) return {};
  if (text === "skip") return { guess: "skipped" };
  const value = readNumber(text, { label: phrase`Your guess`, ...range, step: 1 }, Number.NaN, problems);
  return Number.isNaN(value) ? {} : { guess: value };
}

function readWords(text: string | null, problems: string[]): Pick<Settings, "words"> {
  if (text === null) return {};
  const words = sources.find((source) => source === text);
  if (words) return { words };
  problems.push(
    phrase`This link asked for the words of an article we do not have (${quote(text)}). Showing ours.`,
  );
  return {};
}

/** `52:o8_104:o3,re0.5`: at week 52 lever o to 8, at week 104 lever o to 3 and re to 0.5. */
function readSchedule(text: string, start: Settings, weeks: number, problems: string[]): Step<LeverId>[] {
  const allowed = new Map<string, LeverId>();
  for (const step of start.schedule) for (const id of keys(step.set)) allowed.set(levers[id].key, id);
  const steps: Step<LeverId>[] = [];
  for (const part of text.split("_").slice(0, mostSteps)) {
    const [week = "", sets = ""] = part.split(":");
    const set: Partial<Record<LeverId, number>> = {};
    for (const pair of sets.split(",")) {
      const [, key = "", value = ""] = /^([a-z]+)(-?[0-9.]+)$/.exec(pair) ?? [];
      const id = allowed.get(key);
      if (id) set[id] = readNumber(value, levers[id], levers[id].neutral, problems);
    }
    const inTime = /^\d+$/.test(week) && Number(week) < weeks && Number(week) > (steps.at(-1)?.at ?? -1);
    if (!inTime || Object.keys(set).length === 0) {
      problems.push(phrase`This link had a plan we could not read (${quote(part)}). Showing the usual plan.`);
      return [...start.schedule];
    }
    steps.push({ at: Number(week), set });
  }
  return steps;
}

const stepText = ({ at, set }: Step<LeverId>) =>
  `${at}:${keys(set)
    .map((id) => `${levers[id].key}${short(set[id] ?? levers[id].neutral)}`)
    .join(",")}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const keys = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>) => Object.keys(record) as K[];
