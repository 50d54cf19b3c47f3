import type { ComponentChildren, ComponentType } from "preact";
import { isTranslated, language } from "#words/language.ts";
import { Challenges } from "./Challenges.tsx";
import { Actions, Controls, More } from "./Controls.tsx";
import type { IslandProps, PictureComponent, Widget } from "./contract.ts";
import { Foot } from "./Foot.tsx";
import { filled } from "./format.ts";
import { Gap, Guess } from "./Guess.tsx";
import { Key } from "./KeyNumber.tsx";
import { useLens } from "./lens.ts";
import { Notices } from "./Notices.tsx";
import { WhoseWords } from "./WhoseWords.tsx";
import { Words } from "./Words.tsx";

interface FrameProps<P> extends IslandProps<P> {
  readonly widget: Widget;
  readonly Picture: PictureComponent<P>;
  /** What only this widget has between its controls and its words. */
  readonly Extra?: ComponentType<{ lens: Lens<P> }>;
  /** The static pictures for paper and for readers without scripts. */
  readonly children?: ComponentChildren;
}

/**
 * What every widget shares: question and guess first, then picture, number, controls, words, challenges and foot,
 * in that order in the document. The parts listen to the lens by themselves, so that moving a slider redraws only
 * what changed.
 */
export function Frame<P>({ widget, Picture, Extra, children, ...props }: FrameProps<P>) {
  const lens = useLens(widget, props);
  const words = `${widget.id}-words`;
  return (
    <figure
      class="widget wide"
      id={widget.id}
      lang={isTranslated ? language : undefined}
      data-widget={widget.id}
      data-state={lens.state}
      data-settled={lens.settledText}
      data-runs={lens.runsText}
      ref={lens.figure}
    >
      <figcaption class="widget-head" data-part="question">
        <div class="widget-titles">
          <h2 class="widget-title">{widget.title}</h2>
          <p class="widget-question">
            {filled(widget.question, { ...lens.first.live, ...lens.rested.value.live })}
          </p>
        </div>
        <Gap lens={lens} tag />
      </figcaption>
      <Notices lens={lens} />
      <Guess lens={lens} />
      <Gap lens={lens} />
      <div
        class={`widget-picture is-${widget.layout}${lens.failure.value ? " is-stale" : ""}`}
        data-part="picture"
      >
        <Drawn lens={lens} Picture={Picture} describedBy={words} />
      </div>
      <Actions lens={lens} />
      <Controls lens={lens} />
      <More lens={lens} />
      <WhoseWords lens={lens} />
      {Extra && <Extra lens={lens} />}
      <Words lens={lens} id={words} />
      <Challenges lens={lens} />
      <Foot lens={lens} />
      {children}
    </figure>
  );
}

type Lens<P> = ReturnType<typeof useLens<P>>;

function Drawn<P>({
  lens,
  Picture,
  describedBy,
}: {
  lens: Lens<P>;
  Picture: PictureComponent<P>;
  describedBy: string;
}) {
  const { widget, view, first, revealed, moved, guess, held, staged } = lens;
  // In front of a room a mark that nobody has made would draw everybody's guess towards it.
  return (
    <Picture
      id={`${widget.id}-picture`}
      title={widget.title}
      describedBy={describedBy}
      view={view.value.picture}
      ghost={held.value?.picture ?? (moved.value ? first.picture : undefined)}
      size={staged.value ? "stage" : undefined}
      revealed={revealed.value}
      guess={guess.value ?? (revealed.value || staged.value ? undefined : widget.guess?.initial)}
      onGuess={revealed.value ? undefined : lens.suggest}
      onMove={lens.moveById}
      settled={lens.settled.value}
    >
      <Key lens={lens} />
    </Picture>
  );
}
