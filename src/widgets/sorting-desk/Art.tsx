/** Three cards on a desk, each with a question on it: the small picture at the chapter's title. */
export const Art = () => (
  <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
    {[0, 1, 2].map((at) => (
      <g key={at} transform={`translate(${66 + 124 * at} 66) rotate(${(at - 1) * 7})`}>
        <rect class="vignette-light" x="-50" y="-48" width="100" height="96" rx="6" />
        <path class="vignette-line" d="M-34 -26H34M-34 -10H18" />
        <path class="vignette-line" d="M-9 14A9 9 0 1 1 3 23Q0 25 0 30M0 38V38.5" />
      </g>
    ))}
    <path class="vignette-line" d="M2 126.5H380" />
  </svg>
);
