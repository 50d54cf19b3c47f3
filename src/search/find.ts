/** Finds places for words. Pure: the index comes in, results go out. */
import MiniSearch, { type SearchResult } from "minisearch";
import { type Index, type Kind, kinds, type Page, type Place } from "./records.ts";
import { asked, folded, runsOf, termsOf } from "./terms.ts";

/** A piece of text, marked where it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** One place that was found. */
export interface Result {
  readonly kind: Kind;
  /** From the site's root, with the id: "patience/#why". */
  readonly to: string;
  readonly title: readonly Piece[];
  /** "Claim 000-8" and the like; empty where it has no number. */
  readonly code: string;
  readonly where: string;
  /** The sentence with the hit where it may be shown, else what the page says of itself. */
  readonly text: readonly Piece[];
}

/** Results of one kind, the best first. */
export interface Group {
  readonly kind: Kind;
  /** How many there are; `results` may hold fewer. */
  readonly count: number;
  readonly results: readonly Result[];
}

/** What a question brings. */
export interface Found {
  readonly count: number;
  /** False where no place has all the words, and these have only some. */
  readonly all: boolean;
  readonly groups: readonly Group[];
}

/** More is never read as a question. */
export const longest = 200;

export type Search = (query: string, most?: number) => Found;

/** What a reader most likely looks for, where the words fit equally well. */
const weight: Readonly<Record<Kind, number>> = {
  chapter: 1.2,
  picture: 1.1,
  word: 1.3,
  claim: 1,
  source: 1,
  trainers: 0.5,
  model: 0.7,
  page: 0.9,
};

/** What stands in the text of a chapter comes after the page that answers it, and news after what it is about. */
const weightOf = ({ kind, id }: Place, path = ""): number => {
  if (path === "changes/") return weight[kind] / 2;
  if (id === "") return weight[kind] * 1.2;
  return kind === "claim" && path !== "claims/" ? weight[kind] / 2 : weight[kind];
};

const nothing: Found = { count: 0, all: true, groups: [] };

/** Reads the index once, and answers questions from then on. */
export function searchIn({ pages, places }: Index): Search {
  const engine = new MiniSearch<{ id: number; title: string; code: string; text: string; over: string }>({
    fields: ["title", "code", "text", "over"],
    tokenize: termsOf,
    processTerm: folded,
    searchOptions: {
      boost: { title: 5, code: 8, over: 0.3 },
      // The last word may still be being typed; the number of a claim is whole.
      prefix: (term, at, terms) => !term.includes("-") && (at === terms.length - 1 || term.length > 3),
      fuzzy: (term) => (/\d/.test(term) || term.length < 5 ? false : 0.2),
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boostDocument: (at: number) => {
        const place = places[at];
        return place ? weightOf(place, pages[place.page]?.path) : 1;
      },
    },
  });
  engine.addAll(
    places.map(({ page, title, code, text }, id) => {
      // "claim 8" and "8" find it as well as "000-8".
      const parts = /^\d{3}-\d/.test(code) ? `${code} claim ${code.replace("-", " ")}` : code;
      return { id, title, code: parts, text, over: pages[page]?.title ?? "" };
    }),
  );

  return (query, most = 5) => {
    const words = asked(query.slice(0, longest));
    if (termsOf(words).length === 0) return nothing;
    // Words that only look alike are asked for where none stands as it is typed.
    const typed = engine.search(words, { combineWith: "AND", fuzzy: false });
    const strict = typed.length > 0 ? typed : engine.search(words, { combineWith: "AND" });
    const half = termsOf(words).length / 2;
    const some = () => engine.search(words, { combineWith: "OR" });
    const hits = strict.length > 0 ? strict : some().filter((hit) => hit.queryTerms.length >= half);
    const groups = new Map<Kind, { place: Place; hit: SearchResult }[]>();
    for (const hit of hits) {
      const place = places[hit.id as number];
      if (place) groups.set(place.kind, [...(groups.get(place.kind) ?? []), { place, hit }]);
    }
    // Who types a word of the glossary sees what it means before everything that uses it.
    const meant = folded(query.trim());
    const isMeant = (kind: Kind, best?: { place: Place }) =>
      kind === "word" && best !== undefined && folded(best.place.title) === meant;
    const best = (kind: Kind) => groups.get(kind)?.[0]?.hit;
    const claim = best("claim");
    // A claim that does not name what was asked comes after the essay, which tells more of it.
    const least = (kind: Kind) => (kind === "chapter" && claim && !isNamed(claim) ? claim.score : 0);
    const score = (kind: Kind) => Math.max(best(kind)?.score ?? 0, least(kind));
    const order = [...groups].sort(
      ([a, [one]], [b, [other]]) =>
        Number(isMeant(b, other)) - Number(isMeant(a, one)) ||
        score(b) - score(a) ||
        kinds.indexOf(a) - kinds.indexOf(b),
    );
    return {
      count: hits.length,
      all: strict.length > 0,
      groups: order.map(([kind, own]) => ({
        kind,
        count: own.length,
        results: own.slice(0, most).map(({ place, hit }) => resultOf(place, pages[place.page], hit)),
      })),
    };
  };
}

/** Whether all that was found of the question stands in the title or the number of the place. */
const isNamed = ({ queryTerms, match }: SearchResult): boolean => {
  const named = Object.keys(match).filter((term) =>
    match[term]?.some((field) => field === "title" || field === "code"),
  );
  return queryTerms.every((asked) => named.some((term) => term.startsWith(asked)));
};

function resultOf(place: Place, page: Page | undefined, hit: SearchResult): Result {
  const terms = new Set(hit.terms);
  const { kind, id, title, code, text, shown } = place;
  // What is said of the ledger as a whole says nothing of one claim.
  const instead = kind === "claim" ? "" : (page?.says ?? "");
  const excerpt = shown ? sentenceWith(text, terms) : instead;
  return {
    kind,
    to: `${page?.path ?? ""}${id && `#${id}`}`,
    title: marked(title, terms),
    code,
    where: [page?.over, id ? page?.title : ""].filter(Boolean).join(" · "),
    text: marked(excerpt, terms),
  };
}

const isHit = (text: string, terms: ReadonlySet<string>) => terms.has(folded(text));

/** The first sentence with one of the terms, or the first of all. */
function sentenceWith(text: string, terms: ReadonlySet<string>): string {
  const sentences = text.split(/\n|(?<=[.!?…]["”’)]*)\s+/u);
  return sentences.find((one) => termsOf(one).some((word) => isHit(word, terms))) ?? sentences[0] ?? "";
}

/** The text in pieces, those marked that are one of the terms. */
function marked(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runsOf(text)) {
    const is = run.isTerm && isHit(run.text, terms);
    const last = pieces.at(-1);
    if (last && last.marked === is) pieces[pieces.length - 1] = { text: last.text + run.text, marked: is };
    else pieces.push({ text: run.text, marked: is });
  }
  return pieces;
}
