/** When the files of the essay last changed, from the project's history. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What pages name the day of: words, pictures, the model. */
const told = ["content", "src/widgets", "src/model", "CHANGELOG.md"];

/** The day of the last commit of each file, in the output of `git log --format=@%cs --name-only`. */
export function daysOf(log: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  let day = "";
  for (const line of log.split(/\r?\n/)) {
    if (/^@\d{4}-\d\d-\d\d$/.test(line)) day = line.slice(1);
    else if (line !== "" && day > (days.get(line) ?? "")) days.set(line, day);
  }
  return days;
}

/**
 * Day of the last commit (2026-11-22) of every file of the essay, by its path in the project.
 * Empty where nobody can know: without git, in a copy without its history, and in one that has only a part of it.
 */
export async function changedDays(root: string): Promise<ReadonlyMap<string, string>> {
  const git = async (...args: readonly string[]) => {
    const options = { cwd: root, maxBuffer: 2 ** 28 };
    return (await promisify(execFile)("git", args, options)).stdout;
  };
  try {
    if ((await git("rev-parse", "--is-shallow-repository")).trim() !== "false") return new Map();
    const form = ["-c", "core.quotePath=off", "log", "--relative", "--name-only", "--format=@%cs"];
    return daysOf(await git(...form, "--", ...told));
  } catch {
    return new Map();
  }
}
