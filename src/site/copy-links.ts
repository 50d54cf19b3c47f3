import { phrase } from "#words/phrase.ts";
import { headingsIn, idOf, isLinkElsewhere, type Placed, placedIn } from "./addressed.ts";

/**
 * A built page with a link to copy at every heading and claim that has an address of its own, so that nobody who writes has to
 * think of it. Widgets bring their own: what a framework draws again is left alone.
 */
export function withCopyLinks(html: string): string {
  if (!html.includes('<main class="page"')) return html;
  const all = placedIn(html);
  const added = [...headingsIn(all).flatMap(atHeading), ...all.flatMap(inClaim)];
  return added
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, put }) => text.slice(0, at) + put + text.slice(at), html);
}

interface Added {
  readonly at: number;
  readonly put: string;
}

/** Beside the heading, so that it keeps its name. None for the page's own, and none for the name of another page. */
function atHeading(heading: Placed): Added[] {
  const { source, tag, text, around } = heading;
  const id = idOf(heading);
  const isDrawnAgain = around.some((one) => one.tag === "astro-island");
  if (!id || !source || tag === "h1" || isDrawnAgain || isLinkElsewhere(heading)) return [];
  return [
    { at: source.start.from, put: '<div class="titled">' },
    { at: source.end.to, put: `${link(id, text)}</div>` },
  ];
}

/** In a chapter the words that tell a claim; in the ledger its number. */
function inClaim({ attributes, source, text }: Placed): Added[] {
  const id = attributes["data-claim"] ?? (attributes["class"] === "entry-id" ? text : undefined);
  return id && source ? [{ at: source.end.from, put: link(`claim-${id}`, phrase`claim ${id}`) }] : [];
}

function link(id: string, name: string): string {
  const label = phrase`Copy link to: ${name}`.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<a class="copy-link" href="#${id}" aria-label="${label}"></a>`;
}
