import { Hatch } from "#charts/Hatch.tsx";

/** Four threads, each thin, drawn off one plate; where they lead is left out. */
const threads = [
  "M92 36C150 30 168 12 224 14S320 26 376 12",
  "M92 56C150 54 176 44 232 50S324 62 376 46",
  "M92 76C150 78 176 90 232 82S324 72 376 82",
  "M92 96C150 102 168 118 224 114S320 106 376 116",
] as const;

/** The small picture at the chapter's title. */
export const Art = () => (
  <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
    <Hatch id="four-threads-art" tone="push" gap={6} />
    <rect x="6" y="6" width="66" height="120" rx="9" fill="url(#four-threads-art)" />
    <rect class="vignette-dash tone-push" x="6" y="6" width="66" height="120" rx="9" />
    <path class="vignette-line" d="M28 44L50 66L28 88" />
    {threads.map((d) => (
      <path key={d} class="vignette-line" d={`M72 66C80 66 80 ${d.slice(4, 6)} ${d.slice(1)}`} />
    ))}
  </svg>
);
