import { type StepId, stepOf } from "./steps.ts";

/** A chapter as a presentation knows it. */
export interface PlannedChapter {
  readonly slug: string;
  readonly order: number;
  readonly title: string;
  readonly steps: readonly StepId[];
  /** Minutes for each of its steps, in their order; empty where nobody has said. */
  readonly minutes: readonly number[];
  /** Addresses of the chapter and of its notes, as the links on this page have them. */
  readonly stage: string;
  readonly notes: string;
}

/** The whole essay, and where in it this page is. */
export interface Plan {
  readonly chapters: readonly PlannedChapter[];
  readonly here: PlannedChapter;
  readonly takeaway: string;
}

/** The plan that Plan.astro has put into the page; undefined where there is none. */
export function readPlan(): Plan | undefined {
  const place = document.querySelector<HTMLElement>("[data-plan]");
  const link = (of: string) => place?.querySelector<HTMLAnchorElement>(of)?.href ?? "";
  const anchors = [...(place?.querySelectorAll<HTMLAnchorElement>("[data-chapter-of]") ?? [])];
  const chapters = anchors.map(({ dataset, href, textContent }) => {
    const slug = dataset["chapterOf"] ?? "";
    return {
      slug,
      order: Number(dataset["order"]),
      title: textContent.trim(),
      steps: (dataset["steps"] ?? "").split(" ").flatMap((id) => stepOf(id) ?? []),
      minutes: (dataset["minutes"] ?? "").split(" ").filter(Boolean).map(Number),
      stage: href,
      notes: link(`[data-notes-of="${slug}"]`),
    };
  });
  const here = chapters.find(({ slug }) => slug === place?.dataset["plan"]);
  return here && { chapters, here, takeaway: link("[data-takeaway]") };
}
