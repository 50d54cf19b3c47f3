import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "#charts/Icon.tsx";
import { decodeAgenda, encodeAgenda, type Part } from "#presenter/agenda.ts";
import { absolute, pageValue, showPage } from "#state/address.ts";
import { phrase, plural, sentence } from "#words/phrase.ts";
import { useCopied } from "./copied.tsx";
import { PartFields } from "./PartFields.tsx";
import { RunSheet } from "./RunSheet.tsx";
import { blocksOf, type Guide, minutesOf, startOf } from "./run.ts";

interface MakerProps {
  readonly guides: readonly Guide[];
  /** Agendas to begin with, as they stand in links. */
  readonly ready: readonly { readonly title: string; readonly link: string }[];
  /** This page's own address under the site's base path. */
  readonly path: string;
}

/** A part with a name of its own, so that it stays the same one while it moves. */
interface Named {
  readonly id: string;
  readonly part: Part;
}

/** As many chapters as an agenda's link can hold. */
const mostParts = 20;

/** An agenda of the trainer's own: it lives in the address, and prints as a run sheet. */
export default function AgendaMaker({ guides, ready, path }: MakerProps) {
  const parts = useSignal<readonly Named[]>([]);
  const problems = useSignal<readonly string[]>([]);
  const moved = useSignal<{ readonly id: string; readonly way: "up" | "down" } | undefined>(undefined);
  const alive = useSignal(false);
  const { copy, say, told } = useCopied();
  const count = useRef(0);
  const guideOf = (order: number) => guides.find((guide) => guide.order === order);
  const named = (part: Part): Named => {
    count.current += 1;
    return { id: `part-${count.current}`, part };
  };

  /** Shows another agenda, and the address that holds it. */
  function show(next: readonly Named[], focus?: typeof moved.value) {
    parts.value = next;
    moved.value = focus;
    showPage("ag", next.length > 0 ? encodeAgenda(next.map(({ part }) => part)) : undefined);
  }

  /** Reads an agenda from a text; what it could not read is said in sentences. */
  function read(text: string) {
    const found = decodeAgenda(text, (order) => guideOf(order)?.steps.map(({ id }) => id));
    problems.value = found.problems;
    show(found.agenda.map(named));
  }

  useEffect(() => {
    const given = pageValue("ag");
    if (given !== null) read(given);
    alive.value = true;
  }, []);

  function move(at: number, way: -1 | 1) {
    const next = [...parts.value];
    const [taken] = next.splice(at, 1);
    if (!taken) return;
    next.splice(at + way, 0, taken);
    show(next, { id: taken.id, way: way < 0 ? "up" : "down" });
    say(phrase`${guideOf(taken.part.order)?.title} is now number ${at + way + 1} of ${next.length}.`);
  }

  function add(order: number) {
    const guide = guideOf(order);
    if (!guide || parts.value.length >= mostParts) return;
    const part = { order, steps: guide.steps.map(({ id }) => id), minutes: minutesOf(guide.steps) };
    show([...parts.value, named(part)]);
    say(phrase`${guide.title} is added at the end.`);
  }

  const agenda = parts.value.map(({ part }) => part);
  const start = startOf(agenda, guides);
  return (
    <div class="maker" data-agenda={alive.value ? "awake" : "asleep"}>
      <div class="maker-tools no-print js-only" inert={!alive.value}>
        {problems.value.length > 0 && (
          <div class="notice is-link" data-part="notice" role="status">
            <Icon name="info" />
            <span>{problems.value.join(" ")}</span>
            <button
              type="button"
              class="text-button"
              onClick={() => (problems.value = [])}
            >{phrase`Close this note`}</button>
          </div>
        )}
        <fieldset class="maker-begin">
          <legend>{phrase`Begin with`}</legend>
          {ready.map(({ title, link }) => (
            <button type="button" class="button" key={link} onClick={() => read(link)}>
              {title}
            </button>
          ))}
          <button
            type="button"
            class="button"
            disabled={agenda.length === 0}
            onClick={() => show([])}
          >{phrase`An empty one`}</button>
        </fieldset>
        <ol class="maker-parts">
          {parts.value.map(({ id, part }, at) => {
            const guide = guideOf(part.order);
            return (
              guide && (
                <PartFields
                  key={id}
                  {...{ id, part, guide }}
                  isFirst={at === 0}
                  isLast={at === parts.value.length - 1}
                  focus={moved.value?.id === id ? moved.value.way : undefined}
                  onChange={(next) =>
                    show(parts.value.map((one) => (one.id === id ? { id, part: next } : one)))
                  }
                  onMove={(way) => move(at, way)}
                  onRemove={() => {
                    show(parts.value.filter((one) => one.id !== id));
                    say(phrase`${guide.title} is taken out.`);
                  }}
                />
              )
            );
          })}
        </ol>
        <fieldset class="maker-add">
          <legend>{phrase`Add a chapter`}</legend>
          {guides.map(({ slug, order, title }) => (
            <button
              type="button"
              class="pill"
              key={slug}
              title={title}
              disabled={agenda.length >= mostParts}
              onClick={() => add(order)}
            >
              {order}
              <span class="visually-hidden">, {title}</span>
            </button>
          ))}
        </fieldset>
        <p class="maker-total" data-part="total">
          {sentence("{minutes} in {chapters}. A welcome, breaks and a close come on top.", {
            minutes: <strong>{phrase`${minutesOf(agenda)} minutes`}</strong>,
            chapters: plural(agenda.length, { one: "# chapter", other: "# chapters" }),
          })}
        </p>
        <div class="guide-go">
          {start && (
            <a class="button is-primary" href={start}>
              <Icon name="present" />
              {phrase`Start on the stage`}
            </a>
          )}
          <button type="button" class="button" disabled={agenda.length === 0} onClick={() => print()}>
            <Icon name="printer" />
            {phrase`Print the run sheet`}
          </button>
          <button
            type="button"
            class="button"
            data-action="link"
            disabled={agenda.length === 0}
            onClick={() =>
              void copy(
                absolute(path, `ag=${encodeAgenda(agenda)}`),
                phrase`Link copied. It holds the whole agenda.`,
              )
            }
          >
            <Icon name="link" />
            {phrase`Copy link`}
          </button>
        </div>
        {told}
      </div>
      {agenda.length > 0 && (
        <RunSheet blocks={blocksOf(agenda, guides)} caption={phrase`Run sheet of this agenda`} />
      )}
    </div>
  );
}
