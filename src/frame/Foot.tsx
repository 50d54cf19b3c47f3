import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Icon } from "#charts/Icon.tsx";
import type { Subject } from "#embed/subject.ts";
import { absolute } from "#state/address.ts";
import { encode } from "#state/codec.ts";
import { phrase } from "#words/phrase.ts";
import { About } from "./About.tsx";
import { Data } from "./Data.tsx";
import type { Lens } from "./lens.ts";
import { linkable } from "./links.ts";

type Panel = "data" | "about" | "link" | "failed";

/** Everything a reader may take away or look behind, and the line that is never left out. */
export function Foot<P>({ lens }: { lens: Lens<P> }) {
  const open = useSignal<Panel | undefined>(undefined);
  const copied = useSignal(false);
  // Hidden in place where a browser or a frame has no full screen, so that nothing moves when that turns out.
  const cannotFill = useSignal(false);
  useEffect(() => {
    cannotFill.value = !document.fullscreenEnabled;
  }, [cannotFill]);

  const panelId = `${lens.widget.id}-panel`;
  const toggle = (panel: Panel) => {
    open.value = open.value === panel ? undefined : panel;
  };
  const opener = (panel: Panel, icon: "table" | "info", words: string) => (
    <button
      type="button"
      class="foot-button"
      data-action={panel}
      aria-expanded={open.value === panel}
      aria-controls={panelId}
      onClick={() => toggle(panel)}
    >
      <Icon name={icon} />
      {words}
    </button>
  );

  async function copy() {
    try {
      await navigator.clipboard.writeText(addressOf(lens));
      copied.value = true;
      lens.say(phrase`Link copied.`);
    } catch {
      // A frame or an old browser: show the link to be copied by hand.
      open.value = "link";
    }
  }

  async function embed(opener: HTMLElement) {
    try {
      const { openEmbedDialog } = await import("#embed/dialog.tsx");
      await openEmbedDialog(subjectOf(lens), opener);
      if (open.value === "failed") open.value = undefined;
    } catch {
      open.value = "failed";
    }
  }

  return (
    <div class="widget-foot" data-part="foot" inert={!lens.alive.value}>
      <div class="foot-actions">
        <button type="button" class="foot-button" data-action="reset" onClick={lens.store.reset}>
          <Icon name="reset" />
          {phrase`Reset the sliders`}
        </button>
        <button type="button" class="foot-button" data-action="copy" onClick={copy}>
          <Icon name="link" />
          {copied.value ? phrase`Link copied` : phrase`Copy link`}
        </button>
        {opener("data", "table", phrase`Data`)}
        {opener("about", "info", phrase`About this model`)}
        <button
          type="button"
          class="foot-button"
          data-action="full"
          data-absent={cannotFill.value ? "true" : undefined}
          onClick={() => fill(lens.figure.current)}
        >
          <Icon name="expand" />
          {phrase`Full screen`}
        </button>
        {!lens.embedded && (
          <button
            type="button"
            class="foot-button"
            data-action="embed"
            aria-haspopup="dialog"
            onClick={(event) => embed(event.currentTarget)}
          >
            <Icon name="code" />
            {phrase`Embed`}
          </button>
        )}
      </div>
      <p class="widget-fixed">
        {phrase`Illustrative model, not a forecast.`}
        {!lens.widget.certain && ` ${phrase`Seed ${lens.store.settings.value.seed}.`}`}
      </p>
      <div id={panelId} class="foot-panel">
        {open.value === "data" && <Data lens={lens} />}
        {open.value === "about" && <About lens={lens} />}
        {open.value === "link" && (
          <section class="panel">
            <label class="panel-title">
              {phrase`Copy this link`}
              <input
                class="panel-code"
                readOnly
                value={addressOf(lens)}
                onFocus={(event) => event.currentTarget.select()}
              />
            </label>
          </section>
        )}
        {open.value === "failed" && (
          <section class="panel" role="alert">
            <p>{phrase`This could not be loaded. Check the network, then try again.`}</p>
          </section>
        )}
      </div>
    </div>
  );
}

/**
 * The whole address of this picture as it is set: its own page, or its frame where it stands in somebody else's. A guess
 * is the reader's own, and whoever follows the link makes theirs.
 */
function addressOf<P>({ widget, embedded, embedPath, ownPath, store, start }: Lens<P>): string {
  const { guess: _, ...settings } = store.settings.value;
  return absolute(embedded ? embedPath : ownPath, encode(settings, linkable(widget, start)));
}

/** What the dialog for other people's pages is about: this picture at its present settings. Plans laid aside stay with the reader. */
function subjectOf<P>({ widget, embedPath, ownPath, store, start }: Lens<P>): Subject {
  const { guess: _, kept: __, ...settings } = store.settings.peek();
  return {
    title: widget.title,
    embedPath,
    linkPath: ownPath,
    settings: encode(settings, linkable(widget, start)),
    asks: widget.guess !== undefined,
  };
}

function fill(figure: HTMLElement | null) {
  if (document.fullscreenElement) void document.exitFullscreen();
  // Refused by some frames; the picture stays as it is.
  else figure?.requestFullscreen().catch(() => {});
}
