/** What the search knows of the site: one record for each place that a result can lead to. */

/** The file in the built site that holds the index. */
export const indexFile = "search-index.js";

/** Kinds of places, in the order in which equal groups of results stand. */
export const kinds = ["chapter", "picture", "word", "claim", "source", "trainers", "model", "page"] as const;
export type Kind = (typeof kinds)[number];

/** A page, told once for all of its places. */
export interface Page {
  /** Its address from the site's root, such as "patience/". */
  readonly path: string;
  readonly title: string;
  /** What stands over its title: "Chapter 3 of 10". */
  readonly over: string;
  /** What a link preview says of it: never the answer to a guess. */
  readonly says: string;
}

/** A place on a page. */
export interface Place {
  /** Its page, by its number in the list. */
  readonly page: number;
  /** Its id on the page; empty for the page itself. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** A number that people ask for: "000-8", "X12", "C3". */
  readonly code: string;
  /** Its words. Those that may not be shown are a heap without order. */
  readonly text: string;
  /** False where the words could tell an answer before the guess: they are found and never printed. */
  readonly shown: boolean;
}

/** All pages and places of a site. */
export interface Index {
  readonly pages: readonly Page[];
  readonly places: readonly Place[];
}

type Row = readonly [
  page: number,
  id: string,
  kind: number,
  title: string,
  code: string,
  text: string,
  shown: 0 | 1,
];

/** The index as it travels: names are said once, so that it stays small. */
export interface Packed {
  readonly pages: readonly (readonly [path: string, title: string, over: string, says: string])[];
  readonly places: readonly Row[];
}

/** Makes the index small. */
export const packIndex = ({ pages, places }: Index): Packed => ({
  pages: pages.map(({ path, title, over, says }) => [path, title, over, says]),
  places: places.map(({ page, id, kind, title, code, text, shown }) => [
    page,
    id,
    kinds.indexOf(kind),
    title,
    code,
    text,
    shown ? 1 : 0,
  ]),
});

/** Makes the index whole again. */
export const unpackIndex = ({ pages, places }: Packed): Index => ({
  pages: pages.map(([path, title, over, says]) => ({ path, title, over, says })),
  places: places.map(([page, id, kind, title, code, text, shown]) => ({
    page,
    id,
    kind: kinds[kind] ?? "page",
    title,
    code,
    text,
    shown: shown === 1,
  })),
});
