import { type Signal, signal } from "@preact/signals";

/** What may lie over the stage or the notes; one at a time. */
export type PanelName = "help" | "overview" | "go" | "code" | "tally" | "blocked";

export interface Panels {
  readonly open: Signal<PanelName | undefined>;
  /** Whether single characters act as keys. */
  readonly letters: Signal<boolean>;
  turn(panel: PanelName): void;
}

/** The panels of one window, all closed. */
export function createPanels(): Panels {
  const open = signal<PanelName | undefined>(undefined);
  return {
    open,
    letters: signal(true),
    turn(panel) {
      open.value = open.peek() === panel ? undefined : panel;
    },
  };
}
