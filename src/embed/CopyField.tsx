import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "#charts/Icon.tsx";
import { phrase } from "#words/phrase.ts";

interface CopyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  /** More than one row makes it a text of lines. */
  readonly rows?: number;
}

/**
 * A text to be taken away: by its button, or by hand where a browser lets no script copy. What it said of one text
 * stands until it gets another `key`.
 */
export function CopyField({ id, label, note, value, rows = 1 }: CopyFieldProps) {
  const [said, say] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      say(phrase`Copied.`);
    } catch {
      field.current?.focus();
      field.current?.select();
      say(phrase`Selected: copy it with Ctrl and C, or ⌘ and C.`);
    }
  }
  // The text follows the preview, which may still grow: what was selected whole stays so.
  useLayoutEffect(() => {
    if (document.activeElement === field.current) field.current?.select();
  }, [value]);
  return (
    <div class="embed-copy" data-take={id}>
      <label for={`embed-copy-${id}`}>{label}</label>
      {note && (
        <p class="embed-note" id={`embed-copy-${id}-note`}>
          {note}
        </p>
      )}
      <textarea
        ref={field}
        id={`embed-copy-${id}`}
        class="panel-code"
        aria-describedby={note ? `embed-copy-${id}-note` : undefined}
        readOnly
        rows={rows}
        spellcheck={false}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="button" aria-label={phrase`Copy: ${label}`} onClick={copy}>
        <Icon name="link" />
        {phrase`Copy`}
      </button>
      <p class="embed-said" role="status">
        {said}
      </p>
    </div>
  );
}
