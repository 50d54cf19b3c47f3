/** A row of people and one dial that points between them: the small picture at the chapter's title. */
export const Art = () => (
  <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
    {[14, 44, 74, 282, 312, 342].map((x) => (
      <g key={x} class="tone-person" transform={`translate(${x} 84) scale(1.1)`}>
        <circle class="vignette-light" cx="12" cy="6" r="6" />
        <path class="vignette-light" d="M1 36V24A11 11 0 0 1 23 24V36Z" />
      </g>
    ))}
    <circle class="vignette-leaf" cx="190" cy="66" r="50" />
    <path class="vignette-solid-line tone-pull" d="M190 66V28" />
    <circle class="vignette-shut" cx="190" cy="66" r="8" />
    <path class="vignette-line" d="M2 126.5H380" />
  </svg>
);
