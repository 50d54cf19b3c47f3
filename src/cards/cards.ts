/** The card of each part of the essay. */
import type { PictureComponent } from "#frame/contract.ts";
import type { Part } from "#site/parts.ts";
import { artOf, asked, storyOf } from "#site/widgets.ts";
import { phrase } from "#words/phrase.ts";
import { pictureCard, takeawayCard } from "./card.ts";
import type { Node } from "./markup.ts";
import { drawingsOf, vignette } from "./picture.ts";
import type { Rule } from "./rules.ts";

// biome-ignore lint/suspicious/noExplicitAny: every widget draws its own kind of picture
const pictures = import.meta.glob<{ Picture: PictureComponent<any> }>("../widgets/*/Picture.tsx", {
  eager: true,
});

/** Draws the card of a part. @param rules what the site is painted with, from `siteRules` */
export function cardOf({ kind, title, widget, chapter }: Part, rules: readonly Rule[]): Node {
  const kicker = phrase`Chapter ${chapter.order}: ${chapter.title}`;
  if (kind === "takeaway" || !widget)
    return takeawayCard({ kicker, sentence: title, Art: artOf(chapter.slug), rules });
  const Picture = pictures[`../widgets/${widget.id}/Picture.tsx`]?.Picture;
  if (!Picture) throw new Error(`The widget “${widget.id}” has no Picture.tsx to put on its card.`);
  const { card = "main", first } = storyOf(widget.id);
  const Art = card === "art" ? artOf(chapter.slug) : undefined;
  const drawings = Art
    ? [vignette(Art, rules)]
    : drawingsOf({ widget, Picture, first: first(), half: card === "side" ? "side" : "main" }, rules);
  return pictureCard({ kicker, title, question: asked(widget), drawings, rules });
}
