/**
 * What several windows know together: named texts, each with a stamp. The newer stamp wins, so that windows which have
 * heard the same, in whatever order, hold the same (a last-writer-wins register per name).
 */
export interface Register {
  readonly value: string;
  /** How often anything had been written, as far as the writer knew. */
  readonly count: number;
  /** Who wrote it: decides between two of the same count. */
  readonly by: string;
}

export type Registers = Readonly<Record<string, Register>>;

const isNewer = (one: Register, other: Register | undefined): boolean =>
  !other || one.count > other.count || (one.count === other.count && one.by > other.by);

/** The two together, and the names whose value this changed. */
export function merged(
  mine: Registers,
  theirs: Registers,
): { readonly all: Registers; readonly changed: readonly string[] } {
  const newer = Object.entries(theirs).filter(([name, register]) => isNewer(register, mine[name]));
  return {
    all: { ...mine, ...Object.fromEntries(newer) },
    changed: newer.filter(([name, { value }]) => value !== (mine[name]?.value ?? "")).map(([name]) => name),
  };
}

/** With one name written anew: newer than everything that is known. */
export function written(mine: Registers, name: string, value: string, by: string): Registers {
  const count = 1 + Object.values(mine).reduce((most, register) => Math.max(most, register.count), 0);
  return { ...mine, [name]: { value, count, by } };
}

/** A number that grows with everything written: equal in two windows that have heard the same. */
export const ageOf = (registers: Registers): number =>
  Object.values(registers).reduce((sum, { count }) => sum + count, 0);

/** What came from another window or from storage, with everything left out that is no register. */
export function readRegisters(given: unknown): Registers {
  if (typeof given !== "object" || given === null) return {};
  const entries = Object.entries(given as Record<string, Partial<Register> | null>);
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, Register] =>
        typeof entry[1]?.value === "string" &&
        Number.isSafeInteger(entry[1].count) &&
        typeof entry[1].by === "string",
    ),
  );
}
