import { basename, join } from "node:path";
import { root, run } from "./process.mjs";

/** One thing that is done under a name, and whether it went well. */
export interface Step {
  readonly name: string;
  /** Arguments for Node: the program's own file first. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Path of a program that an installed package brings. */
export function program(...path: readonly string[]): string {
  return join(root, "node_modules", ...path);
}

/**
 * Runs a piece of work, prints its name and its seconds, and what it has to say where it failed.
 * @param work resolves to what went wrong, or to "" where nothing did
 */
export async function timed(name: string, work: () => Promise<string>): Promise<boolean> {
  const start = performance.now();
  const failure = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${failure === "" ? "passed" : "FAILED"} ${seconds} s  ${name}`);
  if (failure !== "") console.log(`${failure.trimEnd()}\n`);
  return failure === "";
}

/** Runs a step with the Node we run on; its output is shown only where it fails. */
export function runStep(step: Step): Promise<boolean> {
  return timed(step.name, async () => {
    const env = { ...process.env, ...step.env };
    const { code, output } = await run(process.execPath, step.args, { quiet: true, env });
    if (code === 0) return "";
    return output === "" ? `${basename(step.args[0] ?? "")} ended with ${code}` : output;
  });
}
