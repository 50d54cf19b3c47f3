import { absolute } from "#state/address.ts";
import { encode } from "#state/codec.ts";
import { phrase } from "#words/phrase.ts";
import type { Lens } from "./lens.ts";
import { linkable } from "./links.ts";

/** The lines that put this picture, at its present settings, into another page. */
export function EmbedCode<P>({ lens }: { lens: Lens<P> }) {
  // A guess is the reader's own: whoever meets the embedded picture makes theirs.
  const { guess: _, ...settings } = lens.store.settings.value;
  const query = encode(settings, linkable(lens.widget, lens.start));
  const code = `<iframe src="${absolute(lens.embedPath, query)}"\n  title="${lens.widget.title} – Push, Pull, Person"\n  width="100%" height="760" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`;
  return (
    <section class="panel">
      <h3 class="panel-title">{phrase`Put this picture into your own page`}</h3>
      <p>
        {lens.widget.guess
          ? phrase`It opens with the sliders where they are now and asks its own guess. Nothing is stored or sent.`
          : phrase`It opens with the sliders where they are now. Nothing is stored or sent.`}
      </p>
      <label>
        <span class="visually-hidden">{phrase`Embed code`}</span>
        <textarea
          class="panel-code"
          readOnly
          rows={4}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
    </section>
  );
}
