import { decodeKept, encodeKept, type Kept } from "#presenter/takeaway.ts";

/** Something that somebody will do: which of a chapter's ready actions, who does it, and by when. */
export interface Chosen {
  /** The chapter's place and the action's, from 0. */
  readonly order: number;
  readonly at: number;
  readonly who: string;
  readonly when: string;
}

/** What a session leaves behind: what the stage kept, and what was agreed. All of it stands behind the # of one link. */
export interface Outcome {
  readonly kept: readonly Kept[];
  readonly chosen: readonly Chosen[];
}

/** As many letters as a printed line has room for. */
export const mostLetters = 30;
/** As many as a printed page has room for, and more than a room will do. */
export const mostChosen = 12;

const key = "do";
const letterOf = (at: number) => String.fromCharCode(97 + at);
/** A "!" divides the parts of an action in the link, so none may stand in a name or a day. */
const tidy = (text: string) => text.replaceAll("!", "").slice(0, mostLetters);

/** The session as it stands in a link: `3=20x2!rw=40&do=3a!Ann!Friday`. */
export function encodeOutcome({ kept, chosen }: Outcome): string {
  const actions = chosen.map(({ order, at, who, when }): [string, string] => [
    key,
    [`${order}${letterOf(at)}`, tidy(who), tidy(when)].join("!").replace(/!+$/, ""),
  ]);
  return [encodeKept(kept), new URLSearchParams(actions).toString()].filter(Boolean).join("&");
}

/** The session in a text; what cannot be read is left out, and each action is there once. Never throws. */
export function decodeOutcome(text: string): Outcome {
  const given = new URLSearchParams(text).getAll(key).slice(0, mostChosen);
  const chosen = given.flatMap((value): Chosen[] => {
    const [id = "", who = "", when = ""] = value.split("!");
    const [, order = "", letter = ""] = /^(\d{1,2})([a-h])$/.exec(id) ?? [];
    if (!letter) return [];
    return [{ order: Number(order), at: letter.charCodeAt(0) - 97, who: tidy(who), when: tidy(when) }];
  });
  const first = (one: Chosen, place: number) =>
    chosen.findIndex(({ order, at }) => order === one.order && at === one.at) === place;
  return { kept: decodeKept(text), chosen: chosen.filter(first) };
}
