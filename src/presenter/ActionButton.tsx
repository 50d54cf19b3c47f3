import { phrase } from "#words/phrase.ts";
import { type ActionId, keyName, shortcuts } from "./shortcuts.ts";

/** What an action is called on a button. */
const words: Partial<Readonly<Record<ActionId, string>>> = {
  next: phrase`Next`,
  previous: phrase`Back`,
  blank: phrase`Blank`,
  tally: phrase`Tally`,
  hold: phrase`Compare`,
  undo: phrase`Undo`,
  replay: phrase`Replay`,
  code: phrase`QR`,
  notes: phrase`Notes`,
  overview: phrase`Steps`,
  takeaway: phrase`Take-away`,
  help: phrase`Keys`,
  leave: phrase`End`,
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
