import { phrase } from "#words/phrase.ts";
import type { Lens } from "./lens.ts";

/** What the picture shows in words, written from the same runs; a hidden copy is spoken once after a pause. */
export function Words<P>({ lens, id }: { lens: Lens<P>; id: string }) {
  const words = lens.rested.value.words[lens.revealed.value ? "after" : "before"];
  return (
    <div class="widget-words" data-part="words">
      <p id={id}>
        <strong>{phrase`In words.`}</strong> {words}
      </p>
      <Spoken lens={lens} />
    </div>
  );
}

function Spoken<P>({ lens }: { lens: Lens<P> }) {
  return (
    <p class="visually-hidden" role="status" data-part="status">
      {lens.said.value}
    </p>
  );
}
