import type { APIRoute } from "astro";
import { oembed } from "#site/oembed.ts";
import { cardOf, parts } from "#site/parts.ts";

/** What hosts are told of every part and every chapter. Frames and cards need whole addresses: none where the site's is not known. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const all = await parts();
  const chapters = all.flatMap(({ kind, id, chapter }) => {
    const part = kind === "takeaway" ? cardOf(id, all) : undefined;
    return part ? [{ params: { id: `chapters/${id}` }, props: { part, title: chapter.title } }] : [];
  });
  return [
    ...all.map((part) => ({ params: { id: part.id }, props: { part, title: part.title } })),
    ...chapters,
  ];
}

export const GET: APIRoute = ({ props, site }) => {
  if (!site) throw new Error("There is nothing to say of a frame whose address is not known.");
  return Response.json(oembed(props["part"], props["title"], site));
};
