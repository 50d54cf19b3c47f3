import { essay } from "#site/chapters.ts";

/** A text as a style sheet writes it. */
const quoted = (text: string) =>
  `"${text.replaceAll(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/** Names the chapter at the head of each of its pages of paper. */
export async function GET(): Promise<Response> {
  const chapters = (await essay()).filter(({ entry }) => entry);
  const rules = chapters.map(
    ({ slug, order, title }) =>
      `@page chapter-${slug}{@top-left{content:${quoted(`${order}  ${title}`)}}}.book-${slug}{page:chapter-${slug}}`,
  );
  return new Response(`@media print{@page :first{@bottom-center{content:none}}\n${rules.join("\n")}}\n`, {
    headers: { "Content-Type": "text/css" },
  });
}
