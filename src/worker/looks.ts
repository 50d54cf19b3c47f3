import type { View } from "../frame/contract.ts";
import type { Settings } from "../state/settings.ts";

/** A widget's pure function from settings to everything that is shown. */
export type Look = (settings: Settings, runs: number) => View;

const modules = import.meta.glob<{ look: Look }>("../widgets/*/view.ts");

/** The look of a widget by its id, loaded on demand. Rejects with the id where there is no such widget. */
export async function lookOf(widget: string): Promise<Look> {
  const load = modules[`../widgets/${widget}/view.ts`];
  if (!load) throw new Error(`There is no widget called “${widget}”.`);
  return (await load()).look;
}
