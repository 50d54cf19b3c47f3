import { Hatch } from "./Hatch.tsx";

/** The small picture at a chapter's head. Decorative: it promises the subject and tells no answer. */
export interface VignetteProps {
  /** Unique on the page. */
  readonly id: string;
  readonly name: "doors" | "patience";
}

/** How far each of the five doors is swung: the leaf's outer edge, and how much lower it hangs. */
const leaves = [
  { x: 4, edge: 19, drop: 15, push: false },
  { x: 82, edge: 26, drop: 12, push: false },
  { x: 160, edge: 37, drop: 9, push: true },
  { x: 238, edge: 50, drop: 6, push: true },
] as const;

function FiveDoors() {
  return (
    <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
      {leaves.map(({ x, edge, drop, push }) => (
        <g key={x} class="tone-push">
          <rect class="vignette-light" x={x} y="6" width="59" height="119" rx="4" />
          <path
            class={push ? "vignette-push" : "vignette-leaf"}
            d={`M${x} 6L${x + edge} ${6 + drop}V${126 + drop * 0.25}L${x} 125Z`}
          />
          <circle class={push ? "vignette-eye" : "vignette-knob"} cx={x + edge - 8} cy="70" r="3.6" />
        </g>
      ))}
      <rect class="vignette-shut" x="316" y="5" width="61" height="121" rx="4" />
      <circle class="vignette-eye" cx="366" cy="70" r="4.6" />
      <path class="vignette-line" d="M2 126.5H380" />
    </svg>
  );
}

/** Two ways of going up, and a date in between: the crossing is left out. */
function ReviewDate({ id }: { readonly id: string }) {
  return (
    <svg class="vignette" viewBox="0 0 380 130" width="380" height="130" aria-hidden="true">
      <Hatch id={`${id}-hatch`} tone="push" gap={8} />
      <path d="M2 58H150V126H2Z" fill={`url(#${id}-hatch)`} />
      <path class="vignette-dash tone-push" d="M2 58H150" />
      <path
        class="vignette-solid tone-pull"
        d="M230 126V112C262 108 282 92 300 66C318 40 340 24 378 18V126Z"
      />
      <path class="vignette-rule" d="M190 4V122" />
      <rect class="vignette-light" x="163" y="44" width="54" height="50" rx="5" />
      <path class="vignette-line" d="M163 58H217M177 38V50M203 38V50" />
      <path class="vignette-line" d="M2 126.5H380" />
      <path class="vignette-line" d="M181 77L188 84L200 69" />
    </svg>
  );
}

/** One of the pictures by name. */
export function Vignette({ id, name }: VignetteProps) {
  return name === "doors" ? <FiveDoors /> : <ReviewDate id={id} />;
}
