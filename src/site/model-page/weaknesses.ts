import { constants } from "#model/constants.ts";
import { facts } from "#model/facts.ts";
import { levers } from "#model/levers.ts";
import { settled } from "#model/settled.ts";
import { widgets } from "#site/widgets.ts";
import { phrase } from "#words/phrase.ts";
import { measured } from "./told.ts";

interface Weakness {
  readonly title: string;
  readonly text: string;
}

/** How much a settled team does more with one lever at its end than at its start, in per cent. */
const gain = (lever: "D" | "A") =>
  Math.round(100 * (settled({ [lever]: 1 }).team / settled({ [lever]: 0 }).team - 1));

/** What an analyst should hold against the model. Its numbers are worked out from the present one. */
export function weaknesses(): readonly Weakness[] {
  const specs = Object.values(constants);
  const fixed = specs.filter((spec) => !("range" in spec)).length;
  const opened = widgets.map(({ constants: own }) => own.length).filter((count) => count > 0);
  const { C33, C33b } = facts;
  const band = ([low, high]: readonly [number, number]) => phrase`${measured(low)} to ${measured(high)}`;
  return [
    {
      title: phrase`The layers hang together by threads.`,
      text: phrase`The team reaches clients only through its hours and the strength of its meetings. Angry clients tire nobody, and a good quarter lifts nobody.`,
    },
    {
      title: phrase`Effects are small.`,
      text: phrase`That is on purpose, because published ones are: full direction instead of none is worth ${gain("D")} %, full room and purpose ${gain("A")} %. Many axes therefore do not begin at zero.`,
    },
    {
      title: phrase`The map of firms was made to exist.`,
      text: phrase`The shares of effort and some ten constants were moved by hand until each kind of firm came first somewhere. It shows that such a world can be, not that ours is one. First and second are often a few per cent apart. The pattern in the studies is met with little to spare: ${measured(C33.value())} in a band of ${band(C33.band)} for the first year, ${measured(C33b.value())} in ${band(C33b.band)} for three.`,
    },
    {
      title: phrase`Rivals are weather.`,
      text: phrase`Nobody copies an offer or answers a price. Other firms are there as maturity and as a shock, and in no other way.`,
    },
    {
      title: phrase`A door counts contacts, not callers.`,
      text: phrase`It reacts to their sum. A channel differs from another only in how welcome it is. Behind a shut door nobody new ever takes the chair, so it does not forget.`,
    },
    {
      title: phrase`A person is a handful of numbers.`,
      text: phrase`Skill and talent are one number each. Pay-offs, the mood of those who stay, fairness and the law are missing, so the model says nothing about parting with anyone.`,
    },
    {
      title: phrase`Time is short before patience is.`,
      text: phrase`A contact costs the same hours each time. With ${levers.n.neutral} people it is these hours that make more calls fail in the first quarter; irritation joins in the second year.`,
    },
    {
      title: phrase`Wins are few.`,
      text: phrase`A week has only a handful, so single runs are lumpy. Look at many.`,
    },
    {
      title: phrase`It is not small.`,
      text: phrase`It has ${specs.length} constants, of which evidence fixes ${fixed}, and ${Object.keys(levers).length} levers, dials and switches. A picture rests on ${Math.min(...opened)} to ${Math.max(...opened)} of the constants.`,
    },
    {
      title: phrase`It was tied to facts with some freedom.`,
      text: phrase`How long trust takes was chosen so that the crossings of a plan fall in its first year. Several questions to the model were put over the years or at the setting at which it answers them well. The table of facts says in words what is asked.`,
    },
  ];
}
