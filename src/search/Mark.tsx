import { VoiceMark } from "#charts/VoiceMark.tsx";
import type { Kind } from "./records.ts";

/** Strokes on a 24 grid for what has no voice of its own. */
const strokes = {
  search: "M10.5 4A6.5 6.5 0 1 0 10.5 17A6.5 6.5 0 1 0 10.5 4M15.3 15.3L20.5 20.5",
  chapter: "M5 5H19M5 10H19M5 15H19M5 20H13",
  picture: "M4 4V20H20M7.5 15.5C11 15.5 11 7.5 14.5 7.5S17.5 11 20 11",
  word: "M3.5 18L8 6L12.5 18M5 14H11M20 11.5V18M20 15A3 3 0 1 1 14.5 15A3 3 0 1 1 20 15",
  trainers: "M3.5 4.5H20.5V16H3.5ZM12 16V20M8 20H16",
  page: "M6 3.5H14L18.5 8V20.5H6ZM13.5 3.5V8.5H18.5",
} as const;

/** The sign of a kind of place, or of the search itself: a word always stands beside it. */
export function Mark({ of }: { readonly of: Kind | "search" }) {
  if (of === "claim") return <VoiceMark voice="source" />;
  if (of === "source") return <VoiceMark voice="evidence" />;
  if (of === "model") return <VoiceMark voice="model" />;
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={strokes[of]} />
    </svg>
  );
}
