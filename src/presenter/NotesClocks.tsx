import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { language } from "#words/language.ts";
import { phrase } from "#words/phrase.ts";
import { countdown } from "./countdown.ts";
import { minutesBefore, minutesIn, minutesOf } from "./minutes.ts";
import type { Presenter } from "./presenter.ts";

/** Milliseconds between two looks at the clock. */
const tick = 500;

/** The time of day, and what is left of the step's minutes. Both read the clock, so that a laptop that slept is right again. */
export function NotesClocks({ presenter }: { presenter: Presenter }) {
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now();
    }, tick);
    return () => clearInterval(timer);
  }, [now]);
  const { plan, step, since, agenda, began } = presenter;
  const minutes = minutesOf(plan.here, agenda.value, step.value);
  const planned = minutesBefore(plan.chapters, agenda.value, plan.here.order, step.value);
  const left = minutes === undefined ? undefined : minutes * 60_000 - (now.value - since.value);
  return (
    <>
      {left !== undefined && (
        <p class={left < 0 ? "notes-left is-over" : "notes-left"}>
          <strong data-part="countdown">{countdown(left)}</strong>
          <span>{left < 0 ? phrase`over of ${minutes} min` : phrase`left of ${minutes} min`}</span>
        </p>
      )}
      {planned !== undefined && began.value > 0 && (
        <p>
          <strong data-part="session">{Math.floor((now.value - began.value) / 60_000)}</strong>
          <span>{phrase`min in; the plan has this step at ${planned} of ${minutesIn(agenda.value)}`}</span>
        </p>
      )}
      <p class="notes-time">
        <strong data-part="clock">
          {new Date(now.value).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" })}
        </strong>
        <span>{phrase`now`}</span>
      </p>
    </>
  );
}
