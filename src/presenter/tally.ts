/**
 * What a room of people expected, as its trainer entered it: a count for each answer, or only the middle
 * and the ends of the middle half. Answers are numbers, or the places of choices from 0.
 */
export type Tally =
  | { readonly counts: Readonly<Record<number, number>> }
  | { readonly median: number; readonly low: number; readonly high: number };

/** The answers that a room may give. */
export interface Answers {
  readonly min: number;
  readonly max: number;
}

/** As many people as one answer can have: a full lecture hall. */
export const mostPeople = 999;

/** A tally as it stands in a link: `20x3,34` for counts, `~34,20,50` for the middle and its ends. */
export function encodeTally(tally: Tally): string {
  if ("median" in tally) return `~${tally.median},${tally.low},${tally.high}`;
  return Object.entries(tally.counts)
    .filter(([, people]) => people > 0)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([answer, people]) => (people === 1 ? answer : `${answer}x${people}`))
    .join(",");
}

/** The tally in a text; undefined where there is none in it. What does not fit is left out. Never throws. */
export function decodeTally(text: string, { min, max }: Answers): Tally | undefined {
  const fits = (answer: number) => Number.isInteger(answer) && answer >= min && answer <= max;
  if (text.startsWith("~")) {
    const [median = Number.NaN, low = Number.NaN, high = Number.NaN] = text.slice(1).split(",").map(Number);
    if (![median, low, high].every(fits)) return undefined;
    return { median, low: Math.min(low, median), high: Math.max(high, median) };
  }
  const counts: Record<number, number> = {};
  for (const part of text.split(",")) {
    const [, answer = "", people = "1"] = /^(-?\d{1,5})(?:x(\d{1,3}))?$/.exec(part) ?? [];
    if (answer !== "" && fits(Number(answer)) && Number(people) > 0)
      counts[Number(answer)] = Math.min(mostPeople, (counts[Number(answer)] ?? 0) + Number(people));
  }
  return Object.keys(counts).length > 0 ? { counts } : undefined;
}

/**
 * What a trainer typed while people called out: numbers with anything between them, each one person; `6x5` is five people at
 * six. What is no such number, or out of range, is named and not used; words are passed over.
 */
export function readCalls(
  text: string,
  answers: Answers,
): { readonly tally: Tally | undefined; readonly strays: readonly string[] } {
  const calls = text
    .toLowerCase()
    .replaceAll(/(?<=\d)\s*[x×*]\s*(?=\d)/g, "x")
    .split(/[\s,;:/|]+|(?<=\d)-(?=\d)/)
    .filter((call) => /\d/.test(call));
  const fits = (call: string) => decodeTally(call, answers) !== undefined;
  return {
    tally: decodeTally(calls.filter(fits).join(","), answers),
    strays: calls.filter((call) => !fits(call)),
  };
}

/** Two tallies as one: counts are added; a middle replaces what was there. */
export function added(first: Tally | undefined, second: Tally): Tally {
  if (!first || "median" in first || "median" in second) return second;
  const counts: Record<number, number> = { ...first.counts };
  for (const [answer, people] of Object.entries(second.counts))
    counts[Number(answer)] = Math.min(mostPeople, (counts[Number(answer)] ?? 0) + people);
  return { counts };
}

/** The tally with more or fewer people at one answer; undefined when nobody is left. */
export function counted(tally: Tally | undefined, answer: number, change: number): Tally | undefined {
  const counts = { ...(tally && "counts" in tally ? tally.counts : {}) };
  const people = Math.min(mostPeople, Math.max(0, (counts[answer] ?? 0) + change));
  if (people === 0) delete counts[answer];
  else counts[answer] = people;
  return Object.keys(counts).length > 0 ? { counts } : undefined;
}

/** How many people are in it; null where only the middle was entered. */
export const peopleIn = (tally: Tally): number | null =>
  "counts" in tally ? Object.values(tally.counts).reduce((sum, people) => sum + people, 0) : null;

/** What the room says as one guess: its median, for choices the one that most people took. */
export function middleOf(tally: Tally, choices: boolean): number {
  if ("median" in tally) return tally.median;
  const entries = Object.entries(tally.counts).map(([answer, people]) => [Number(answer), people] as const);
  if (choices) return entries.reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
  const sorted = entries
    .sort(([a], [b]) => a - b)
    .flatMap(([answer, n]) => new Array<number>(n).fill(answer));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
