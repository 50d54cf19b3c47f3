import { percent } from "#frame/format.ts";
import type { KeptPlan, Settings } from "#state/settings.ts";
import { number, phrase } from "#words/phrase.ts";
import { market } from "./options.ts";

/** Whose way of dividing the effort, at each setting of its switch. */
const likeWhom = ["", phrase`a sales firm`, phrase`a passive marketer`, phrase`a dynamic marketer`];

/** A plan in one line: "Room 80 %, listening 6 h, 2.25 contacts a month, process 80 %; coaching 3 h". */
export function planWords({ levers, options }: KeptPlan): string {
  const { listen = 0, O = 0, tools = 0, coach = 1, share = 0, match = 0.5 } = levers;
  const whom = likeWhom[options["planEffort"] ?? 0];
  return [
    phrase`Room ${percent(options["planRoom"] ?? 0.5)}`,
    phrase`listening ${decimal(listen)} h a week`,
    phrase`${decimal(O)} contacts a month`,
    phrase`process ${percent(tools)}`,
    ...(coach === 1 ? [] : [phrase`coaching ${decimal(coach)} h a week`]),
    ...(share === 0 ? [] : [phrase`${percent(share)} of early work by marketing`]),
    ...(match === 0.5 ? [] : [phrase`${percent(match)} met on their channel`]),
    ...(whom ? [phrase`effort like ${whom}`] : []),
  ].join(", ");
}

/** What a reader has said about their market; empty where nothing is fixed. */
export function marketWords({ options }: Settings): string {
  return market
    .filter(({ id }) => options[id])
    .map(({ id, label, choices }) => `${label.toLowerCase()}: ${choices?.[String(options[id])]}`)
    .join("; ");
}

/** A number of worlds: ties count half, so halves are printed. */
export const worlds = (value: number): string => number(value, value % 1 === 0 ? 0 : 1);

/** 6, 2.25, 0.5. */
const decimal = (value: number) => number(value, value % 1 === 0 ? 0 : (value * 2) % 1 === 0 ? 1 : 2);
