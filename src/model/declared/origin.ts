import type { Origin } from "../spec.ts";

/** A number of our own choice, with what bounds it if anything does. */
export const choice = (note: string): Origin => ({ kind: "choice", note });

/** A number taken from a published fact of content/evidence.yaml. */
export const evidence = (id: string, note?: string): Origin =>
  note === undefined ? { kind: "evidence", id } : { kind: "evidence", id, note };

/** A number of our own choice that nothing published bounds. */
export const ours: Origin = { kind: "choice" };
