import { effect } from "@preact/signals";
import { render } from "preact";
import { phrase } from "#words/phrase.ts";
import { act } from "./actions.ts";
import { listen } from "./keys.ts";
import { NotesBar } from "./NotesBar.tsx";
import { NotesClocks } from "./NotesClocks.tsx";
import { createPanels } from "./panels.ts";
import { readPlan } from "./plan.ts";
import { createPresenter } from "./presenter.ts";
import { labelOf } from "./steps.ts";

/** Makes the page of notes follow the stage, and steer it. Without a stage it leads by itself. */
export function openNotes(): void {
  const plan = readPlan();
  const [clocks, bar] = ["[data-notes-clocks]", "[data-notes-bar]"].map((at) => document.querySelector(at));
  if (!plan || !clocks || !bar) return;
  const presenter = createPresenter(plan, "notes");
  const panels = createPanels();
  const end = () => {
    presenter.notice.value = phrase`End presenting in the window that the room sees. This one can simply be closed.`;
  };
  const root = document.documentElement;
  root.dataset["notes"] = "";
  const shown = document.querySelectorAll<HTMLElement>("[data-say], [data-steps].notes-part");
  const wanted = ({ dataset: { say, steps = say ?? "" } }: HTMLElement) => steps.split(" ");
  effect(() => {
    const step = presenter.step.value;
    root.dataset["step"] = step;
    document.title = phrase`Notes: ${plan.here.order} ${labelOf(step)}`;
    for (const part of shown) part.hidden = !wanted(part).includes(step);
  });
  for (const preset of document.querySelectorAll<HTMLAnchorElement>("[data-preset]"))
    preset.addEventListener("click", (event) => {
      event.preventDefault();
      presenter.steering()?.show(preset.dataset["preset"] ?? "");
    });
  listen(
    (action, key) => act(presenter, panels, action, key, end),
    () => presenter.letters.peek(),
  );
  render(<NotesClocks presenter={presenter} />, clocks);
  render(
    <NotesBar
      presenter={presenter}
      panels={panels}
      act={(action) => act(presenter, panels, action, "", end)}
    />,
    bar,
  );
}
