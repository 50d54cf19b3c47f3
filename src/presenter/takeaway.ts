/** What a session leaves behind for one chapter: what the room expected, and where its sliders ended. */
export interface Kept {
  /** The chapter's place in the essay. */
  readonly order: number;
  /** As `encodeTally` writes it; empty where nothing was entered. */
  readonly tally: string;
  /** The query of the last settings, without the question mark. */
  readonly settings: string;
}

const mostChapters = 20;
const longestText = 400;

/** A session as it stands behind the # of the take-away page: `3=20x2,34!rw=40&4=…`. Nothing of it is ever sent. */
export const encodeKept = (kept: readonly Kept[]): string =>
  new URLSearchParams(
    kept.map(({ order, tally, settings }) => [String(order), `${tally}!${settings}`]),
  ).toString();

/** The session in a text; what is no chapter's is left out, such as other things on the same page. Never throws. */
export function decodeKept(text: string): Kept[] {
  return [...new URLSearchParams(text)]
    .filter(([order]) => /^\d{1,2}$/.test(order))
    .slice(0, mostChapters)
    .map(([order, value]) => {
      const [tally = "", ...settings] = value.slice(0, longestText).split("!");
      return { order: Number(order), tally, settings: settings.join("!") };
    });
}
