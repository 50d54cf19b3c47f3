import { useEffect, useRef } from "preact/hooks";
import { Icon } from "#charts/Icon.tsx";
import type { Part } from "#presenter/agenda.ts";
import { labelOf, type StepId } from "#presenter/steps.ts";
import { phrase } from "#words/phrase.ts";
import { type Guide, minutesOf } from "./run.ts";

interface PartProps {
  /** Stays the same while the part moves: what is focused in it stays focused. */
  readonly id: string;
  readonly part: Part;
  readonly guide: Guide;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Which of its buttons moved it last and wants the focus back. */
  readonly focus: "up" | "down" | undefined;
  readonly onChange: (part: Part) => void;
  readonly onMove: (way: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A chapter of an agenda: its steps, its minutes and its place. */
export function PartFields({ id, part, guide, isFirst, isLast, focus, ...on }: PartProps) {
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!focus) return;
    const [first, other] = focus === "up" ? [up, down] : [down, up];
    (first.current?.disabled ? other : first).current?.focus();
  });
  const toggle = (step: StepId) => {
    const has = part.steps.includes(step);
    const steps = guide.steps
      .map((one) => one.id)
      .filter((one) => (one === step ? !has : part.steps.includes(one)));
    const usual = guide.steps.find((one) => one.id === step)?.minutes ?? 1;
    const minutes = Math.min(mostMinutes, Math.max(1, part.minutes + (has ? -usual : usual)));
    on.onChange({ ...part, steps, minutes });
  };
  return (
    <li class="maker-part" data-chapter={guide.slug}>
      <fieldset>
        <legend>
          <span class="run-order">{guide.order}</span> {guide.title}
        </legend>
        <div class="maker-steps">
          {guide.steps.map(({ id: step }) => (
            <label key={step}>
              <input
                type="checkbox"
                checked={part.steps.includes(step)}
                disabled={part.steps.length === 1 && part.steps.includes(step)}
                onChange={() => toggle(step)}
              />
              {labelOf(step)}
            </label>
          ))}
        </div>
        <div class="maker-row">
          <label for={`${id}-minutes`}>{phrase`Minutes`}</label>
          <input
            id={`${id}-minutes`}
            type="number"
            inputMode="numeric"
            min={1}
            max={mostMinutes}
            value={part.minutes}
            onChange={({ currentTarget }) => {
              const typed = Math.round(Number(currentTarget.value));
              const minutes = Math.min(mostMinutes, Math.max(1, typed || part.minutes));
              currentTarget.value = String(minutes);
              on.onChange({ ...part, minutes });
            }}
          />
          <button
            type="button"
            class="text-button"
            onClick={() => on.onChange({ ...part, minutes: usualMinutes(part, guide) })}
          >{phrase`As usual: ${usualMinutes(part, guide)}`}</button>
          <span class="maker-moves">
            <button type="button" class="button" ref={up} disabled={isFirst} onClick={() => on.onMove(-1)}>
              {phrase`Up`}
              <span class="visually-hidden">: {guide.title}</span>
            </button>
            <button type="button" class="button" ref={down} disabled={isLast} onClick={() => on.onMove(1)}>
              {phrase`Down`}
              <span class="visually-hidden">: {guide.title}</span>
            </button>
            <button type="button" class="button" onClick={on.onRemove}>
              <Icon name="close" />
              {phrase`Remove`}
              <span class="visually-hidden">: {guide.title}</span>
            </button>
          </span>
        </div>
      </fieldset>
    </li>
  );
}

/** As many as an agenda's link can hold for one chapter. */
const mostMinutes = 240;

/** Minutes of the chosen steps as the guide has them. */
const usualMinutes = ({ steps }: Part, guide: Guide): number =>
  minutesOf(guide.steps.filter(({ id }) => steps.includes(id)));
