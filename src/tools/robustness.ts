/**
 * `npm run robustness`: in how many nearby worlds each headline of the essay holds. The counts are kept in
 * content/robustness.json under the version of the model they belong to, so that a build need not find them again.
 */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { constants } from "#model/constants.ts";
import { type HeadlineId, headlines, heldIn, runsToJudge } from "#model/headlines.ts";
import { outputIds } from "#model/outputs.ts";
import { presets } from "#model/scenarios.ts";
import { type Plan, simulate } from "#model/simulate.ts";
import { nearby } from "#model/worlds.ts";
import { root } from "./process.mjs";

/** How many nearby worlds each headline is tried in. */
const worlds = 1000;
/** How many of them one helper takes at a time; the first of them can be counted again by a test. */
const portion = 20;
const file = join(root, "content", "robustness.json");
const ids = Object.keys(headlines) as HeadlineId[];

/** The counts as they are kept. */
export interface Kept {
  /** Digest of everything that decides whether a headline holds. */
  readonly version: string;
  readonly worlds: number;
  /** Worlds in which a headline holds, by its id. */
  readonly held: Readonly<Record<string, number>>;
  /** The same among the first few worlds, so that a test can count them again. */
  readonly first: { readonly worlds: number; readonly held: Readonly<Record<string, number>> };
}

interface Portion {
  readonly id: HeadlineId;
  readonly from: number;
}

/**
 * The version of the model that the counts belong to: what it computes in a few worlds, and the headlines' own
 * sources. A comment changed elsewhere in the model does not ask for new counts.
 */
export function versionOfHeadlines(): string {
  const hash = createHash("sha256").update(`${worlds} ${portion}`);
  hash.update(
    JSON.stringify(
      Object.entries(constants).map(([id, spec]) => [id, spec.value, "range" in spec && spec.range]),
    ),
  );
  for (const file of globSync("src/model/{headlines,settled,summary,worlds}*.ts", { cwd: root }).sort())
    hash.update(readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n"));
  const plans: readonly Plan[] = [
    ...Object.values(presets),
    { levers: { coach: 2, tools: 0.8, fuse: 0, ramp: 8 } },
    { levers: { O: 3, props: 1.5, rel: 0.5, share: 0.6, match: 0.9, M: 0.6 } },
  ];
  for (const [at, plan] of plans.entries()) {
    const scenario = {
      levers: plan.levers ?? {},
      schedule: plan.schedule ?? [],
      weeks: 104,
      constants: nearby(at),
    };
    const { series } = simulate(scenario, { runs: 2, outputs: outputIds });
    for (const id of outputIds) hash.update(series[id] ?? new Float64Array());
  }
  return hash.digest("hex").slice(0, 16);
}

/** The counts that are kept, or undefined where there are none that can be read. */
export function kept(): Kept | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Kept;
  } catch {
    return undefined;
  }
}

/** Finds the counts again where the model has changed since they were kept. @returns whether it had */
export async function refreshRobustness(): Promise<boolean> {
  const version = versionOfHeadlines();
  if (kept()?.version === version) return false;
  const counts: Kept = { version, worlds, ...(await countAll()) };
  writeFileSync(file, `${JSON.stringify(counts, null, 2)}\n`);
  return true;
}

/** All headlines in all worlds, shared out over the machine's cores. */
async function countAll(): Promise<Pick<Kept, "held" | "first">> {
  const first: Record<string, number> = {};
  const held: Record<string, number> = Object.fromEntries(ids.map((id) => [id, 0]));
  const open: Portion[] = ids.flatMap((id) =>
    Array.from({ length: worlds / portion }, (_, at) => ({ id, from: at * portion })),
  );
  const helper = () =>
    new Promise<void>((done, failed) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: "portions" });
      const next = () => {
        const task = open.pop();
        if (!task) {
          void worker.terminate();
          done();
        } else worker.postMessage(task);
      };
      worker.on("message", ({ id, from, count }: Portion & { count: number }) => {
        if (from === 0) first[id] = count;
        held[id] = (held[id] ?? 0) + count;
        next();
      });
      worker.on("error", failed);
      next();
    });
  await Promise.all(Array.from({ length: Math.min(8, availableParallelism()) }, helper));
  return {
    held,
    first: { worlds: portion, held: Object.fromEntries(ids.map((id) => [id, first[id] ?? 0])) },
  };
}

if (!isMainThread && workerData === "portions") {
  parentPort?.on("message", ({ id, from }: Portion) => {
    const headline = headlines[id];
    const count = heldIn(headline, from, from + portion, runsToJudge(headline));
    parentPort?.postMessage({ id, from, count });
  });
} else if (process.argv[1] === import.meta.filename) {
  console.log(
    (await refreshRobustness())
      ? "content/robustness.json holds new counts."
      : "content/robustness.json is up to date: the model has not changed.",
  );
}
