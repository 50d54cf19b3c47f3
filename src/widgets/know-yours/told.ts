import type { Goal, View } from "#frame/contract.ts";
import { number, phrase, plural } from "#words/phrase.ts";
import { type Earned, greatest } from "./firms.ts";
import { firms, firstYear } from "./named.ts";
import type { PersonasPicture } from "./view.ts";

/** What the simulation found, before it is put into words. */
interface Found {
  readonly runs: number;
  readonly found: Earned;
  /** Mean totals at the horizon, in the order of `firms`. */
  readonly totals: readonly number[];
  readonly picture: PersonasPicture;
  readonly plans: View["plans"];
}

/** A stretch of quarters in which one firm is ahead in total. */
interface Stretch {
  readonly firm: number;
  readonly from: number;
  readonly to: number;
}

/** Who is ahead in total from when to when. */
export function stretchesOf({ lines }: PersonasPicture): Stretch[] {
  const out: Stretch[] = [];
  for (let quarter = 1; quarter <= (lines[0]?.length ?? 0); quarter += 1) {
    const firm = greatest(lines.map((line) => line[quarter - 1] ?? 0));
    const last = out.at(-1);
    if (last?.firm === firm) out[out.length - 1] = { ...last, to: quarter };
    else out.push({ firm, from: quarter, to: quarter });
  }
  return out;
}

const letter = (firm: number) => firms[firm]?.letter ?? "";
const name = (firm: number) => firms[firm]?.plan ?? "";
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const inOrder = (totals: readonly number[]) =>
  firms.map((_, firm) => firm).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);

/** "S to quarter 5, P from 6 to 17, D from 18". */
function stretchWords(stretches: readonly Stretch[]): string {
  const last = stretches.length - 1;
  return stretches
    .map(({ firm, from, to }, at) => {
      if (at === last)
        return last === 0 ? phrase`${letter(firm)} throughout` : phrase`${letter(firm)} from ${from} on`;
      return at === 0
        ? phrase`${letter(firm)} to quarter ${to}`
        : from === to
          ? phrase`${letter(firm)} in ${from}`
          : phrase`${letter(firm)} from ${from} to ${to}`;
    })
    .join(", ");
}

/** The whole view of this widget, from what the simulation found. */
export function told({ runs, found, totals, picture, plans }: Found): View<PersonasPicture> {
  const { maturity, horizon, shock, you, leader, first, pairs } = picture;
  const market = number(100 * maturity);
  const [best = 0, second = 0, third = 0] = inOrder(totals);
  const total = (firm: number) => number(totals[firm] ?? 0);
  const behind = phrase`${total(second)} for ${letter(second)} and ${total(third)} for ${letter(third)}`;
  const judged = plural(horizon, { one: "# quarter", other: "# quarters" });
  const early = Math.min(firstYear, horizon);
  const atFirst = firms.map((_, firm) => found.mean(firm, early));
  const [soon = 0, next = 0, last = 0] = inOrder(atFirst);
  const earlyTotal = (firm: number) => number(atFirst[firm] ?? 0);
  const opening = phrase`After the first year at maturity ${market} it is ${letter(soon)} first: ${name(soon)} has earned ${earlyTotal(soon)}, against ${earlyTotal(next)} for ${letter(next)} and ${earlyTotal(last)} for ${letter(last)}.`;
  const stretches = stretchesOf(picture);
  const wins = first.map((n, firm) => phrase`${letter(firm)} in ${n}`).join(", ");
  const verdict = phrase`After ${judged} at maturity ${market} it is ${letter(best)} first: ${name(best)} has earned ${total(best)}, against ${behind}.`;
  const counted = phrase`With the same luck for all three, first comes ${wins} of ${runs} markets.`;
  const own = pairs
    ? phrase`A dynamic firm with luck of its own beats the sales firm in ${pairs[2]} of ${runs} pairs.`
    : "";
  const storm = shock > 0 ? phrase`A shock comes after quarter ${shock}.` : "";
  const yours = phrase`Yours is ${name(you)}, first in ${first[you]} of ${runs}.`;
  const dynamicFrom = stretches.find(({ firm }) => firm === 2)?.from;
  return {
    runs,
    picture,
    key: {
      before: {
        value: phrase`${letter(soon)} first`,
        words: phrase`after the first year, at maturity ${market}. The rest of the map is open.`,
      },
      after: {
        value: phrase`${letter(best)} first`,
        words: phrase`after ${judged} at maturity ${market}. ${capital(name(best))} has earned ${total(best)}, against ${behind}.`,
      },
    },
    words: {
      before: opening,
      after: [verdict, storm, phrase`The lead is with ${stretchWords(stretches)}.`, counted, own, yours]
        .filter(Boolean)
        .join(" "),
    },
    spoken: `${verdict} ${yours}`,
    answer: leader,
    answerWords: phrase`that ${name(best)} has earned most`,
    table: {
      caption: phrase`Mean of ${runs} markets: earned so far. One point is what one client brings in a week, in a young market without discounts`,
      columns: [phrase`Quarter`, ...firms.map(({ title }) => title), phrase`First`],
      rows: (picture.lines[0] ?? []).map((_, at) => {
        const so = firms.map((_firm, firm) => found.mean(firm, at + 1));
        return [at + 1, ...so.map((value) => number(value)), letter(greatest(so))];
      }),
    },
    goals: goals(picture, totals, stretches),
    plans,
    live: {
      maturity: market,
      horizon: judged,
      leader: name(leader),
      lead: stretchWords(stretches),
      dynamicFrom:
        dynamicFrom === undefined ? phrase`not in ten years` : phrase`from quarter ${dynamicFrom} on`,
      first: phrase`${first[leader]} of ${runs}`,
      ...Object.fromEntries(firms.map(({ id }, firm) => [id, total(firm)])),
      ...Object.fromEntries(firms.map(({ id }, firm) => [`${id}First`, `${first[firm]}`])),
      pairs: pairs ? phrase`${pairs[2]} of ${runs}` : "",
      otherPairs: pairs ? `${pairs[0]}` : "",
      yours: phrase`${capital(name(you))}: first in ${first[you]} of ${runs}`,
    },
  };
}

function goals(
  picture: PersonasPicture,
  totals: readonly number[],
  stretches: readonly Stretch[],
): Record<string, Goal> {
  const { maturity, horizon, leader, shock } = picture;
  const at = (wanted: number) => Math.abs(maturity - wanted) < 1e-9;
  const here = phrase`maturity ${number(100 * maturity)}, ${plural(horizon, { one: "# quarter", other: "# quarters" })}`;
  const [sales = 0, , dynamic = 0] = totals;
  const soonest = stretches.find(({ firm }) => firm === 2)?.from;
  const alike = picture.alike && shock === 0;
  return {
    young: { met: leader === 1 && maturity <= 0.2, state: phrase`${letter(leader)} is first at ${here}` },
    "run-well": {
      met: at(0.8) && horizon === 28 && sales > dynamic,
      state: phrase`S ${number(sales)}, D ${number(dynamic)} at ${here}`,
    },
    soonest: {
      met: at(0.8) && alike && soonest === horizon,
      state: phrase`${letter(leader)} is first at ${here}`,
    },
  };
}
