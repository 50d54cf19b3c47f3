import type { View, Widget } from "./contract.ts";

/**
 * Everything behind a picture as one file: which model, which picture, how many runs, and each plan by its name. The
 * command line takes it back with `--file <id>.json --plan <name>` (src/tools/simulate-file.ts) and finds the same numbers.
 */
export function scenarioFile(
  { id, title }: Pick<Widget, "id" | "title">,
  { runs, plans }: Pick<View, "runs" | "plans">,
  model: string,
): string {
  return `${JSON.stringify({ model, name: id, title, runs, plans }, null, 2)}\n`;
}
