import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { isTranslated } from "#words/language.ts";
import { changelog, history } from "./loaders/history.ts";
import { lists } from "./loaders/lists.ts";
import { list, texts } from "./loaders/translated.ts";

/** A text of so many letters; a translation may be longer by half. */
const upTo = (letters: number) => z.string().max(isTranslated ? letters * 1.5 : letters);

/** Id of a claim of the five articles: article, dash, number. */
const claimId = z.string().regex(/^00[0-4]-\d{1,2}$/);

/** One chapter is one MDX file; its name is its address and its order is here. */
const chapters = defineCollection({
  loader: texts("./content/chapters"),
  schema: z.strictObject({
    /** Place in the essay, from 1 to 10. */
    order: z.number().int().min(1).max(10),
    title: upTo(40),
    /** The lead under the title: a scene and a question, two or three short sentences. */
    standfirst: upTo(240),
    /** What a link preview says. Never the answer. */
    preview: upTo(160),
    /** Article ids the chapter draws on. */
    articles: z.array(z.enum(["000", "001", "002", "003", "004"])).min(1),
    /** The sentence to remember. It has its own link, #take. */
    takeaway: upTo(120),
    /** How the next chapter follows: the joining word and one line. */
    next: z.strictObject({
      word: z.enum(["But", "Therefore"]),
      line: upTo(160),
      /** Where the last chapter leads, as no chapter follows: a path on this site, and its title. */
      to: z.string().optional(),
      title: upTo(40).optional(),
    }),
  }),
});

/** What a trainer needs for one chapter; its name is the chapter's. What to say at each step is its text, in `<Say>`. */
const facilitator = defineCollection({
  loader: texts("./content/facilitator"),
  schema: z.strictObject({
    /** Minutes for each step of the chapter on the stage. */
    minutes: z.strictObject({
      scene: z.number().int().positive(),
      question: z.number().int().positive(),
      guess: z.number().int().positive().optional(),
      answer: z.number().int().positive().optional(),
      levers: z.number().int().positive(),
      "other-side": z.number().int().positive(),
      room: z.number().int().positive(),
      take: z.number().int().positive(),
    }),
    /** What the people in the room ask each other. The chapter prints it too. */
    question: upTo(160),
    /** Settings worth showing: the query of a link without "?". In `say` a `{widget-id:name}` is a number of that story. */
    presets: z
      .array(z.strictObject({ name: upTo(60), query: z.string(), say: upTo(200) }))
      .min(2)
      .max(4),
    /** Guesses to expect, why people make them, and what to do with each; numbers as above. */
    wrong: z.array(z.strictObject({ answer: z.string(), why: z.string(), do: z.string() })).min(3),
    /** What a room says against the chapter, and a reply with the ids of the findings behind it; numbers as above. */
    objections: z
      .array(z.strictObject({ says: z.string(), reply: z.string(), studies: z.array(z.string()).min(1) }))
      .min(2),
    /** What somebody may do next, to be ticked on the page that is taken away. In links by its place: only add at the end. */
    actions: z.array(upTo(90)).min(2).max(4),
  }),
});

/** The ten chapters of the plan, there already or not. */
const plan = defineCollection({
  loader: list("./content/plan.yaml"),
  schema: z.strictObject({
    id: z.string(),
    order: z.number().int(),
    title: z.string(),
    /** One line for the home page. */
    line: upTo(140),
  }),
});

/** The sessions that are ready: chapters with their minutes, and what stands between them. */
const agendas = defineCollection({
  loader: list("./content/agendas.yaml"),
  schema: z.strictObject({
    /** Its address under /facilitate/. */
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: upTo(30),
    /** What it promises; its items add up to it. */
    minutes: z.number().int().positive(),
    /** One line: for whom, and what for. */
    line: upTo(160),
    items: z.array(
      z.union([
        z.strictObject({
          /** A chapter of the plan. */
          chapter: z.string(),
          minutes: z.number().int().positive(),
          /** Ids of the steps to take; all of the chapter's where absent. */
          steps: z.array(z.string()).optional(),
        }),
        z.strictObject({ name: upTo(30), say: z.string(), minutes: z.number().int().positive() }),
      ]),
    ),
  }),
});

