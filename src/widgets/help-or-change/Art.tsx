import { Person } from "#charts/Person.tsx";

/** Five places at one table: what becomes of the one that stands empty, and of the rest, is left out. */
const places = [
  { at: 6, fill: 0.85, dashed: false },
  { at: 82, fill: 0.4, dashed: false },
  { at: 158, fill: 0, dashed: true },
  { at: 234, fill: 0.25, dashed: true },
  { at: 310, fill: 0.6, dashed: false },
] as const;

/** The small picture at the chapter's title. */
export function Art() {
  return (
    <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
      {places.map(({ at, fill, dashed }) => (
        <g key={at} transform={`translate(${at} 42) scale(2.6)`}>
          <Person fill={fill} dashed={dashed} />
        </g>
      ))}
      <path class="vignette-rule" d="M6 92H376" />
      <path class="vignette-line" d="M2 126.5H380" />
    </svg>
  );
}
