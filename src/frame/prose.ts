import { effect } from "@preact/signals";

/**
 * Lets the numbers in the chapter's text that follow the sliders (`data-live="<widget>:<name>"`) show the present view.
 * While `read` gives nothing they keep what the page was built with.
 */
export function followInProse(
  widget: string,
  read: () => Readonly<Record<string, string>> | undefined,
): () => void {
  const prefix = `${widget}:`;
  const places = [...document.querySelectorAll<HTMLElement>(`[data-live^="${prefix}"]`)];
  return effect(() => {
    const live = read();
    if (!live) return;
    for (const place of places) {
      const text = live[place.dataset.live?.slice(prefix.length) ?? ""];
      if (text !== undefined && place.textContent !== text) place.textContent = text;
    }
  });
}
