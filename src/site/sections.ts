import { phrase } from "#words/phrase.ts";

/** A part of a chapter that can be linked to. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Whether the interface names it so, and not the chapter's text. */
  readonly isOurs?: boolean;
}

const parts =
  /^import (?<name>\w+) from "#widgets\/(?<folder>[a-z0-9-]+)\/index\.astro";|<h2 id="(?<id>[^"]+)">(?<title>[\s\S]*?)<\/h2>|<(?<tag>[A-Z]\w*)/gm;

/**
 * The parts of a chapter in the order of its text: its headings, its pictures, and the other side.
 *
 * @param text the chapter's MDX without its fields
 * @param pictureTitle title of a widget by its id
 */
export function sectionsOf(text: string, pictureTitle: (widget: string) => string | undefined): Section[] {
  const widgets = new Map<string, string>();
  const found: Section[] = [];
  for (const { groups = {} } of text.matchAll(parts)) {
    const { name, folder, id, title, tag = "" } = groups;
    if (name && folder) widgets.set(name, folder);
    else if (id && title) found.push({ id, title: title.replaceAll(/<[^>]*>/g, "").trim() });
    else if (tag === "Caveat")
      found.push({ id: "other-side", title: phrase`When the other side is right`, isOurs: true });
    else {
      const widget = widgets.get(tag);
      const named = widget && pictureTitle(widget);
      if (widget && named && !found.some(({ id }) => id === widget))
        found.push({ id: widget, title: named, isOurs: true });
    }
  }
  return found;
}
