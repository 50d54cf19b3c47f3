import { phrase } from "#words/phrase.ts";
/** What a trainer can ask for by key. The list drives the handler, the help, the facilitator's page and the tests. */
export interface Shortcut {
  readonly id: ActionId;
  /** As `KeyboardEvent.key` names them; single letters in lower case. */
  readonly keys: readonly string[];
  /** What it does, after the key in the help. */
  readonly does: string;
  /**
   * Where it counts: "always", whatever has focus, as a clicker needs it; "free" unless somebody types; "idle" only where no
   * control has focus that wants the key itself; "lever" only on a slider.
   */
  readonly when: "always" | "free" | "idle" | "lever";
}

export type ActionId =
  | "next"
  | "previous"
  | "next-idle"
  | "previous-idle"
  | "blank"
  | "toggle"
  | "leave"
  | "notes"
  | "full"
  | "overview"
  | "go"
  | "undo"
  | "replay"
  | "hold"
  | "code"
  | "tally"
  | "takeaway"
  | "help"
  | "tenth";

export const shortcuts: readonly Shortcut[] = [
  { id: "next", keys: ["PageDown"], does: "next step, whatever has focus", when: "always" },
  { id: "previous", keys: ["PageUp"], does: "step back, whatever has focus", when: "always" },
  { id: "next-idle", keys: ["ArrowRight"], does: "next step, while no slider has focus", when: "idle" },
  { id: "previous-idle", keys: ["ArrowLeft"], does: "step back, while no slider has focus", when: "idle" },
  { id: "toggle", keys: ["F5"], does: "start or end presenting; never reloads", when: "always" },
  { id: "leave", keys: ["Escape"], does: "close what is open, then end; once more resumes", when: "always" },
  { id: "blank", keys: [".", "b"], does: "blank the screen, and back", when: "free" },
  { id: "notes", keys: ["s"], does: "notes in a second window", when: "free" },
  { id: "full", keys: ["f"], does: "full screen", when: "free" },
  { id: "overview", keys: ["o"], does: "all steps and chapters", when: "free" },
  { id: "go", keys: ["g"], does: "go to a chapter and step by number", when: "free" },
  { id: "tally", keys: ["t"], does: "enter what the room expects", when: "free" },
  { id: "hold", keys: ["h"], does: "hold this setting as A and compare; again to let go", when: "free" },
  { id: "undo", keys: ["u"], does: "undo the last change", when: "free" },
  { id: "replay", keys: ["r"], does: "replay the last change", when: "free" },
  { id: "code", keys: ["q"], does: "QR code of what is shown", when: "free" },
  { id: "takeaway", keys: ["k"], does: "the page to take away", when: "free" },
  { id: "help", keys: ["?"], does: "these keys", when: "free" },
  {
    id: "tenth",
    keys: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
    does: "set the slider in focus to that tenth of its range",
    when: "lever",
  },
];

/** What has focus, as far as keys are concerned. */
export type Focus = "nothing" | "control" | "lever" | "text";

/** How a key is written for people. */
export function keyName(key: string): string {
  const names: Readonly<Record<string, string>> = {
    PageDown: phrase`Page down`,
    PageUp: phrase`Page up`,
    ArrowRight: "→",
    ArrowLeft: "←",
    Escape: phrase`Esc`,
  };
  return names[key] ?? key.toUpperCase();
}

const allowed: Readonly<Record<Shortcut["when"], readonly Focus[]>> = {
  always: ["nothing", "control", "lever", "text"],
  free: ["nothing", "control", "lever"],
  idle: ["nothing"],
  lever: ["lever"],
};

/**
 * What a pressed key asks for, or undefined.
 *
 * @param letters false where the trainer has switched single characters off (WCAG 2.1.4)
 */
export function actionFor(key: string, focus: Focus, letters = true): ActionId | undefined {
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  const found = shortcuts.find(({ keys, when }) => keys.includes(pressed) && allowed[when].includes(focus));
  return found && !letters && pressed.length === 1 ? undefined : found?.id;
}
