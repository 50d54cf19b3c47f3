/** Reads the places of a built page, for the search: each with its id, so that a result leads to the section. */
import type { Kind, Page, Place } from "../search/records.ts";
import { all, attribute, children, type Element, type Node, rootOf } from "./html.ts";

const has = (element: Element, ...classes: string[]) =>
  attribute(element, "class")
    .split(/\s+/)
    .some((one) => classes.includes(one));
/** One space between words, one line for each block: an excerpt is a sentence of one of them. */
const tidy = (text: string) =>
  text
    .replaceAll(/[^\S\v]+/g, " ")
    .replaceAll(/ ?(?:\v ?)+/g, "\n")
    .trim();
const line = (text: string) => tidy(text).replaceAll("\n", " ");

/** What is no text of the essay: pictures, controls, ways elsewhere, notes told elsewhere, and numbers that move. */
const skippedTags =
  /^(?:svg|math|script|style|template|nav|select|input|textarea|output|caption|thead|label|td|h1)$/;
const skippedClasses = [
  ...[
    "paper",
    "term-note",
    "live",
    "takeaway-link",
    "chapter-art",
    "formulas",
    "rule-foot",
    "rule-id",
    "sheet",
  ],
  ...["kicker", "no-print", "visually-hidden", "js-only", "no-js", "entry-label", "uses", "verdict-counts"],
  ...["entry-studies", "guide-studies"],
];
const skipped = (element: Element) =>
  skippedTags.test(element.tagName) ||
  has(element, ...skippedClasses) ||
  (element.tagName === "button" && !has(element, "term-word")) ||
  element.attrs.some(({ name, value }) => name === "hidden" || (name === "aria-hidden" && value === "true"));

const byClass = (root: Element, ...classes: string[]) => all(root, (element) => has(element, ...classes));

const isAside = ({ tagName, parentNode }: Element) =>
  tagName === "a" && parentNode !== null && "tagName" in parentNode && has(parentNode, ...asides);
const blocks = /^(?:p|li|dd|dt|th|h\d|div|section|article|small|blockquote)$/;
/** Line breaks in the source are spaces; a vertical tab stands for the end of a block. */
const plain = (text: string) => text.replaceAll(/\s+/g, " ");

function textOf(node: Node): string {
  if ("value" in node) return plain(node.value);
  if (!("tagName" in node) || skipped(node) || isAside(node)) return "";
  const text = node.childNodes.map(textOf).join("");
  return blocks.test(node.tagName) ? `\v${text}\v` : text;
}
const textIn = (elements: readonly Element[]) => tidy(elements.map(textOf).join("\v"));

/** Words in no order and without numbers: they can be found, and tell nothing. */
const heap = (text: string) =>
  [...new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])].sort((a, b) => (a < b ? -1 : 1)).join(" ");

const heading = /^h[2-4]$/;
const titleClasses = ["takeaway-line", "caveat-label", "study-cite", "widget-title"];
const isTitle = (element: Element) =>
  heading.test(element.tagName) || /^(?:dt|th)$/.test(element.tagName) || has(element, ...titleClasses);

/** Parts of the model's page whose words would tell what a reader is asked to guess. */
const telling = /^(?:facts|headlines|invariants)/;
/** What is no place of its own: it is found with the part around it. */
const within = /^(?:fact|headlines?|invariant)-/;
/** Where a link only names the chapter that a place belongs to. */
const asides = ["entry-more", "glossary-more"];

/** A page of the site that people read by itself. */
export interface Read {
  readonly page: Page;
  readonly places: readonly Omit<Place, "page">[];
}

interface Draft {
  id: string;
  kind: Kind;
  title: string;
  code: string;
  text: string[];
  shown: boolean;
}

/** The kind of what stands on a page, by the page's address and what it holds. */
function kindOf(path: string, main: Element): Kind {
  if (
    all(main, (one) => one.attrs.some(({ name }) => name === "data-chapter" && one.tagName === "article"))[0]
  )
    return "chapter";
  const [first = ""] = path.split("/");
  const kinds: Readonly<Record<string, Kind>> = {
    claims: "claim",
    sources: "source",
    glossary: "word",
    facilitate: "trainers",
    model: "model",
  };
  return kinds[first] ?? "page";
}

/**
 * @param html a built page
 * @param path its address from the site's root, such as "patience/"
 * @returns nothing where the page is not for reading by itself
 */
