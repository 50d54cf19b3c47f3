import { round } from "./geometry.ts";
import type { Plot } from "./layout.ts";

/** Keeps what is drawn inside the plot while an axis stays as it is during a drag: refer to it with `clip-path="url(#id)"`. */
export function Clip({
  id,
  plot,
  slack,
}: {
  readonly id: string;
  readonly plot: Plot;
  readonly slack: number;
}) {
  return (
    <clipPath id={id}>
      <rect
        x={round(plot.left - slack)}
        y={round(plot.top - slack)}
        width={round(plot.right - plot.left + 2 * slack)}
        height={round(plot.bottom - plot.top + 2 * slack)}
      />
    </clipPath>
  );
}
