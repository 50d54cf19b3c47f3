import { sizeSpecs } from "#charts/layout.ts";
import { phrase } from "#words/phrase.ts";
import type { DialPicture } from "./view.ts";

const { width, letter } = sizeSpecs.phone;

/** The hours that listening may take, against those that asking everybody would. */
export function Hours({ id, view }: { id: string; view: DialPicture }) {
  const { hours, hoursForAll, asking } = view;
  const longest = Math.max(20, hoursForAll);
  const across = (value: number) => Math.round((value / longest) * width * 10) / 10;
  return (
    <svg id={id} class="chart chart-phone" viewBox={`0 0 ${width} 66`} aria-hidden="true">
      <text class="unit" x="0" y={letter}>{phrase`Hours a week: ${hours}, and ${hoursForAll} for all`}</text>
      <rect class="hours-all" x="0.75" y="26" width={across(hoursForAll) - 1.5} height="22" />
      <rect
        class={asking ? "hours-spent" : "hours-kept"}
        x="0.75"
        y="26"
        width={Math.max(0, across(Math.min(hours, longest)) - 1.5)}
        height="22"
      />
    </svg>
  );
}
