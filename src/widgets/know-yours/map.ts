import type { Settings } from "#state/settings.ts";
import { type Earned, earned, greatest, scenarioOf } from "./firms.ts";
import { firms, quarters } from "./named.ts";
import { usualMap } from "./usual-map.ts";
import { widget } from "./widget.ts";

/** Who comes first, by maturity and horizon. */
export interface PersonaMap {
  /** One row for each maturity, the most mature first; one letter for each quarter. Small where the lead is small. */
  readonly rows: readonly string[];
  /** How many markets were run for each row. */
  readonly runs: number;
}

/** The maturities of the rows, from above. */
export const maturities = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0] as const;

/** A lead smaller than this share of the first firm's total is called small. */
const smallLead = 0.01;

/** Markets behind each row once craft, shock or an assumption was changed: more would keep the reader waiting. */
const fewer = 20;

/** The letters of one row. */
export function rowOf(row: Earned): string {
  return Array.from({ length: quarters }, (_, at) => {
    const totals = firms.map((_firm, firm) => row.mean(firm, at + 1));
    const first = greatest(totals);
    const [most = 0, second = 0] = [...totals].sort((a, b) => b - a);
    const letter = firms[first]?.letter ?? "";
    return most - second < smallLead * most ? letter.toLowerCase() : letter;
  }).join("");
}

/** The map at these settings from so many markets a row: maturity and horizon are its axes, so both are left out. */
export function mapOf(settings: Settings, runs: number): PersonaMap {
  const rows = maturities.map((M) => {
    const there = { ...settings, levers: { ...settings.levers, M } };
    const scenarios = firms.map((_, firm) => scenarioOf(there, firm, quarters));
    return rowOf(earned(scenarios, runs, quarters));
  });
  return { rows, runs };
}

/** The last map that was drawn anew, and what it was drawn for. */
let kept: { readonly name: string; readonly map: PersonaMap } | undefined;

/** The map for a reader: the usual one is at hand, any other is run with fewer markets. */
export function mapFor(settings: Settings): PersonaMap {
  const name = dynamicsOf(settings);
  if (name === dynamicsOf(widget.start)) return { rows: usualMap, runs: widget.runs };
  if (kept?.name !== name) kept = { name, map: mapOf(settings, fewer) };
  return kept.map;
}

/** Everything but maturity and horizon that decides who comes first. */
function dynamicsOf({ levers, options, constants, seed }: Settings): string {
  const alike = levers.craft === options.others;
  return JSON.stringify([
    levers.craft,
    options.others,
    alike ? 0 : options.you,
    options.shock,
    constants,
    seed,
  ]);
}