export function readPage(html: string, path: string): Read | undefined {
  const tree = rootOf(html);
  const metas = all(tree, ({ tagName }) => tagName === "meta");
  const meta = (name: string) => {
    const found = metas.find((one) => [attribute(one, "name"), attribute(one, "property")].includes(name));
    return found ? attribute(found, "content") : "";
  };
  const [main] = all(tree, ({ tagName }) => tagName === "main");
  if (!main || meta("robots").includes("noindex")) return undefined;
  const kind = kindOf(path, main);
  const [kicker] = byClass(main, "kicker");
  const [over = ""] = line(kicker?.childNodes.map(textOf).join("") ?? "").split(" · ");
  const page = {
    path,
    title: meta("og:title"),
    over: kind === "chapter" ? over : "",
    says: meta("description"),
  };

  const quiet = kind === "trainers" && path !== "facilitate/";
  const start: Draft = { id: "", kind, title: page.title, code: "", text: [`${page.says}\v`], shown: !quiet };
  const drafts: Draft[] = [start];
  let guessed = false;
  const open = (id: string, more: Partial<Draft> = {}): Draft => {
    const shown = !quiet && !guessed && !telling.test(id);
    const draft = { id, kind, title: "", code: "", text: [], shown, ...more };
    drafts.push(draft);
    return draft;
  };

  /** What tells more about a place than its heading does. @returns whether the place is whole */
  const whole = (element: Element, id: string): boolean => {
    if (has(element, "widget")) {
      const [title = ""] = byClass(element, "widget-title").map(textOf);
      const asks = byClass(
        element,
        "widget-question",
        "guess-question",
        "challenge-goal",
        "challenge-detail",
      );
      open(id, { kind: "picture", title: line(title), text: [textIn(asks)], shown: true });
      guessed = true;
    } else if (has(element, "entry")) {
      const [code = ""] = byClass(element, "entry-id").map(textOf);
      const [title = ""] = byClass(element, "entry-claim").map(textOf);
      const words = children(element).slice(1);
      open(id, { title: line(title), code: line(code), text: [textIn(words)], shown: false });
    } else if (has(element, "claim")) {
      const code = attribute(element, "data-claim");
      open(id, { kind: "claim", title: line(textOf(element)), code, shown: true });
    } else return false;
    return true;
  };

  const walk = (node: Node, current: { draft: Draft }): void => {
    if ("value" in node) {
      current.draft.text.push(plain(node.value));
      return;
    }
    if (!("tagName" in node) || skipped(node) || isAside(node)) return;
    // The ledger's chapters are only what its claims stand under.
    if (has(node, "ledger-part")) {
      for (const child of byClass(node, "entry")) walk(child, current);
      return;
    }
    const id = attribute(node, "id");
    const titled = (draft: Draft) => {
      const small = children(node).filter(({ tagName }) => tagName === "small");
      draft.title = line(
        node.childNodes
          .filter((child) => !small.includes(child as Element))
          .map(textOf)
          .join(""),
      );
      draft.text.push(textIn(small));
    };
    if (id && has(node, "widget", "entry") && whole(node, id)) return;
    if (id && has(node, "claim")) whole(node, id);
    if (isTitle(node)) {
      const starts = heading.test(node.tagName) && id && !within.test(id);
      if (current.draft.title !== "" && starts) current.draft = open(id);
      if (current.draft.title === "") {
        titled(current.draft);
        return;
      }
    }
    const block = /^(?:section|article|li|div|tr)$/.test(node.tagName);
    const place = id && block && !within.test(id);
    const inner = place ? { draft: open(id, codeOf(node, id)) } : block ? { ...current } : current;
    const gap = blocks.test(node.tagName) ? "\v" : "";
    inner.draft.text.push(gap);
    for (const child of node.childNodes) walk(child, inner);
    inner.draft.text.push(gap);
    if (block && !place) current.draft = inner.draft;
  };
  const current = { draft: start };
  for (const child of main.childNodes) walk(child, current);

  const places = drafts
    .filter(({ title }) => title !== "")
    .map(({ text, shown, ...rest }) => {
      const words = tidy(text.join(""));
      return { ...rest, text: shown ? words : heap(words), shown };
    });
  return { page, places };
}

/** The number by which people name a finding, a contradiction or a rule. */
function codeOf(element: Element, id: string): Partial<Draft> {
  if (has(element, "study", "rule")) return { code: id };
  return has(element, "clash-item") ? { code: id.replace("clash-", "") } : {};
}
