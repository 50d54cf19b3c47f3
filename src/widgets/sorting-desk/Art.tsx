/** Three cards on a desk, each pointing another way: the small picture at the chapter's title. */
export const Art = () => (
  <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
    {[0, 1, 2].map((at) => (
      <g key={at} transform={`translate(${66 + 124 * at} 66) rotate(${(at - 1) * 7})`}>
        <rect class="vignette-light" x="-50" y="-48" width="100" height="96" rx="6" />
        <path class="vignette-line" d="M-34 -26H34M-34 -10H18" />
        {at === 1 ? (
          <path class="vignette-solid-line tone-pull" d="M-8 14H0A12 12 0 0 1 0 38H-8" />
        ) : (
          <path class="vignette-solid-line tone-push" d="M-8 14L6 26L-8 38" />
        )}
      </g>
    ))}
    <path class="vignette-line" d="M2 126.5H380" />
  </svg>
);
