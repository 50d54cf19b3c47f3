import type { GuessSpec, KeyNumber } from "#frame/contract.ts";
import { filled } from "#frame/format.ts";
import { linkable } from "#frame/links.ts";
import { storyOf, widgetsOf } from "#site/widgets.ts";
import type { Linkable } from "#state/codec.ts";
import { type Guided, guided } from "./guides.ts";

/** What the page for afterwards knows of a chapter before anybody has been in the room. */
export interface ChapterEnd {
  readonly order: number;
  readonly title: string;
  readonly path: string;
  readonly takeaway: string;
  readonly actions: readonly string[];
  readonly widget: string;
  readonly runs: number;
  readonly linkable: Linkable;
  /** The guess that the room made, and what the model answers; absent where nothing was guessed. */
  readonly guess?: GuessSpec;
  readonly answer?: { readonly value: number | null; readonly words: string };
  /** What the picture says at the start, so that nothing needs to be worked out where no slider was moved. */
  readonly first: KeyNumber;
}

function endOf({ guide, file }: Guided): ChapterEnd[] {
  const [widget] = widgetsOf(guide.slug);
  if (!widget) return [];
  const story = storyOf(widget.id);
  const view = story.first();
  const { guess } = widget;
  return [
    {
      ...{ order: guide.order, title: guide.title, path: guide.path, takeaway: guide.takeaway },
      actions: file.data.actions,
      widget: widget.id,
      runs: widget.runs,
      linkable: linkable(widget, story.start()),
      first: view.key.after,
      ...(guess && {
        guess: { ...guess, question: filled(guess.question, view.live) },
        answer: { value: view.answer, words: view.answerWords },
      }),
    },
  ];
}

/** All chapters that a session may have been through. */
export const chapterEnds = async (): Promise<readonly ChapterEnd[]> => (await guided()).flatMap(endOf);
