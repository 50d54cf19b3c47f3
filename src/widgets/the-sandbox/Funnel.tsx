import { phrase } from "#words/phrase.ts";

interface FunnelProps {
  /** How many of a hundred are still learning, shopping, and clients. */
  readonly stages: readonly [number, number, number];
  /** The same with nothing changed, drawn as a thin line. */
  readonly before: readonly [number, number, number];
}

const words = [
  ["learning", phrase`learning`],
  ["shopping", phrase`shopping`],
  ["clients", phrase`clients`],
] as const;

/** A hundred clients by where they stand, as three bars. */
export function Funnel({ stages, before }: FunnelProps) {
  return (
    <ul class="funnel">
      {words.map(([id, word], at) => (
        <li key={id}>
          <span>{word}</span>
          <svg class="funnel-bar" width="100%" height="16" aria-hidden="true">
            <rect class={`funnel-fill is-${id}`} width={`${stages[at]}%`} height="16" />
            <line class="funnel-before" x1={`${before[at]}%`} x2={`${before[at]}%`} y1="0" y2="16" />
          </svg>
          <b>{stages[at]}</b>
        </li>
      ))}
    </ul>
  );
}
