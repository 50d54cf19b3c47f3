import { phrase } from "#words/phrase.ts";

/** What stands on the one page that a reader takes away: every field once, with its words, its limits and its key. */

interface Text {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** As many characters as the page has room for. */
  readonly most: number;
  /** True where more than a few words are wanted. */
  readonly long?: boolean;
}

/** What a reader writes. The keys stand in links and are never renamed. */
export const texts = {
  team: {
    key: "tm",
    label: phrase`Your team`,
    help: phrase`A name, so that you know the page again.`,
    most: 40,
  },
  push: { key: "pu", label: phrase`By push I mean`, help: phrase`In your own words.`, most: 80 },
  pull: { key: "pl", label: phrase`By pull I mean`, help: phrase`In your own words.`, most: 80 },
  start: {
    key: "st",
    label: phrase`I start`,
    help: phrase`One thing that nobody does yet.`,
    most: 140,
    long: true,
  },
  stop: {
    key: "so",
    label: phrase`I stop`,
    help: phrase`One thing you do from habit.`,
    most: 140,
    long: true,
  },
  ask: {
    key: "as",
    label: phrase`I ask`,
    help: phrase`One question, and whom you ask.`,
    most: 140,
    long: true,
  },
  who: { key: "wh", label: phrase`Who tries it first`, help: phrase`A few people, not everybody.`, most: 60 },
  measure: {
    key: "ms",
    label: phrase`What we count`,
    help: phrase`Something you can count each week, not only a total.`,
    most: 80,
  },
} as const satisfies Record<string, Text>;

interface Whole {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

/** What a reader sets as a number; absent until they do. */
export const wholes = {
  facts: { key: "fa", label: phrase`Facts are everywhere`, unit: phrase`of 100`, min: 0, max: 100 },
  peers: { key: "pe", label: phrase`Peers, not the boss`, unit: phrase`of 100`, min: 0, max: 100 },
  buyers: { key: "bu", label: phrase`Buyers are in control`, unit: phrase`of 100`, min: 0, max: 100 },
  complex: { key: "co", label: phrase`Work is complex and shared`, unit: phrase`of 100`, min: 0, max: 100 },
  weeks: { key: "we", label: phrase`For how many weeks`, unit: phrase`weeks`, min: 1, max: 52 },
  review: { key: "rw", label: phrase`Review after`, unit: phrase`weeks`, min: 4, max: 104 },
  doors: { key: "do", label: phrase`We go quieter below`, unit: phrase`open doors of 100`, min: 0, max: 100 },
} as const satisfies Record<string, Whole>;

export type TextId = keyof typeof texts;
export type WholeId = keyof typeof wholes;

export const textIds = Object.keys(texts) as readonly TextId[];
export const wholeIds = Object.keys(wholes) as readonly WholeId[];

/** The four threads of chapter 5. */
export const threads = ["facts", "peers", "buyers", "complex"] as const satisfies readonly WholeId[];

/** Keys of what is chosen, dated, or taken from a picture. */
export const otherKeys = { meaning: "mn", persona: "ps", from: "fr", doubt: "db", plan: "pn" } as const;

/** Whose meaning of the two words a page uses: an article's, or the reader's own. */
export const meanings = {
  "000": {
    label: phrase`The sales manager’s`,
    push: phrase`one blanket method for everybody`,
    pull: phrase`room, respect, and what moves each person`,
  },
  "001": {
    label: phrase`The Harvard post’s`,
    push: phrase`directing, and demanding results`,
    pull: phrase`goals with a reward at the end`,
  },
  "002": {
    label: phrase`Horizon Performance’s`,
    push: phrase`starting what the team does not do yet`,
    pull: phrase`feeding what it already does`,
  },
  own: { label: phrase`My own`, push: "", pull: "" },
} as const;
export type MeaningId = keyof typeof meanings;

/** The three ways a firm can play, as in chapter 7. */
export const personaNames = {
  sales: phrase`Sales`,
  passive: phrase`Passive marketer`,
  dynamic: phrase`Dynamic marketer`,
} as const;
export type PersonaId = keyof typeof personaNames;

/** What is on the page. Empty texts and absent numbers print as lines to write on. */
export interface Playbook {
  readonly texts: Readonly<Record<TextId, string>>;
  readonly wholes: Readonly<Partial<Record<WholeId, number>>>;
  readonly meaning?: MeaningId;
  readonly persona?: PersonaId;
  /** Day the plan starts, as 2027-05-17. */
  readonly from?: string;
  /** Id of the constant that is doubted most. */
  readonly doubt?: string;
  /** The plan of the sandbox, as its links say it; an empty text is the sandbox as it starts. */
  readonly plan?: string;
}

/** A number of ours that somebody may doubt. */
export interface Doubt {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

/** What the page is given by the model when the site is built. */
export interface Given {
  /** Weeks until the review, and the doors below which to go quieter. */
  readonly review: number;
  readonly doors: number;
  /** By chapter: the numbers its picture rests on. */
  readonly doubts: readonly { readonly chapter: string; readonly numbers: readonly Doubt[] }[];
}

const empty = Object.fromEntries(textIds.map((id) => [id, ""])) as Record<TextId, string>;

/** A page with nothing on it but what the model proposes. */
export const blank = ({ review, doors }: Given): Playbook => ({ texts: empty, wholes: { review, doors } });
