import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { phrase } from "#words/phrase.ts";
import { Code } from "./Code.tsx";
import type { PanelName, Panels } from "./panels.ts";
import type { Presenter } from "./presenter.ts";
import { keyName, shortcuts } from "./shortcuts.ts";
import { labelOf, stepOf } from "./steps.ts";
import { TallyPanel } from "./TallyPanel.tsx";

interface OverlayProps {
  readonly presenter: Presenter;
  readonly panels: Panels;
}

const titles: Readonly<Record<PanelName, string>> = {
  help: phrase`Keys`,
  overview: phrase`All steps`,
  go: phrase`Go to a step`,
  code: phrase`Open this picture on your own device`,
  tally: phrase`What the room expects`,
  blocked: phrase`The browser blocked the new window`,
};

/** Whatever lies over the stage or the notes. */
export function Overlay({ presenter, panels }: OverlayProps) {
  const open = panels.open.value;
  if (!open) return null;
  return (
    <Sheet key={open} title={titles[open]} wide={open === "overview"} panels={panels}>
      {open === "help" && <Help presenter={presenter} />}
      {open === "overview" && <Overview presenter={presenter} panels={panels} />}
      {open === "go" && <GoTo presenter={presenter} panels={panels} />}
      {open === "code" && <Code presenter={presenter} />}
      {open === "tally" && <TallyPanel presenter={presenter} />}
      {open === "blocked" && (
        <p>
          {phrase`Allow pop-ups for this page, or open it by hand:`}{" "}
          <a href={panels.blocked.value?.address} target="_blank" rel="noopener">
            {panels.blocked.value?.name}
          </a>
          .
        </p>
      )}
    </Sheet>
  );
}

function Sheet({
  title,
  wide,
  panels,
  children,
}: {
  title: string;
  wide: boolean;
  panels: Panels;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // At once, not after the next paint: who opens a form by key types on.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("p > a, input:not([type=checkbox])")?.focus();
    // Once the dialog is gone: under it nothing can take the focus.
    return () => queueMicrotask(panels.giveBack);
  }, [panels]);
  const close = () => {
    panels.open.value = undefined;
  };
  return (
    <dialog
      class={`stage-sheet${wide ? " is-wide" : ""}`}
      ref={dialog}
      aria-labelledby="stage-sheet-title"
      onCancel={close}
      onClose={close}
    >
      <header>
        <h2 id="stage-sheet-title">{title}</h2>
        <button type="button" class="button" data-action="close" onClick={close}>{phrase`Close`}</button>
      </header>
      {children}
    </dialog>
  );
}

function Help({ presenter }: { presenter: Presenter }) {
  return (
    <>
      <dl class="stage-keys">
        {shortcuts.map(({ id, keys, does }) => (
          <div key={id}>
            <dt>
              {id === "tenth" ? <kbd>0–9</kbd> : keys.map((key) => <kbd key={key}>{keyName(key)}</kbd>)}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="stage-letters">
        <input
          type="checkbox"
          checked={presenter.letters.value}
          onChange={({ currentTarget }) => presenter.setLetters(currentTarget.checked)}
        />
        {phrase`Single characters act as keys`}
      </label>
    </>
  );
}

function Overview({ presenter, panels }: OverlayProps) {
  const { plan, step, agenda } = presenter;
  const chosen = new Set(agenda.value.map(({ order }) => order));
  return (
    <ol class="stage-overview">
      {plan.chapters.map(({ slug, order, title, steps, stage }) => (
        <li key={slug} class={chosen.size > 0 && !chosen.has(order) ? "is-left-out" : undefined}>
          <p>
            <strong>{order}</strong> {title}
          </p>
          <ul>
            {steps.map((id) => (
              <li key={id}>
                <a
                  href={`${stage}?present=${id}`}
                  aria-current={slug === plan.here.slug && id === step.value ? "step" : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    panels.open.value = undefined;
                    presenter.goTo(slug, id);
                  }}
                >
                  {labelOf(id)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function GoTo({ presenter, panels }: OverlayProps) {
  const { plan } = presenter;
  const text = useSignal("");
  const problem = useSignal("");
  function go(event: Event) {
    event.preventDefault();
    const [, first = "", second] = /^\s*(\d{1,2})(?:\s*[.,: ]\s*(\d{1,2}))?\s*$/.exec(text.value) ?? [];
    const chapter = second ? plan.chapters.find(({ order }) => order === Number(first)) : plan.here;
    const step = stepOf(chapter?.steps[Number(second ?? first) - 1] ?? null);
    if (!chapter || !step) {
      problem.value = phrase`There is no step “${text.value.slice(0, 12)}”. Type 4 for step 4 of this chapter, or 8.1 for chapter 8, step 1.`;
      return;
    }
    panels.open.value = undefined;
    presenter.goTo(chapter.slug, step);
  }
  return (
    <form class="stage-go" onSubmit={go}>
      <label>
        {phrase`Step of this chapter, or chapter and step`}
        <input
          type="text"
          autocomplete="off"
          placeholder="8.1"
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="button is-primary">{phrase`Go`}</button>
      <p role="status">{problem.value}</p>
    </form>
  );
}
