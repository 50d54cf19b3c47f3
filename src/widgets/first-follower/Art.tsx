import { Hatch } from "#charts/Hatch.tsx";
import { Person } from "#charts/Person.tsx";

/** Where the others stand, seen from the one who starts: one of them leans over, and what the rest do is left out. */
const others = [
  { at: 116, lean: -9 },
  { at: 182, lean: 0 },
  { at: 248, lean: 0 },
  { at: 314, lean: 0 },
] as const;

/** The small picture at the chapter's title: one who starts, and four who have not moved yet. */
export function Art() {
  return (
    <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
      <Hatch id="first-follower-art" tone="push" gap={4} />
      <g transform="translate(6 20.5) scale(3.3)">
        <Person fill={1} tone="push" hatch="first-follower-art" />
      </g>
      {others.map(({ at, lean }) => (
        <g key={at} transform={`translate(${at} 42) scale(2.6)`}>
          <Person fill={0} lean={lean} />
        </g>
      ))}
      <path class="vignette-line" d="M2 126.5H380" />
    </svg>
  );
}
