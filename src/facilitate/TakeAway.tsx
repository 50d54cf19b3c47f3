import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { Icon } from "#charts/Icon.tsx";
import { RoomDots } from "#presenter/RoomDots.tsx";
import { decodeTally } from "#presenter/tally.ts";
import { absolute, currentHash, showHash } from "#state/address.ts";
import { decode, encode } from "#state/codec.ts";
import type { Settings } from "#state/settings.ts";
import { phrase } from "#words/phrase.ts";
import { createAnswers } from "./answers.ts";
import { useCopied } from "./copied.tsx";
import type { ChapterEnd } from "./ends.ts";
import { NextActions } from "./NextActions.tsx";
import { decodeOutcome, encodeOutcome, type Outcome } from "./outcome.ts";

interface TakeAwayProps {
  readonly ends: readonly ChapterEnd[];
  /** This page's own address under the site's base path. */
  readonly path: string;
}

/** What decides the picture: without the guess and what else a link may carry. */
function alone({ guess: _, kept: __, words: ___, ...settings }: Settings): Settings {
  return settings;
}

/** What a session leaves behind: what the room expected, where the sliders ended, and what comes next. */
export default function TakeAway({ ends, path }: TakeAwayProps) {
  const outcome = useSignal<Outcome>({ kept: [], chosen: [] });
  const alive = useSignal(false);
  const answers = useMemo(createAnswers, []);
  const { copy, told } = useCopied();

  const visited = ends.flatMap((end) => {
    const kept = outcome.value.kept.find(({ order }) => order === end.order);
    if (!kept) return [];
    const settings = alone(decode(kept.settings, end.linkable).settings);
    const query = encode(settings, end.linkable);
    const tally = end.guess && decodeTally(kept.tally, end.guess);
    return [{ end, settings, query, tally, id: `${end.order}?${query}` }];
  });

  useEffect(() => {
    const read = () => {
      outcome.value = decodeOutcome(currentHash());
    };
    read();
    alive.value = true;
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, [outcome, alive]);
  const moved = visited.filter(({ query }) => query !== "");
  const wanted = moved.map(({ id }) => id).join(" ");
  useEffect(() => {
    answers.ask(moved.map(({ end, settings, id }) => ({ widget: end.widget, runs: end.runs, settings, id })));
  }, [wanted]);

  function change(next: Outcome) {
    outcome.value = next;
    showHash(encodeOutcome(next));
  }

  const { chosen } = outcome.value;
  return (
    <div
      class={visited.length > 6 || chosen.length > 8 ? "away is-many" : "away"}
      data-takeaway={alive.value ? "awake" : "asleep"}
    >
      {visited.length === 0 && (
        <p class="notice js-only" data-part="empty">
          <Icon name="info" />
          <span>{phrase`There is nothing on this page yet. On the stage press K: it opens this page with what the room has said and done.`}</span>
        </p>
      )}
      <ol class="away-chapters">
        {visited.map(({ end, query, tally, id }) => {
          const key = query === "" ? end.first : answers.found.value[id];
          return (
            <li key={end.order} data-chapter={end.order}>
              <h2>
                <span class="run-order">{end.order}</span> {end.title}
              </h2>
              {tally && end.guess ? (
                <RoomDots tally={tally} guess={end.guess} answer={end.answer} />
              ) : (
                end.answer && (
                  <p class="away-answer">{phrase`No guess was entered. The model says ${end.answer.words}.`}</p>
                )
              )}
              <p class="away-last">
                <a href={`${end.path}${query && `?${query}`}#${end.widget}`}>
                  {query === "" ? phrase`The picture as it began` : phrase`Where the sliders ended`}
                </a>
                {key && `: ${key.value} ${key.words}`}
              </p>
              <p class="away-take">{end.takeaway}</p>
            </li>
          );
        })}
      </ol>
      {visited.length > 0 && (
        <section class="away-next" id="next" aria-labelledby="next-title">
          <h2 id="next-title">{phrase`What we do next`}</h2>
          <div class="no-print js-only" inert={!alive.value}>
            <NextActions
              ends={visited.map(({ end }) => end)}
              chosen={chosen}
              onChange={(next) => change({ ...outcome.value, chosen: next })}
            />
          </div>
          <ul class="away-agreed print-only">
            {chosen.map(({ order, at, who, when }) => (
              <li key={`${order}-${at}`}>
                {ends.find((end) => end.order === order)?.actions[at]}{" "}
                <strong>{[who, when].filter(Boolean).join(", ")}</strong>
              </li>
            ))}
            {chosen.length === 0 && <li class="away-blank" />}
          </ul>
        </section>
      )}
      {visited.length > 0 && (
        <div class="away-tools no-print js-only" inert={!alive.value}>
          <div class="guide-go">
            <button type="button" class="button is-primary" onClick={() => print()}>
              <Icon name="printer" />
              {phrase`Print the page`}
            </button>
            <button
              type="button"
              class="button"
              data-action="link"
              onClick={() =>
                void copy(
                  `${absolute(path, "")}#${encodeOutcome(outcome.value)}`,
                  phrase`Link copied. It holds everything on the page.`,
                )
              }
            >
              <Icon name="link" />
              {phrase`Copy link`}
            </button>
          </div>
          {told}
        </div>
      )}
      <p class="away-foot">
        {phrase`Illustrative model, not a forecast.`}{" "}
        <span class="print-only">{alive.value ? absolute(path, "") : path}</span>
      </p>
    </div>
  );
}
