import type { Lens } from "./lens.ts";

/** The one number of the picture, in words beside it. */
export function Key<P>({ lens }: { lens: Lens<P> }) {
  const { value, words } = lens.view.value.key[lens.revealed.value ? "after" : "before"];
  return (
    <output class="key-number" data-part="key">
      <strong class="key-value">{value}</strong> <span class="key-words">{words}</span>
    </output>
  );
}
