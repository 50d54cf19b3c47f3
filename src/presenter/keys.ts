import { type ActionId, actionFor, type Focus } from "./shortcuts.ts";

/** What has focus, as far as keys are concerned. */
function focusOf(element: Element | null): Focus {
  if (element instanceof HTMLInputElement) {
    if (element.type === "range") return "lever";
    return ["radio", "checkbox", "button", "submit"].includes(element.type) ? "control" : "text";
  }
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return "text";
  return element instanceof HTMLElement && element.isContentEditable ? "text" : "nothing";
}

/**
 * Listens for the declared keys before anything on the page can: a slider in focus would swallow Page down and move.
 * A key that is held down counts once; the browser's own combinations are left to it.
 *
 * @param letters whether single characters act at the moment
 * @returns how to stop listening
 */
export function listen(act: (action: ActionId, key: string) => void, letters: () => boolean): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // A character may need Shift; a named key with Shift means something else, such as loading afresh.
    if (event.shiftKey && event.key.length > 1) return;
    const action = actionFor(event.key, focusOf(document.activeElement), letters());
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) act(action, event.key);
  };
  addEventListener("keydown", onKey, { capture: true });
  return () => removeEventListener("keydown", onKey, { capture: true });
}

/** Sets the slider in focus to a tenth of its range, as if a reader had moved it there. */
export function setTenth(digit: number): void {
  const range = document.activeElement;
  if (!(range instanceof HTMLInputElement) || range.type !== "range" || range.disabled) return;
  const [min, max] = [Number(range.min), Number(range.max)];
  range.value = String(min + ((max - min) * digit) / 10);
  range.dispatchEvent(new Event("input", { bubbles: true }));
  range.dispatchEvent(new Event("change", { bubbles: true }));
}
