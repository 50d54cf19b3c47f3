import { useRef } from "preact/hooks";

/** The last value that was given while nothing was being dragged: for the parts of a picture that follow at rest. */
export function useRested<T>(value: T, settled: boolean): T {
  const kept = useRef(value);
  if (settled) kept.current = value;
  return kept.current;
}
