import { type EquationId, equationIds, equations } from "#model/equations.ts";

/** A part of the page that can be linked to. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly parts?: readonly Part[];
}

/** The rules whose number begins with a letter: T team, M market, C company, S the start. */
export const rulesOf = (letter: string): readonly EquationId[] =>
  equationIds.filter((id) => id.startsWith(letter));

const named = (letter: string): readonly Part[] =>
  rulesOf(letter).map((id) => ({ id, title: `${id} ${equations[id].title}` }));

/** The page in order: what stands in its table of contents. */
export const contents: readonly Part[] = [
  {
    id: "overview",
    title: "Overview",
    parts: [
      { id: "purpose", title: "What it is for" },
      { id: "entities", title: "Who and what is in it" },
      { id: "week", title: "What happens in a week" },
    ],
  },
  { id: "concepts", title: "Design concepts" },
  {
    id: "details",
    title: "Details",
    parts: [
      { id: "start", title: "The start", parts: named("S") },
      { id: "input", title: "What is fed in" },
      { id: "team", title: "The team", parts: named("T") },
      { id: "market", title: "The market", parts: named("M") },
      { id: "company", title: "The company", parts: named("C") },
      { id: "readings", title: "Disputed evidence" },
      { id: "chance", title: "Chance" },
    ],
  },
  {
    id: "tables",
    title: "Tables",
    parts: [
      { id: "levers", title: "Levers, dials, switches" },
      { id: "constants", title: "Constants" },
      { id: "outputs", title: "Results" },
      { id: "presets", title: "Presets" },
      { id: "words", title: "Whose words" },
    ],
  },
  {
    id: "trust",
    title: "How far to trust it",
    parts: [
      { id: "facts", title: "Facts it must meet" },
      { id: "headlines", title: "Headlines in nearby worlds" },
      { id: "invariants", title: "What must always hold" },
      { id: "weaknesses", title: "Known weaknesses" },
      { id: "decisions", title: "Where the text left room" },
    ],
  },
  { id: "run", title: "Run it yourself" },
];
