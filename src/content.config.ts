import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { z } from "astro/zod";

/** Id of a claim of the five articles: article, dash, number. */
const claimId = z.string().regex(/^00[0-4]-\d{1,2}$/);

/** One chapter is one MDX file; its name is its address and its order is here. */
const chapters = defineCollection({
  loader: glob({ base: "./content/chapters", pattern: "*.mdx" }),
  schema: z.strictObject({
    /** Place in the essay, from 1 to 10. */
    order: z.number().int().min(1).max(10),
    title: z.string().max(40),
    /** The lead under the title: a scene and a question, two or three short sentences. */
    standfirst: z.string().max(240),
    /** What a link preview says. Never the answer. */
    preview: z.string().max(160),
    /** Article ids the chapter draws on. */
    articles: z.array(z.enum(["000", "001", "002", "003", "004"])).min(1),
    /** The sentence to remember. It has its own link, #take. */
    takeaway: z.string().max(120),
    /** How the next chapter follows: the joining word and one line. */
    next: z.strictObject({ word: z.enum(["But", "Therefore"]), line: z.string().max(160) }),
  }),
});

/** The ten chapters of the plan, there already or not. */
const plan = defineCollection({
  loader: file("./content/plan.yaml"),
  schema: z.strictObject({
    id: z.string(),
    order: z.number().int(),
    title: z.string(),
    /** One line for the home page. */
    line: z.string().max(140),
  }),
});

/** The five articles. */
const sources = defineCollection({
  loader: file("./content/sources.yaml"),
  schema: z.strictObject({
    id: z.string(),
    title: z.string(),
    /** As far as it is known. */
    author: z.string(),
    date: z.string(),
    where: z.string(),
    url: z.url().optional(),
  }),
});

/** The 71 claims of the five articles, in our own words. */
const claims = defineCollection({
  loader: file("./content/claims.yaml"),
  schema: z.strictObject({
    id: claimId,
    /** The chapter that answers it, and the id of the place there. */
    home: z.string(),
    claim: z.string(),
    model: z.string(),
    evidence: z.string(),
  }),
});

/** Published findings used in the text. */
const evidence = defineCollection({
  loader: file("./content/evidence.yaml"),
  schema: z.strictObject({
    id: z.string(),
    /** Authors and year as cited. */
    cite: z.string(),
    title: z.string().optional(),
    /** The finding in our own words, with its figures. */
    finding: z.string(),
    population: z.string(),
    where: z.string(),
    /** P: read in the original's abstract or first page. S: read in a second source. */
    read: z.enum(["P", "S", "derived"]),
  }),
});

export const collections = { chapters, plan, sources, claims, evidence };
