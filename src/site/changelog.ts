/** What somebody can do since a day: an entry of CHANGELOG.md. */
export interface Change {
  /** Its address on the page, for ever. */
  readonly id: string;
  /** The day, such as 2026-11-22. */
  readonly day: string;
  readonly title: string;
  /** What it brings, in Markdown. */
  readonly text: string;
}

/**
 * The entries of CHANGELOG.md, in its order.
 *
 * @throws Error where a heading has not the form `## 2026-11-22 What came {#id}`, an id stands twice, or a day is out of order
 */
export function changesIn(text: string): Change[] {
  const [, ...entries] = text.split(/^## /m);
  const changes = entries.map((entry) => {
    const [heading = "", ...rest] = entry.split("\n");
    const [, day, title, id] = /^(\d{4}-\d\d-\d\d) (.+) \{#([a-z][a-z-]*)\}\s*$/.exec(heading) ?? [];
    if (!day || !title || !id) {
      throw new Error(`CHANGELOG.md: “${heading}” has not the form “2026-11-22 What came {#id}”.`);
    }
    return { id, day, title, text: rest.join("\n").trim() };
  });
  for (const [at, { id, day }] of changes.entries()) {
    if (changes.findIndex((one) => one.id === id) < at)
      throw new Error(`CHANGELOG.md: “${id}” stands twice.`);
    if (day > (changes[at - 1]?.day ?? day))
      throw new Error(`CHANGELOG.md: “${id}” is newer than the entry above it.`);
  }
  return changes;
}
