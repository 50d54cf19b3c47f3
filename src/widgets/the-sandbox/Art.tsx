import { Hatch } from "#charts/Hatch.tsx";

/** The small picture at the chapter's title: an empty page, and the three marks waiting beside it. */
export const Art = () => (
  <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
    <Hatch id="the-sandbox-art-hatch" tone="push" gap={8} />
    <path class="vignette-line" d="M2 126.5H380" />
    <rect class="sign-plate tone-push" x="14" y="74" width="32" height="52" rx="5" />
    <path class="sign-chevron" d="M25 90L35 100L25 110" />
    <path class="sign-handle tone-pull" d="M66 80H72A20 20 0 0 1 72 120H66" />
    <g class="logo-person tone-person">
      <circle cx="128" cy="80" r="10" />
      <path d="M110 126V113A18 18 0 0 1 146 113V126Z" />
    </g>
    <path class="vignette-leaf" d="M222 6H312L336 30V126H222Z" />
    <path class="vignette-line" d="M312 6V30H336M242 50H316M242 70H316M242 90H294" />
    <path class="vignette-rule" d="M242 110H290" />
  </svg>
);
