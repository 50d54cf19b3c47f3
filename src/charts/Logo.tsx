/** Plate, handle, leaning person: the site's mark. Decorative, as its name always stands beside it. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 58 28" width="58" height="28" aria-hidden="true">
      <rect class="sign-plate tone-push" x="1" y="3" width="12" height="22" rx="2" />
      <path class="sign-chevron" d="M5.2 10L9 14L5.2 18" />
      <path class="sign-handle tone-pull" d="M22 5H24A9 9 0 0 1 24 23H22" />
      <g class="logo-person tone-person" transform="rotate(8 48 27)">
        <circle cx="48" cy="5.6" r="4.6" />
        <path d="M39.5 27V19A8.5 8.5 0 0 1 56.5 19V27Z" />
      </g>
    </svg>
  );
}
