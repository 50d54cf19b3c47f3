import { phrase } from "#words/phrase.ts";
import type { ChartProps } from "./types.ts";

/** Many doors, one client each. */
export interface DoorsProps extends Omit<ChartProps, "width" | "height"> {
  /** 0 open, 1 nearly shut, 2 shut. */
  readonly states: ArrayLike<number>;
  /** Doors in a row; 10, and 20 on a phone. */
  readonly columns?: number | undefined;
}

/*
 * Each look is a fixed tail of relative path commands after a "M x y": a hundred doors are five paths, not hundreds of elements, so
 * they can follow a slider. A door is 21 by 27 in a cell of 29 by 33.
 */
const frame = "h17.5q2 0 2 2v23.5q0 2 -2 2h-17.5q-2 0 -2 -2v-23.5q0 -2 2 -2z";
const leafOpen = "l6.4 2.8v25l-6.4 -1.6z";
const leafNear = "l14 2v26l-14 -1.3z";
const slab = "h18q1.5 0 1.5 1.5v24.5q0 1.5 -1.5 1.5h-18q-1.5 0 -1.5 -1.5v-24.5q0 -1.5 1.5 -1.5z";
const knob = "m-1.8 0a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0z";

interface DoorPaths {
  open: string;
  openLeaf: string;
  near: string;
  nearLeaf: string;
  nearKnob: string;
  shut: string;
  shutKnob: string;
}

/** The seven paths of a set of doors, in cells of 29 by 33. Any state but 0 and 1 counts as shut. */
export function doorPaths(states: ArrayLike<number>, columns: number): DoorPaths {
  const paths: DoorPaths = {
    open: "",
    openLeaf: "",
    near: "",
    nearLeaf: "",
    nearKnob: "",
    shut: "",
    shutKnob: "",
  };
  for (let i = 0; i < states.length; i++) {
    const x = (i % columns) * 29 + 4;
    const y = Math.floor(i / columns) * 33 + 3;
    if (states[i] === 0) {
      paths.open += `M${x + 2} ${y}${frame}`;
      paths.openLeaf += `M${x} ${y}${leafOpen}`;
    } else if (states[i] === 1) {
      paths.near += `M${x + 2} ${y}${frame}`;
      paths.nearLeaf += `M${x} ${y}${leafNear}`;
      paths.nearKnob += `M${x + 11} ${y + 15}${knob}`;
    } else {
      paths.shut += `M${x + 1.5} ${y}${slab}`;
      paths.shutKnob += `M${x + 17} ${y + 14.5}${knob}`;
    }
  }
  return paths;
}

function DoorShapes({ states, columns }: { readonly states: ArrayLike<number>; readonly columns: number }) {
  const paths = doorPaths(states, columns);
  return (
    <>
      <path class="door-open" d={paths.open} />
      <path class="door-open-leaf" d={paths.openLeaf} />
      <path class="door-near" d={paths.near} />
      <path class="door-near-leaf" d={paths.nearLeaf} />
      <path class="door-knob" d={paths.nearKnob} />
      <path class="door-shut" d={paths.shut} />
      <path class="door-knob" d={paths.shutKnob} />
    </>
  );
}

/** A grid of doors, filled row by row. Open is light and ajar, nearly shut has a slanted leaf and a gap, shut is solid with a knob. */
export function Doors({ id, title, describedBy, size = "wide", states, columns }: DoorsProps) {
  const across = columns ?? (size === "phone" ? 20 : 10);
  const rows = Math.max(1, Math.ceil(states.length / across));
  return (
    <svg
      id={id}
      class={`chart chart-${size} doors`}
      viewBox={`3 2 ${across * 29 - 7} ${rows * 33 - 2}`}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      <DoorShapes states={states} columns={across} />
    </svg>
  );
}

/** What the three doors mean, with the counts when given. */
export function DoorsLegend({
  counts,
}: {
  readonly counts?: readonly [open: number, near: number, shut: number] | undefined;
}) {
  const words = [phrase`wide open`, phrase`open, nearly shut`, phrase`shut`];
  return (
    <ul class="legend">
      {words.map((word, state) => (
        <li key={word}>
          <svg class="legend-door" viewBox="2 1 25 33" aria-hidden="true">
            <DoorShapes states={[state]} columns={1} />
          </svg>
          <span>
            {counts && <b>{counts[state]}</b>}
            {counts ? ` ${word}` : word}
          </span>
        </li>
      ))}
    </ul>
  );
}
