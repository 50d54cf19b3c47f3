import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { Icon } from "#charts/Icon.tsx";
import { absolute } from "#state/address.ts";
import { phrase } from "#words/phrase.ts";
import { Form } from "./Form.tsx";
import type { Given } from "./fields.ts";
import { createPlanTeller, keptPlans } from "./plan.ts";
import { Sheet } from "./Sheet.tsx";
import { createPlaybook } from "./store.ts";
import { markdown, told } from "./told.ts";

interface PlaybookProps {
  readonly given: Given;
  /** Addresses under the site's base path. */
  readonly path: string;
  readonly sandboxPath: string;
}

/** The one page that a reader takes away, and what it is filled in with. Nothing of it leaves this device. */
export default function Playbook({ given, path, sandboxPath }: PlaybookProps) {
  const store = useMemo(() => createPlaybook(given), []);
  const teller = useMemo(createPlanTeller, []);
  const alive = useSignal(false);
  const kept = useSignal<readonly { name: string; plan: string }[]>([]);
  const said = useSignal("");
  const shown = useSignal<{ readonly title: string; readonly text: string } | undefined>(undefined);
  const { playbook, problems, visiting } = store;
  const page = useComputed(() => told(playbook.value, given, teller.told.value)).value;

  useEffect(() => {
    const stop = store.start();
    kept.value = keptPlans();
    alive.value = true;
    return stop;
  }, [store, kept, alive]);
  useSignalEffect(() => teller.tell(playbook.value.plan));

  /** Copies a text, or shows it to be copied by hand where that is not allowed. */
  async function copy(title: string, text: string, copied: string) {
    try {
      await navigator.clipboard.writeText(text);
      shown.value = undefined;
      said.value = copied;
    } catch {
      shown.value = { title, text };
      said.value = phrase`${title}: copy it from the box.`;
    }
  }

  const act = (
    action: string,
    icon: "printer" | "table" | "link" | "reset",
    words: string,
    run: () => void,
  ) => (
    <button
      type="button"
      class={action === "print" ? "button is-primary" : "button"}
      data-action={action}
      onClick={run}
    >
      <Icon name={icon} />
      {words}
    </button>
  );

  return (
    <div class="playbook" data-playbook={alive.value ? "awake" : "asleep"}>
      <div class="playbook-tools js-only" inert={!alive.value}>
        <div class="control-row">
          {act("print", "printer", phrase`Print the page`, () => print())}
          {act(
            "markdown",
            "table",
            phrase`Copy as Markdown`,
            () => void copy(phrase`Markdown`, markdown(page), phrase`Markdown copied.`),
          )}
          {act(
            "link",
            "link",
            phrase`Copy link`,
            () =>
              void copy(
                phrase`Link`,
                `${absolute(path, "")}#${store.link.value}`,
                phrase`Link copied. It holds everything on the page.`,
              ),
          )}
          {act("forget", "reset", phrase`Forget everything on it`, () => {
            store.forget();
            said.value = phrase`The page is blank, and nothing of it is kept on this device.`;
          })}
        </div>
        <p class="playbook-said" role="status">
          {said.value}
        </p>
        {shown.value && (
          <label class="field">
            {shown.value.title}
            <textarea
              class="panel-code"
              readOnly
              rows={4}
              value={shown.value.text}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
        )}
        {visiting.value && (
          <div class="notice" data-part="visiting" role="status">
            <Icon name="info" />
            <span>{phrase`This page came with a link. Your own is still on this device, and stays as it is.`}</span>
            <button
              type="button"
              class="text-button"
              data-action="leave"
              onClick={store.leave}
            >{phrase`Show mine`}</button>
            <button
              type="button"
              class="text-button"
              data-action="adopt"
              onClick={store.adopt}
            >{phrase`Keep this one instead`}</button>
          </div>
        )}
        {problems.value.length > 0 && (
          <div class="notice is-link" data-part="notice" role="status">
            <Icon name="info" />
            <span>{problems.value.join(" ")}</span>
            <button
              type="button"
              class="text-button"
              data-action="dismiss"
              onClick={store.dismiss}
            >{phrase`Close this note`}</button>
          </div>
        )}
      </div>
      <div class="playbook-desk">
        <div class="js-only" inert={!alive.value}>
          <Form
            playbook={playbook.value}
            given={given}
            kept={kept.value}
            sandboxPath={sandboxPath}
            onChange={store.change}
          />
        </div>
        <Sheet page={page} address={alive.value ? absolute(path, "") : path} />
      </div>
    </div>
  );
}
