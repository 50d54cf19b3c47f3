/** Four threads, each thin, drawn off one plate; where they lead is left out. */
const threads = [
  "M76 65C88 65 82 34 104 32C160 27 186 10 236 14S326 24 378 12",
  "M76 65C90 65 90 54 112 52C164 48 186 42 236 49S326 60 378 45",
  "M76 65C90 65 90 76 112 78C164 82 186 90 236 83S326 72 378 83",
  "M76 65C88 65 82 96 104 98C160 103 186 120 236 115S326 106 378 117",
] as const;

/** The small picture at the chapter's title. */
export const Art = () => (
  <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
    <rect class="sign-plate tone-push" x="4" y="4" width="68" height="122" rx="9" />
    <path
      class="sign-chevron is-large"
      transform="translate(-3.5 -16.5) scale(.5)"
      d="M64 122L104 163L64 204"
    />
    <circle class="vignette-leaf" cx="72" cy="65" r="7" />
    {threads.map((d) => (
      <path key={d} class="vignette-line" d={d} />
    ))}
  </svg>
);
