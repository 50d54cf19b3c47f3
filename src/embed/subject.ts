import { absolute } from "#state/address.ts";
import { reserved } from "#state/codec.ts";
import { type EmbedOptions, embedQuery } from "#state/embed.ts";

/** The picture that somebody wants to put into their own page. */
export interface Subject {
  readonly title: string;
  /** Paths on this site: of the picture alone, and of the page that a link opens. */
  readonly embedPath: string;
  readonly linkPath: string;
  /** The query of its present settings, without a guess: that is the reader's own. */
  readonly settings: string;
  /** Whether it asks for a guess before it shows the answer. */
  readonly asks: boolean;
}

/** What somebody may choose for it. */
export interface Choices extends EmbedOptions {
  /** Whether it opens at the present settings, or at its start. */
  readonly here: boolean;
  /** Whether the guess is asked for; without it the answer is there at once. */
  readonly asking: boolean;
}

const settingsOf = ({ settings, asks }: Subject, { here, asking }: Choices): string =>
  [here ? settings : "", asks && !asking ? `${reserved.guess}=skip` : ""].filter(Boolean).join("&");

/** The whole address of the picture alone, as chosen. */
export const frameAddress = (subject: Subject, choices: Choices): string =>
  absolute(subject.embedPath, embedQuery(choices, settingsOf(subject, choices)));

/** The whole address of its page, for hosts that make a card of a link. */
export const linkAddress = (subject: Subject, choices: Choices): string =>
  absolute(subject.linkPath, settingsOf(subject, choices));
