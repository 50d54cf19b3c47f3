import { round } from "./geometry.ts";

interface SignProps {
  /** Left edge and middle. */
  readonly x: number;
  readonly y: number;
  /** Height of the letters beside it. */
  readonly size: number;
}

/** The door plate that says push: solid, with a chevron. */
export function Plate({ x, y, size }: SignProps) {
  return (
    <g
      class="sign"
      transform={`translate(${round(x)} ${round(y - size / 2)}) scale(${round(size * 10) / 240})`}
    >
      <rect class="sign-plate" width="13" height="24" rx="2.5" />
      <path class="sign-chevron" d="M4.5 7.5L9 12L4.5 16.5" />
    </g>
  );
}

/** The handle that says pull: a bow. */
export function Handle({ x, y, size }: SignProps) {
  return (
    <g
      class="sign"
      transform={`translate(${round(x)} ${round(y - size / 2)}) scale(${round(size * 10) / 240})`}
    >
      <path class="sign-handle" d="M2 2.5H5A9.5 9.5 0 0 1 5 21.5H2" />
    </g>
  );
}