/** The five articles. */
const sources = defineCollection({
  loader: list("./content/sources.yaml"),
  schema: z.strictObject({
    id: z.string(),
    title: z.string(),
    /** As far as it is known. */
    author: z.string(),
    date: z.string(),
    where: z.string(),
    url: z.url().optional(),
    /** What the essay has from it. */
    brought: z.string(),
    /** Where it stands against the others. */
    apart: z.string(),
  }),
});

/** The 71 claims of the five articles, in our own words: one file for each chapter that answers some. */
const claims = defineCollection({
  loader: lists("./content/claims"),
  schema: z.strictObject({
    id: claimId,
    /** The chapter that answers it: the name of its file. */
    home: z.string(),
    claim: z.string(),
    /** What the model shows; `{widget-id:name}` stands for a number of that widget's story. */
    model: z.string(),
    /** Whether published findings speak for the claim, against it, both, or not at all. */
    verdict: z.enum(["for", "against", "mixed", "none"]),
    evidence: z.string(),
    /** Ids of the findings behind the verdict. */
    studies: z.array(z.string()),
    /** Id of the model's headline that answers the claim, for its share of nearby worlds. */
    headline: z.string().optional(),
    /** The setting at which what the model shows goes away; numbers as in `model`. */
    fails: z.string().optional(),
  }),
});

/** Where the articles contradict each other (X), and where the evidence contradicts them (D). */
const clashes = defineCollection({
  loader: list("./content/clashes.yaml"),
  schema: z.strictObject({
    id: z.string().regex(/^[XD]\d{1,2}$/),
    /** The chapter that tells it. */
    home: z.string(),
    /** Ids of the articles and findings that stand against each other. */
    between: z.array(z.string()).min(1),
    /** A few words to find it by. */
    about: upTo(60),
    text: z.string(),
  }),
});

/** Published findings used in the text. */
const evidence = defineCollection({
  loader: list("./content/evidence.yaml"),
  schema: z.strictObject({
    id: z.string(),
    /** Where it stands on the page of sources. */
    theme: z.enum(["lead", "reward", "doctors", "contact", "firm", "people"]),
    /** Authors and year as cited. */
    cite: z.string(),
    /** The finding in our own words, with its figures. */
    finding: z.string(),
    population: z.string(),
    where: z.string(),
    /** P: read in the original's abstract or first page. S: read in a second source. */
    read: z.enum(["P", "S", "derived"]),
  }),
});

/** Words used in a sense of their own, explained in place by `<Term>` and together on the page of the glossary. */
const glossary = defineCollection({
  loader: list("./content/glossary.yaml"),
  schema: z.strictObject({
    id: z.string().regex(/^[a-z][a-z-]*$/),
    /** The word as the essay uses it. */
    term: upTo(40),
    /** One sentence that needs no other. */
    plain: upTo(160),
    /** What the field calls it. */
    standard: upTo(60).optional(),
    /** The chapter of the plan that needs it first. */
    chapter: z.string().optional(),
  }),
});

/** Files of the essay with the day of their last commit; empty where the project's history is not there. */
const changed = defineCollection({
  loader: history,
  schema: z.strictObject({ day: z.iso.date() }),
});

/** What came when: the entries of CHANGELOG.md, in its order. */
const changes = defineCollection({
  loader: changelog,
  schema: z.strictObject({ order: z.number(), day: z.iso.date(), title: z.string() }),
});

export const collections = {
  chapters,
  facilitator,
  agendas,
  plan,
  sources,
  claims,
  clashes,
  evidence,
  glossary,
  changed,
  changes,
};
