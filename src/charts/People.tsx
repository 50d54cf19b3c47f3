import { Hatch } from "./Hatch.tsx";
import { Person, type PersonState } from "./Person.tsx";
import type { ChartProps } from "./types.ts";

/** A group of people in rows. */
export interface PeopleProps extends Omit<ChartProps, "width" | "height"> {
  readonly people: readonly PersonState[];
  /** In a row; all of them when absent. */
  readonly columns?: number | undefined;
  /** Draw those with tone "push" hatched. */
  readonly hatchPush?: boolean | undefined;
}

/** Persons side by side on a ground line, in cells of 30 by 40 (48 with names). */
export function People({
  id,
  title,
  describedBy,
  size = "wide",
  people,
  columns,
  hatchPush = false,
}: PeopleProps) {
  const across = Math.max(1, columns ?? people.length);
  const tall = people.some((p) => p.name) ? 50 : 40;
  const rows = Math.max(1, Math.ceil(people.length / across));
  return (
    <svg
      id={id}
      class={`chart chart-${size} people`}
      viewBox={`0 0 ${across * 30 + 6} ${rows * tall}`}
      role="img"
      aria-label={title}
      aria-describedby={describedBy}
    >
      {hatchPush && <Hatch id={`${id}-hatch`} tone="push" gap={4} />}
      {people.map((person, i) => (
        <Person
          key={person.name ?? i}
          {...person}
          hatch={hatchPush && person.tone === "push" ? `${id}-hatch` : person.hatch}
          x={(i % across) * 30 + 6}
          y={Math.floor(i / across) * tall + 4}
        />
      ))}
    </svg>
  );
}
