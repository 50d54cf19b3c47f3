/** A fingerprint of the model's results, the same in every engine. Imports nothing but the model. */
import { leverIds, levers } from "#model/levers.ts";
import { outputIds } from "#model/outputs.ts";
import { presets } from "#model/scenarios.ts";
import { replay, type Scenario, simulate } from "#model/simulate.ts";
import { lines } from "#model/summary.ts";
import { worldOf } from "#model/worlds.ts";

/** Everything on: schedule, review, shock, leaving, listening, every lever away from today. */
function busy(): Scenario {
  const moved = leverIds.map((id) => {
    const { min, max, neutral } = levers[id];
    return [id, id === "n" ? 9 : neutral + (neutral < (min + max) / 2 ? 0.3 : -0.3) * (max - min)];
  });
  const chosen = { ...Object.fromEntries(moved), fuse: 20, shock: 30, evidence: 2, readiness: 1 };
  return { levers: chosen, weeks: 104, seed: 4_000_000_000, firm: 1 };
}

function scenarios(): Scenario[] {
  const { constants, levers: dials } = worldOf(17);
  const room = { D: 0.2, A: 0.9, listen: 4 };
  const direct = { D: 0.9, A: 0.1 };
  const review = { week: 26, against: { levers: direct }, instead: direct };
  return [
    { weeks: 104 },
    { ...presets["dual-leader"], weeks: 60 },
    { ...presets["pharma-2006"], weeks: 156, seed: 7 },
    { levers: dials, constants, weeks: 104 },
    { levers: room, weeks: 104, team: true, review },
    busy(),
  ];
}

/** Mixes the bits of numbers into a fingerprint of four 32-bit parts. */
function fingerprint(): { add: (values: Float64Array) => void; hex: () => string } {
  const parts = new Int32Array([0x811c9dc5, 0x01000193, 0x7feb352d, 0x846ca68b]);
  const add = (values: Float64Array) => {
    const words = new Int32Array(values.slice().buffer);
    for (let at = 0; at < words.length; at++) {
      const part = at & 3;
      const mixed = Math.imul((parts[part] as number) ^ (words[at] as number), 0x01000193);
      parts[part] = (mixed ^ (mixed >>> 15)) + at;
    }
  };
  const hex = () => Array.from(parts, (part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
  return { add, hex };
}

/** The fingerprint, as 32 hexadecimal digits: of every result of several scenarios, their summaries, and a replay. */
export function bits(): string {
  const { add, hex } = fingerprint();
  for (const scenario of scenarios()) {
    const found = simulate(scenario, { runs: 7, first: 3, outputs: outputIds });
    for (const id of outputIds) {
      const series = found.series[id];
      if (series === undefined) continue;
      add(series);
      for (const line of lines(found, id, ["mean", 0.05, 0.5, 0.95])) add(Float64Array.from(line));
    }
    const { doors, people } = replay(scenario, 5);
    for (const values of [people.m, people.s, people.h]) add(values);
    add(Float64Array.from(doors));
  }
  return hex();
}
