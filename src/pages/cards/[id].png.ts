import type { APIRoute } from "astro";
import { cardOf } from "#cards/cards.ts";
import { png } from "#cards/draw.ts";
import { written } from "#cards/markup.ts";
import { siteRules } from "#cards/styles.ts";
import { once } from "#frame/once.ts";
import { parts } from "#site/parts.ts";

const folder = process.cwd();
const rules = once(() => siteRules(folder));

/** The picture that a link to each part is shown with elsewhere. */
export async function getStaticPaths() {
  return (await parts()).map((part) => ({ params: { id: part.id }, props: { part } }));
}

export const GET: APIRoute = async ({ props }) => {
  const card = await png(written(cardOf(props["part"], rules())), folder);
  return new Response(Buffer.from(card), { headers: { "Content-Type": "image/png" } });
};
