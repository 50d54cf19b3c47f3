/** On a device that many use, one learner is not shown another's guesses. */

const prefix = "push-pull-person:";

/** A short number for a learner: enough to see that somebody else has come, and too little to say who it is. */
function mark(learner: string): string {
  let sum = 0;
  for (const letter of learner) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0xffff;
  return String(sum);
}

/**
 * Forgets the guesses and kept plans of these pictures, which the learning system knows better; and all others where
 * somebody else was here before, or nobody can say who is here now. Never throws.
 */
export function forget(learner: string, pictures: readonly string[]): void {
  try {
    const now = learner && mark(learner);
    const same = now !== "" && localStorage.getItem(`${prefix}learner`) === now;
    for (const key of Object.keys(localStorage)) {
      const [, picture] = /^push-pull-person:(?:guess|kept):(.*)$/.exec(key) ?? [];
      if (picture !== undefined && (!same || pictures.includes(picture))) localStorage.removeItem(key);
    }
    if (now) localStorage.setItem(`${prefix}learner`, now);
  } catch {
    // Blocked storage holds nothing.
  }
}
