import type { Widget } from "#frame/contract.ts";
import { phrase } from "#words/phrase.ts";
import { essay, path } from "./chapters.ts";
import { tongueOf } from "./tongue.ts";
import { asked, widgetsOf } from "./widgets.ts";

/** A part of the essay with an address of its own: a picture, or a chapter's sentence to take away. */
export interface Part {
  /** A widget's id, or a chapter's slug. */
  readonly id: string;
  readonly kind: "picture" | "takeaway";
  readonly title: string;
  /** What a link preview says below the title. Never the answer to a guess. */
  readonly sentence: string;
  /** The picture that stands on the page; that of the chapter under its sentence. */
  readonly widget: Widget | undefined;
  readonly chapter: {
    readonly slug: string;
    readonly order: number;
    readonly title: string;
    readonly standfirst: string;
    /** The language of its words, where it is to be said. */
    readonly lang?: string | undefined;
  };
  /** Where the chapter has it. */
  readonly place: string;
  /** The card's words for those who do not see it. */
  readonly alt: string;
}

/** Every such part of the chapters that are there, in the order of the essay. */
export async function parts(): Promise<readonly Part[]> {
  return (await essay()).flatMap(({ slug, order, title, entry }): Part[] => {
    if (!entry) return [];
    const { standfirst, preview, takeaway } = entry.data;
    const chapter = { slug, order, title, standfirst, lang: tongueOf(entry) };
    const pictures = widgetsOf(slug);
    return [
      ...pictures.map((widget) => ({
        id: widget.id,
        kind: "picture" as const,
        title: widget.title,
        sentence: preview,
        widget,
        chapter,
        place: path(`${slug}/#${widget.id}`),
        alt: phrase`Card: ${widget.title}. ${asked(widget)}`,
      })),
      {
        id: slug,
        kind: "takeaway",
        title: takeaway,
        sentence: standfirst,
        widget: pictures[0],
        chapter,
        place: path(`${slug}/#take`),
        alt: phrase`Card: ${takeaway}`,
      },
    ];
  });
}

/** What a link to a page is announced with: its card, the card's words, and where a host is told how to embed it. */
export interface Preview {
  readonly card: string;
  readonly alt: string;
  readonly told: string;
}

export const previewOf = ({ id, alt }: Part): Preview => ({ card: id, alt, told: id });

/** A chapter is announced by its first picture, as that asks a question; what hosts are told has the chapter's own title. */
export async function previewOfChapter(slug: string): Promise<Preview | undefined> {
  const part = cardOf(slug, await parts());
  return part && { ...previewOf(part), told: `chapters/${slug}` };
}

/** The part whose card stands for a chapter: its first picture, or its sentence where it has none. */
export function cardOf(chapter: string, all: readonly Part[]): Part | undefined {
  const own = all.filter((part) => part.chapter.slug === chapter);
  return own.find(({ kind }) => kind === "picture") ?? own[0];
}
