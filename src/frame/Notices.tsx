import { Icon } from "#charts/Icon.tsx";
import { phrase } from "#words/phrase.ts";
import type { Lens } from "./lens.ts";

/** Plain sentences for what did not work: values of a link, or the model itself. Nothing is lost with either. */
export function Notices<P>({ lens }: { lens: Lens<P> }) {
  const { store, failure } = lens;
  return (
    <>
      {store.problems.value.length > 0 && (
        <div class="notice is-link" data-part="notice" role="status">
          <Icon name="info" />
          <span>{store.problems.value.join(" ")}</span>
          <button type="button" class="text-button" data-action="dismiss" onClick={store.dismiss}>
            {phrase`Close this note`}
          </button>
        </div>
      )}
      {failure.value && (
        <div class="notice is-failed" data-part="notice" role="status">
          <Icon name="info" />
          <span>
            {phrase`The model stopped, so the picture shows the last settings that worked. The table below still holds its numbers.`}
          </span>
        </div>
      )}
    </>
  );
}
