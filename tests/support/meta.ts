/** What those who show a preview of a link read of its page: the head's metas and links, the first of each name. */
import { elementsOf } from "./document.ts";

export interface Head {
  readonly title: string;
  /** Contents by name: "og:title", "twitter:card", "description". */
  readonly meta: Readonly<Record<string, string>>;
  readonly canonical: string | undefined;
  /** Where a host is told how to embed the page. */
  readonly oembed: string | undefined;
}

/** Reads a page's head. */
export function headOf(html: string): Head {
  const elements = elementsOf(html);
  const metas = elements.flatMap(({ tag, attributes: { name, property, content } }) => {
    const key = property ?? name;
    return tag === "meta" && key && content !== undefined ? [[key, content] as const] : [];
  });
  const link = (rel: string, type?: string) =>
    elements.find(
      ({ tag, attributes }) =>
        tag === "link" && attributes["rel"] === rel && (!type || attributes["type"] === type),
    )?.attributes["href"];
  return {
    title: elements.find(({ tag }) => tag === "title")?.text ?? "",
    meta: Object.fromEntries(metas.reverse()),
    canonical: link("canonical"),
    oembed: link("alternate", "application/json+oembed"),
  };
}
