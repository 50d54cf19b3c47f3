/** Which addresses of the site somebody may have meant who asked for one that is not there. */

/** Steps from one word to the other: a letter left out, put in, changed, or two that changed places. */
export function distance(from: string, to: string): number {
  let older: number[] = [];
  let old = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= to.length; at += 1) {
      const same = from[row - 1] === to[at - 1] ? 0 : 1;
      const changed = Math.min((old[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (old[at - 1] ?? 0) + same);
      const swapped = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
      now.push(swapped ? Math.min(changed, (older[at - 2] ?? 0) + 1) : changed);
    }
    older = old;
    old = now;
  }
  return old[to.length] ?? 0;
}

/** The parts of an address as people mean it: small letters, dashes, no file endings, no more than a few. */
function partsOf(address: string): string[] {
  let text = address.slice(0, 300);
  try {
    text = decodeURIComponent(text);
  } catch {
    // A broken escape is compared as it stands.
  }
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const parts = plain.split("/").map((part) => part.replace(/\.html?$/, "").replaceAll(/[\s_.+]+/g, "-"));
  return parts
    .filter((part) => part !== "" && part !== "index")
    .map((part) => part.slice(0, 60))
    .slice(0, 6);
}

/** How far one name is from another; Infinity where nobody would take one for the other. */
function apart(asked: string, known: string): number {
  const words = new Set(known.split("-"));
  const few = asked.length > 3 && asked.split("-").every((word) => words.has(word));
  const steps = distance(asked, known);
  if (few) return Math.min(steps, 1);
  return steps <= Math.max(1, Math.floor(asked.length * 0.4)) ? steps : Number.POSITIVE_INFINITY;
}

/** How far an address is from another: by its last name first, then by where that stands. */
function cost(asked: readonly string[], known: readonly string[]): number {
  const elsewhere = asked.slice(0, -1).join("/") !== known.slice(0, -1).join("/");
  const where = asked.length > 1 && asked[0] === known[0] ? 1 : 1 + known.length / 10;
  return apart(asked.at(-1) ?? "", known.at(-1) ?? "") + (elsewhere ? where : 0);
}

/**
 * The known addresses that are nearest to what was asked for, nearest first; none where nothing is near.
 *
 * @param asked an address inside the site, as the reader typed it: "s/the-reviw/"
 * @param known addresses in the same form
 */
export function nearest(asked: string, known: readonly string[], most = 3): string[] {
  const parts = partsOf(asked);
  // What stands behind a good address may be too much; but a name with a slip in it is more likely than a name too many.
  const tries = parts.map((_, left) => ({ parts: parts.slice(0, parts.length - left), left }));
  const near = known.flatMap((address) => {
    const own = partsOf(address);
    const price = Math.min(...tries.map((one) => cost(one.parts, own) + 2.5 * one.left));
    return own.length > 0 && price < Number.POSITIVE_INFINITY ? [{ address, price }] : [];
  });
  const best = Math.min(...near.map(({ price }) => price));
  return near
    .filter(({ price }) => price <= best + 1)
    .sort(
      (a, b) => a.price - b.price || a.address.length - b.address.length || (a.address < b.address ? -1 : 1),
    )
    .slice(0, most)
    .map(({ address }) => address);
}

/** The most letters that slip from a name. */
const slips = 3;

/** Whether what was asked for is the known address but for a few letters. */
export function isSlip(asked: string, known: string): boolean {
  const [from, to] = [partsOf(asked).join("/"), partsOf(known).join("/")];
  const steps = distance(from, to);
  return steps > 0 && steps <= slips && from.replaceAll(/\D/g, "") === to.replaceAll(/\D/g, "");
}

/** What was asked for, short enough to be said in a sentence. */
export function asSaid(asked: string): string {
  let text = asked;
  try {
    text = decodeURIComponent(asked);
  } catch {
    // Said as it stands.
  }
  const plain = text.replaceAll(/[\p{C}\s]+/gu, " ").trim();
  return plain.length > 60 ? `${[...plain].slice(0, 58).join("")}…` : plain;
}
