import { type Signal, signal } from "@preact/signals";

/** What may lie over the stage or the notes; one at a time. */
export type PanelName = "help" | "overview" | "go" | "code" | "tally" | "blocked";

/** A window that the browser would not open. */
interface Blocked {
  readonly address: string;
  readonly name: string;
}

export interface Panels {
  readonly open: Signal<PanelName | undefined>;
  readonly blocked: Signal<Blocked | undefined>;
  turn(panel: PanelName): void;
  /** Gives the focus back to what had it before a panel opened. */
  giveBack(): void;
}

/** The panels of one window, all closed. */
export function createPanels(): Panels {
  const open = signal<PanelName | undefined>(undefined);
  let from: Element | null = null;
  return {
    open,
    blocked: signal(undefined),
    turn(panel) {
      if (!open.peek()) from = document.activeElement;
      open.value = open.peek() === panel ? undefined : panel;
    },
    giveBack() {
      if (!open.peek() && from instanceof HTMLElement) from.focus({ preventScroll: true });
    },
  };
}
