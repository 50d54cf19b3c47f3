/** Computes a value the first time it is asked for and keeps it: nothing is simulated when a module is loaded. */
export function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
