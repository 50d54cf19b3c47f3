import { phrase, plural } from "#words/phrase.ts";
import { dayWords, weeksAfter } from "./days.ts";
import { type Given, meanings, type Playbook, personaNames, threads, wholes } from "./fields.ts";

/** What the model says about the plan of the sandbox. */
export interface PlanTold {
  readonly plan: string;
  /** What is known of the market; empty where nothing is fixed. */
  readonly market: string;
  /** "65 of 100 worlds after 8 quarters"; absent while it is worked out. */
  readonly share?: string;
}

/** One line of the page: what it is about, and what stands there; nothing where it is to be filled in by hand. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** The page in words. Sheet and Markdown are written from this one text. */
export interface Told {
  readonly team: string;
  readonly acts: readonly Line[];
  readonly trial: readonly Line[];
  readonly review: { readonly from: string; readonly weeks: string; readonly on: string };
  readonly tripwire: string;
  readonly meaning: readonly Line[];
  readonly persona: string;
  readonly threads: readonly { readonly label: string; readonly value: number | undefined }[];
  readonly doubt: string;
  readonly plan: readonly Line[];
}

/** Everything on the page as text. */
export function told(playbook: Playbook, given: Given, plan: PlanTold | undefined): Told {
  const { texts, wholes: numbers, meaning, persona, from } = playbook;
  const words = meaning && meanings[meaning];
  const on = from && numbers.review !== undefined ? weeksAfter(from, numbers.review) : undefined;
  const doubted = given.doubts.flatMap(({ numbers: all }) => all).find(({ id }) => id === playbook.doubt);
  return {
    team: texts.team,
    acts: [
      { label: phrase`I start`, text: texts.start },
      { label: phrase`I stop`, text: texts.stop },
      { label: phrase`I ask`, text: texts.ask },
    ],
    trial: [
      { label: phrase`Who tries it first`, text: texts.who },
      { label: phrase`For how long`, text: numbers.weeks === undefined ? "" : weeks(numbers.weeks) },
      { label: phrase`What we count`, text: texts.measure },
    ],
    review: {
      from: from ? dayWords(from) : "",
      weeks: numbers.review === undefined ? "" : weeks(numbers.review),
      on: on ? dayWords(on) : "",
    },
    tripwire: numbers.doors === undefined ? "" : String(numbers.doors),
    meaning: [
      { label: phrase`Push`, text: meaning === "own" ? texts.push : (words?.push ?? "") },
      { label: phrase`Pull`, text: meaning === "own" ? texts.pull : (words?.pull ?? "") },
    ],
    persona: persona ? personaNames[persona] : "",
    threads: threads.map((id) => ({ label: wholes[id].label, value: numbers[id] })),
    doubt: doubted ? phrase`${doubted.label} (here: ${doubted.value})` : "",
    plan: [
      { label: phrase`My plan in the sandbox`, text: plan?.plan ?? "" },
      {
        label: phrase`My market`,
        text: plan ? plan.market || phrase`unsure: it differs from world to world` : "",
      },
      { label: phrase`Ahead of doing nothing in`, text: plan?.share ?? "" },
    ],
  };
}

const weeks = (count: number) => plural(count, { one: "# week", other: "# weeks" });

/** The page as Markdown, with lines to fill in where nothing stands yet. */
export function markdown(page: Told): string {
  const gap = "______";
  const item = ({ label, text }: Line) => `- **${label}:** ${escaped(text) || gap}`;
  const { from, on, weeks: until } = page.review;
  return [
    page.team ? phrase`# Playbook: ${escaped(page.team)}` : phrase`# Playbook`,
    "",
    phrase`## What I do`,
    ...page.acts.map(item),
    "",
    phrase`## First experiment`,
    ...page.trial.map(item),
    "",
    phrase`## Review`,
    phrase`- **We start on:** ${from || gap}`,
    phrase`- **We look on:** ${on || gap}, after ${until || gap}. Not before.`,
    phrase`- **Tripwire:** if fewer than ${page.tripwire || gap} of 100 doors are open, we go quieter.`,
    "",
    phrase`## What I rest on`,
    ...page.meaning.map(({ label, text }) => item({ label: phrase`By ${label.toLowerCase()} I mean`, text })),
    phrase`- **My persona:** ${page.persona || gap}`,
    ...page.threads.map(
      ({ label, value }) => `- **${label}:** ${value === undefined ? gap : phrase`${value} of 100`}`,
    ),
    ...page.plan.map(item),
    phrase`- **The assumption I doubt:** ${escaped(page.doubt) || gap}`,
    "",
    phrase`Illustrative model, not a forecast. A plan that wins there has won in a toy.`,
    "",
  ].join("\n");
}

/** A reader's own words, so that Markdown shows them as they were typed. */
const escaped = (text: string) => text.replaceAll(/[\\`*_[\]<>#|~]/g, "\\$&");
