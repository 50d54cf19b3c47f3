import { type LeverId, levers } from "#model/levers.ts";
import { phrase } from "#words/phrase.ts";
import type { OptionSpec } from "./options.ts";
import { quote, readNumber, short } from "./read.ts";
import type { KeptPlan, Settings } from "./settings.ts";

/** What a kept plan consists of. */
export interface Keeps {
  readonly levers: readonly LeverId[];
  readonly options: readonly OptionSpec[];
}

/** As many plans as a reader can still tell apart. */
export const mostKept = 3;

/** The part of the settings that a kept plan holds. */
export const planIn = (settings: KeptPlan, keeps: Keeps): KeptPlan => ({
  levers: Object.fromEntries(keeps.levers.map((id) => [id, settings.levers[id] ?? levers[id].neutral])),
  options: Object.fromEntries(keeps.options.map(({ id, neutral }) => [id, settings.options[id] ?? neutral])),
});

/** Plans as they stand in a link: `l:6,o:3,t:0.8_l:0,o:4,t:0.4`. */
export function keptText(plans: readonly KeptPlan[], keeps: Keeps): string {
  const one = (plan: KeptPlan) => {
    const { levers: set, options } = planIn(plan, keeps);
    const pairs = [
      ...keeps.levers.map((id) => [levers[id].key, set[id]] as const),
      ...keeps.options.map(({ id, key }) => [key, options[id]] as const),
    ];
    return pairs.map(([key, value = 0]) => `${key}:${short(value)}`).join(",");
  };
  return plans.slice(0, mostKept).map(one).join("_");
}

/** The plans in a text. What is missing stands as today; a plan without one value of ours is named in `problems`. */
export function readKept(text: string | null, keeps: Keeps, problems: string[]): Pick<Settings, "kept"> {
  if (!text) return {};
  const kept: KeptPlan[] = [];
  for (const part of text.split("_").slice(0, mostKept)) {
    const set: Partial<Record<LeverId, number>> = {};
    const options: Record<string, number> = {};
    for (const pair of part.split(",")) {
      const [key = "", value = ""] = pair.split(":");
      const lever = keeps.levers.find((id) => levers[id].key === key);
      const option = keeps.options.find((one) => one.key === key);
      if (lever) set[lever] = readNumber(value, levers[lever], levers[lever].neutral, problems);
      else if (option) options[option.id] = readNumber(value, option, option.neutral, problems);
    }
    if (Object.keys({ ...set, ...options }).length > 0) kept.push(planIn({ levers: set, options }, keeps));
    else problems.push(phrase`This link had a kept plan we could not read (${quote(part)}). It is left out.`);
  }
  return kept.length > 0 ? { kept } : {};
}
