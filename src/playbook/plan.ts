import { signal } from "@preact/signals";
import { linkable } from "#frame/links.ts";
import { decode, encode, reserved } from "#state/codec.ts";
import { recall } from "#state/memory.ts";
import type { Settings } from "#state/settings.ts";
import { widget } from "#widgets/the-sandbox/widget.ts";
import { marketWords, planWords } from "#widgets/the-sandbox/words.ts";
import { phrase } from "#words/phrase.ts";
import { startSimulator } from "../worker/simulator.ts";
import type { PlanTold } from "./told.ts";

const link = linkable(widget, widget.start);

/** A plan of the sandbox as its links say it, put right where something in it could not be used. */
export function planIn(query: string): { readonly plan: string; readonly problems: readonly string[] } {
  const { settings, problems } = decode(query, link);
  return { plan: encode(alone(settings), link), problems };
}

/** A plan without what else a link of the sandbox may carry. */
function alone({ guess: _, words: __, kept: ___, ...settings }: Settings): Settings {
  return settings;
}

/** The plans of the sandbox that are kept on this device. */
export function keptPlans(): { name: string; plan: string }[] {
  const text = recall(`kept:${widget.id}`);
  if (!text) return [];
  const { kept = [] } = decode(`${reserved.kept}=${text}`, link).settings;
  const letters = "ABC";
  return kept.map(({ levers, options }, at) => {
    const settings = { ...widget.start, levers, options: { ...widget.start.options, ...options } };
    return { name: phrase`Plan ${letters[at]}`, plan: encode(settings, link) };
  });
}

/** Says what a plan is, and asks the model in how many worlds it is ahead. */
export function createPlanTeller() {
  const told = signal<PlanTold | undefined>(undefined);
  const shares = new Map<string, string>();
  let close: (() => void) | undefined;

  /** Tells about another plan, or about none. */
  function tell(plan: string | undefined) {
    close?.();
    close = undefined;
    if (plan === undefined) {
      told.value = undefined;
      return;
    }
    const { settings } = decode(plan, link);
    const words = { plan: planWords(settings), market: marketWords(settings) };
    const known = shares.get(plan);
    told.value = known ? { ...words, share: known } : words;
    if (known) return;
    const simulator = startSimulator(widget.id, widget.runs, settings, {
      onView({ live }, complete) {
        if (!complete) return;
        const share = phrase`${live["ahead"]} of 100 worlds after ${live["judged"]}`;
        shares.set(plan, share);
        told.value = { ...words, share };
        simulator.close();
      },
      // Without the model the line stays empty, to be filled in by hand.
      onFailure: () => simulator.close(),
    });
    simulator.ask(settings, "rest");
    close = simulator.close;
  }

  return { told, tell };
}
