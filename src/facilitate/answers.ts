import { signal } from "@preact/signals";
import type { KeyNumber } from "#frame/contract.ts";
import type { Settings } from "#state/settings.ts";
import { startSimulator } from "../worker/simulator.ts";

/** A picture whose number is wanted at some settings. */
export interface Asked {
  readonly widget: string;
  readonly runs: number;
  readonly settings: Settings;
  /** Under which its number is found. */
  readonly id: string;
}

/** Asks the model for the key numbers of several pictures, one after the other. */
export function createAnswers() {
  const found = signal<Readonly<Record<string, KeyNumber>>>({});
  let close: (() => void) | undefined;

  /** Asks for these; what is known already is not worked out again. A picture that fails is left without a number. */
  function ask([next, ...others]: readonly Asked[]) {
    close?.();
    close = undefined;
    if (!next) return;
    if (found.value[next.id]) {
      ask(others);
      return;
    }
    const { widget, runs, settings, id } = next;
    const simulator = startSimulator(widget, runs, settings, {
      onView({ key }, complete) {
        if (!complete) return;
        found.value = { ...found.value, [id]: key.after };
        ask(others);
      },
      onFailure: () => ask(others),
    });
    close = simulator.close;
    simulator.ask(settings, "rest");
  }

  return { found, ask };
}
