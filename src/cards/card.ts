/** The pictures that a pasted link is shown with: 1200 by 630, drawn from the essay's own charts, and never the answer. */
import type { ComponentType } from "preact";
import { Logo } from "#charts/Logo.tsx";
import { phrase } from "#words/phrase.ts";
import { el, type Node } from "./markup.ts";
import { fitted, vignette } from "./picture.ts";
import { paints } from "./resolve.ts";
import type { Rule } from "./rules.ts";
import { type Lettering, linesOf, wordsAt } from "./words.ts";

const width = 1200;
const height = 630;
const margin = 56;
/** How far down the question may reach. */
const lowest = 540;
/** Where the picture's half begins. */
const half = 600;

interface Shared {
  /** Above the title: where in the essay this is. */
  readonly kicker: string;
  readonly rules: readonly Rule[];
}

/** A picture's card: its title, the question that it asks, and what there is to see before anybody has guessed. */
export function pictureCard({
  kicker,
  title,
  question,
  drawings,
  rules,
}: Shared & {
  readonly title: string;
  readonly question: string;
  readonly drawings: Parameters<typeof fitted>[0];
}): Node {
  const paint = paintsOf(rules);
  const room = half - margin - 40;
  const large: Lettering = { size: 60, weight: 800, fill: paint.ink };
  const titles = linesOf(title, room, large);
  const top = 196;
  const under = Math.round(top + (titles.length - 1) * 60 * 1.06 + 64);
  const asks = [35, 33, 31, 29].map((size): Lettering => ({ size, serif: true, fill: paint.ink }));
  const asked = asks.find(
    (one) => linesOf(question, room, one).length * one.size * 1.36 < lowest - under,
  ) ?? { size: 27, serif: true, fill: paint.ink };
  return framed(
    kicker,
    rules,
    el("rect", { x: `${half}`, width: `${width - half}`, height: `${height}`, fill: paint.surface }),
    el("path", { d: `M${half} 0V${height}`, stroke: paint.rule, "stroke-width": "2" }),
    wordsAt(margin, top, titles, large, 1.06),
    wordsAt(margin, under, linesOf(question, room, asked), asked, 1.36),
    fitted(
      drawings,
      { x: half + 36, y: 24, width: 520, height: height - 48 },
      { size: 24, weight: 600, fill: paint.ink },
    ),
  );
}

/** A chapter's card: its sentence, large, and the small picture at its title. */
export function takeawayCard({
  kicker,
  sentence,
  Art,
  rules,
}: Shared & { readonly sentence: string; readonly Art: ComponentType | undefined }): Node {
  const paint = paintsOf(rules);
  const room = width - 2 * margin - 44;
  const letters = (size: number): Lettering => ({ size, weight: 800, fill: paint.ink });
  const [smallest = 62, ...larger] = [62, 66, 70, 74];
  const size = larger.reverse().find((one) => linesOf(sentence, room, letters(one)).length <= 3) ?? smallest;
  const large = letters(size);
  const lines = linesOf(sentence, room, large);
  const step = size * 1.12;
  const top = 152 + Math.round(size * 0.9);
  const art = Art && vignette(Art, rules).svg;
  return framed(
    kicker,
    rules,
    el("rect", {
      x: `${margin}`,
      y: "152",
      width: "14",
      height: `${Math.round((lines.length - 1) * step + size * 1.16)}`,
      fill: paint.ink,
    }),
    wordsAt(margin + 44, top, lines, large, 1.12),
    ...(art
      ? [
          el(
            "svg",
            { ...art.attributes, x: "682", y: "428", width: "462", height: "158", overflow: "visible" },
            ...art.children,
          ),
        ]
      : []),
  );
}

/** What stands on every card: whose it is, where it is from, and that it is a model. */
function framed(kicker: string, rules: readonly Rule[], ...inside: readonly Node[]): Node {
  const paint = paintsOf(rules);
  const logo = vignette(Logo, rules).svg;
  return el(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: `${width}`,
      height: `${height}`,
      viewBox: `0 0 ${width} ${height}`,
    },
    el("rect", { width: `${width}`, height: `${height}`, fill: paint.bg }),
    ...inside,
    el(
      "svg",
      { ...logo.attributes, x: `${margin}`, y: "44", width: "66", height: "32", overflow: "visible" },
      ...logo.children,
    ),
    wordsAt(margin + 84, 69, ["Push, Pull, Person"], { size: 25, weight: 700, fill: paint.ink }),
    wordsAt(margin, 126, [kicker], { size: 24, weight: 600, fill: paint.ink2 }),
    wordsAt(margin, 586, [phrase`Illustrative model, not a forecast`], { size: 22, fill: paint.ink2 }),
  );
}

const names = ["bg", "surface", "ink", "ink2", "rule"] as const;

function paintsOf(rules: readonly Rule[]): Readonly<Record<(typeof names)[number], string>> {
  const all = paints(rules);
  return {
    bg: "",
    surface: "",
    ink: "",
    ink2: "",
    rule: "",
    ...Object.fromEntries(names.map((name) => [name, all[name] ?? "#000"])),
  };
}
