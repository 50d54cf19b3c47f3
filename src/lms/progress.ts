/** How far a reader is in a chapter, and the short text in which a learning system keeps it. */
import type { reserved } from "#state/codec.ts";

/** What is needed to go on where somebody left. */
export interface Progress {
  /** Ids of the sections that came into view, in the order of the page. */
  readonly reached: readonly string[];
  /** Whether the guess was made or skipped. */
  readonly answered: boolean;
  /** The settings of the picture, as a link writes them. */
  readonly query: string;
}

/** The most characters of the text: SCORM 1.2 asks for fewer than 4,096. */
export const most = 4095;

const form = "1";
const guessKey: typeof reserved.guess = "gu";
const keptKey: typeof reserved.kept = "kp";

/**
 * The text that the learning system keeps. What is too long for it leaves whole parts out, the least important first:
 * plans laid aside, then all settings but the guess, then the sections nearest the start.
 */
export function suspended({ reached, answered, query }: Progress): string {
  const head = (ids: readonly string[]) => `${form}~${answered ? 1 : 0}~${ids.join(",")}~`;
  const parts = query.split("&");
  const shorter = [
    query,
    parts.filter((part) => !part.startsWith(`${keptKey}=`)).join("&"),
    parts.filter((part) => part.startsWith(`${guessKey}=`)).join("&"),
    "",
  ];
  for (const settings of shorter) {
    const text = head(reached) + settings;
    if (text.length <= most) return text;
  }
  let from = 0;
  while (head(reached.slice(from)).length > most) from += 1;
  return head(reached.slice(from));
}

/** What such a text says; a text that is none of ours says nothing. */
export function resumed(text: string): Progress {
  const [, answered, reached = "", query = ""] = /^1~([01])~([\w,-]*)~([\w.:,&=%+-]*)$/.exec(text) ?? [];
  return { reached: reached.split(",").filter(Boolean), answered: answered === "1", query };
}

/** What a chapter asks of its reader. */
export interface Asked {
  /** Ids of all sections; the last one is the end of the prose. */
  readonly sections: readonly string[];
  readonly guess: boolean;
}

/** Whether the end of the prose was reached, and the guess made or skipped where there is one. */
export const isComplete = ({ sections, guess }: Asked, { reached, answered }: Progress): boolean =>
  reached.includes(sections.at(-1) ?? "") && (answered || !guess);

/** How much of it is done, from 0 to 1: the sections count alike, and the guess as one more. It is 1 only when complete. */
export function measure(asked: Asked, progress: Progress): number {
  if (isComplete(asked, progress)) return 1;
  const seen = asked.sections.filter((id) => progress.reached.includes(id)).length;
  const all = asked.sections.length + (asked.guess ? 1 : 0);
  return Math.floor((100 * (seen + (asked.guess && progress.answered ? 1 : 0))) / (all || 1)) / 100;
}
