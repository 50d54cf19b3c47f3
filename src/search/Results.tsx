import { phrase } from "#words/phrase.ts";
import type { Group, Piece, Result } from "./find.ts";
import { Mark } from "./Mark.tsx";
import { groupName } from "./words.ts";

/** Text with what was asked for marked: always text, whatever somebody typed. */
const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
);

/** What one result says of its place. */
export const Told = ({ of: { title, code, where, text } }: { readonly of: Result }) => (
  <>
    <span class="found-title">
      {code && <span class="found-code">{code}</span>}
      {code && " "}
      <Marked pieces={title} />
    </span>
    <span class="found-where">{where}</span>
    {text.length > 0 && (
      <span class="found-text">
        <Marked pieces={text} />
      </span>
    )}
  </>
);

/** The name over the results of a kind, and how many of them are shown where not all are. */
export const GroupHead = ({ of: { kind, count, results } }: { readonly of: Group }) => (
  <>
    <Mark of={kind} />
    {groupName(kind)}
    {count > results.length && <span class="found-some">{phrase`${results.length} of ${count}`}</span>}
  </>
);
