import { useComputed } from "@preact/signals";
import { Icon } from "#charts/Icon.tsx";
import type { Lens } from "#frame/lens.ts";
import { linkable } from "#frame/links.ts";
import { encode } from "#state/codec.ts";
import { mostKept, planIn } from "#state/kept.ts";
import type { KeptPlan } from "#state/settings.ts";
import { phrase } from "#words/phrase.ts";
import type { SandboxPicture } from "./view.ts";
import { planWords, worlds } from "./words.ts";

const names = ["A", "B", "C"] as const;
const none: readonly KeptPlan[] = [];

/** Up to three plans laid aside and compared, and the way from here to the page that is taken away. */
export function Kept({ lens }: { lens: Lens<SandboxPicture> }) {
  const { store, start, widget, alive, rested } = lens;
  const link = linkable(widget, start);
  const { keeps } = link;
  // From disk the address of a page names its file.
  const playbook = lens.chapterPath.replace(/[^/]+(\/(?:index\.html)?)$/, "playbook$1");
  // Only what changed is drawn again: sliders move neither list nor link.
  const kept = useComputed(() => store.settings.value.kept ?? none).value;
  const href = useComputed(() => {
    if (!alive.value) return playbook;
    const { guess: _, words: __, kept: ___, ...settings } = store.settings.value;
    return `${playbook}#take=${encodeURIComponent(encode(settings, link))}`;
  });
  if (!keeps) return null;
  const lay = (plans: readonly KeptPlan[]) => {
    const { kept: _, ...settings } = store.settings.peek();
    store.change(plans.length > 0 ? { ...settings, kept: plans } : settings);
  };
  const lines = rested.value.picture.kept;
  const next = names[kept.length];
  return (
    <div class="kept js-only" data-part="kept" inert={!alive.value}>
      <div class="control-row">
        <button
          type="button"
          class="button"
          data-action="keep"
          disabled={kept.length >= mostKept}
          onClick={() => lay([...kept, planIn(store.settings.peek(), keeps)])}
        >
          {next ? phrase`Keep this plan as ${next}` : phrase`Three plans are kept`}
        </button>
        <a
          class="button is-primary"
          data-action="take"
          href={href}
          target={lens.embedded ? "_blank" : undefined}
          rel={lens.embedded ? "noopener" : undefined}
        >
          {phrase`Take it to your playbook`}
          <Icon name="next" />
        </a>
      </div>
      {kept.length > 0 && (
        <ul class="kept-plans">
          {kept.map((plan, at) => (
            <li key={names[at]}>
              <strong>{phrase`Plan ${names[at] ?? ""}`}</strong>
              <span class="kept-words">
                {lines[at] &&
                  `${phrase`Ahead in ${worlds(lines[at].ahead[rested.value.picture.horizon - 1] ?? 0)} of 100.`} `}
                {planWords(plan)}
              </span>
              <button
                type="button"
                class="text-button"
                onClick={() => {
                  const { levers, options, ...others } = store.settings.peek();
                  store.change({
                    ...others,
                    levers: { ...levers, ...plan.levers },
                    options: { ...options, ...plan.options },
                  });
                }}
              >
                {phrase`Show plan ${names[at] ?? ""}`}
              </button>
              <button
                type="button"
                class="text-button"
                onClick={() => lay(kept.filter((_, other) => other !== at))}
              >
                {phrase`Forget plan ${names[at] ?? ""}`}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
