/** A key of links that the essay no longer has. */
export interface Retired {
  /** What it set, for the sentence that a reader gets: "the weight of the past". */
  readonly said: string;
  /** The key that says the same today; absent where nothing does. */
  readonly now?: string;
}

/**
 * Keys of links that are gone, by the key. One that leaves the declarations of levers, options or constants is written here in
 * the same change: it is never used again, so that no old link can come to mean something new.
 */
export const retired: Readonly<Record<string, Retired>> = {};
