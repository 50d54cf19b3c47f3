import { effect } from "@preact/signals";
import { render } from "preact";
// An address: no reader needs this style sheet, and coming last makes its layer the last.
import sheet from "#styles/stage.css?url";
import { wear } from "#styles/wear.ts";
import { act } from "./actions.ts";
import { keepFitting } from "./fit.ts";
import { listen } from "./keys.ts";
import { createPanels } from "./panels.ts";
import { readPlan } from "./plan.ts";
import { createPresenter } from "./presenter.ts";
import { StageUi } from "./StageUi.tsx";
import type { StepId } from "./steps.ts";
import { swipe } from "./swipe.ts";

/** Where each step finds its part of the chapter. */
const parts: Readonly<Record<string, readonly StepId[]>> = {
  ".chapter-head": ["scene"],
  ".wide:has(figure[data-widget])": ["question", "guess", "answer", "levers"],
  ".caveat": ["other-side"],
  ".room-question": ["room"],
  ".takeaway": ["take"],
};

/** True once this page was a stage: the next one goes on where that was left. */
let staged = false;

/**
 * Turns the page of a chapter into a stage: its own parts, one step at a time.
 *
 * @param onEnd called when the trainer wants the page back
 * @returns how to take the stage down
 */
export async function openStage(onEnd: () => void): Promise<() => void> {
  const plan = readPlan();
  if (!plan) throw new Error("This page has no plan of the essay.");
  await wear(sheet);
  const root = document.documentElement;
  const presenter = createPresenter(plan, "stage", staged);
  staged = true;
  const panels = createPanels();
  const found = Object.entries(parts).flatMap(([selector, steps]) => {
    const part = document.querySelector<HTMLElement>(`article.prose > ${selector}`);
    return part ? [{ part, steps }] : [];
  });
  for (const { part, steps } of found) {
    part.classList.add("stage-part");
    if (!steps.includes("levers")) part.classList.add("stage-words");
  }
  const restoreAddress = wholeAddress();
  const bar = document.body.appendChild(document.createElement("div"));
  bar.className = "stage-ui";
  root.dataset["stage"] = "";
  scrollTo(0, 0);

  const stops = [
    effect(() => {
      const step = presenter.step.value;
      root.dataset["step"] = step;
      for (const { part, steps } of found) part.classList.toggle("is-on", steps.includes(step));
    }),
    effect(() => {
      const lens = presenter.lens.value;
      if (lens) lens.staged.value = true;
      return () => {
        if (lens) lens.staged.value = false;
      };
    }),
    listen(
      (action, key) => act(presenter, panels, action, key, onEnd),
      () => presenter.letters.peek(),
    ),
    swipe((by) => presenter.move(by)),
    keepFitting(),
  ];
  render(
    <StageUi
      presenter={presenter}
      panels={panels}
      act={(action) => act(presenter, panels, action, "", onEnd)}
    />,
    bar,
  );

  return () => {
    for (const stop of stops) stop();
    presenter.close();
    restoreAddress();
    render(null, bar);
    bar.remove();
    for (const { part } of found) part.classList.remove("stage-part", "stage-words", "is-on");
    delete root.dataset["stage"];
    delete root.dataset["step"];
  };
}

/** Who reads the takeaway's address off the wall has to type its host, too. @returns how to put the page's own words back */
function wholeAddress(): () => void {
  const link = document.querySelector(".takeaway-link a");
  const own = link?.textContent ?? "";
  const say = (words: string) => link?.replaceChildren(words);
  say(location.host + own);
  return () => say(own);
}
