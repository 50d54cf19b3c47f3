import { useSignal } from "@preact/signals";
import { phrase } from "#words/phrase.ts";

/** Copies a text, and says so; where that is not allowed it shows the text to be copied by hand. */
export function useCopied() {
  const said = useSignal("");
  const shown = useSignal<string | undefined>(undefined);
  return {
    /** Says something without copying. */
    say(words: string) {
      said.value = words;
    },
    async copy(text: string, words: string) {
      try {
        await navigator.clipboard.writeText(text);
        shown.value = undefined;
        said.value = words;
      } catch {
        shown.value = text;
        said.value = phrase`Copy it from the box.`;
      }
    },
    /** What was said last, and the box where there is one. */
    told: (
      <>
        <p class="guide-told" role="status">
          {said.value}
        </p>
        {shown.value !== undefined && (
          <label class="field">
            {phrase`The link`}
            <textarea
              class="panel-code"
              readOnly
              rows={3}
              value={shown.value}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
        )}
      </>
    ),
  };
}
