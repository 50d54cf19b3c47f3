import { type ActionId, keyName, shortcuts } from "./shortcuts.ts";

/** What an action is called on a button. */
const words: Partial<Readonly<Record<ActionId, string>>> = {
  next: "Next",
  previous: "Back",
  blank: "Blank",
  tally: "Tally",
  hold: "Compare",
  undo: "Undo",
  replay: "Replay",
  code: "QR",
  notes: "Notes",
  overview: "Steps",
  takeaway: "Take-away",
  help: "Keys",
  leave: "End",
};

interface ActionButtonProps {
  readonly action: ActionId;
  readonly look: string;
  /** Where the button's own word is not enough: "Next: Answer". */
  readonly word?: string | undefined;
  /** For what is on or off. */
  readonly pressed?: boolean | undefined;
  readonly act: (action: ActionId) => void;
}

/** Does by hand what a key does, and names the key. The same on the stage and in the notes. */
export function ActionButton({ action, look, word = words[action], pressed, act }: ActionButtonProps) {
  const keys = shortcuts.find(({ id }) => id === action)?.keys ?? [];
  return (
    <button
      type="button"
      class={look}
      data-action={action}
      aria-pressed={pressed}
      aria-keyshortcuts={keys.join(" ")}
      title={`${word} (${keys.map(keyName).join(", ")})`}
      onClick={() => act(action)}
    >
      {word}
    </button>
  );
}
