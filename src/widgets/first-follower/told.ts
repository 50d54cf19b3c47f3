import type { Goal, View } from "#frame/contract.ts";
import { count } from "#frame/format.ts";
import { lastWeek } from "./options.ts";
import { type Chosen, inMarketTerms, trimmed } from "./plan.ts";
import type { Spread } from "./spread.ts";

/** How many make half, and how many make most: in a team, and in a market, where fewer ever buy. */
export const levels = { team: [6, 9], market: [25, 50] } as const;

const year = 52;

/** The words of a team or of a market. */
const wordsOf = (inMarket: boolean) =>
  inMarket
    ? {
        ...{ one: "market", many: "markets", unit: "of 100", nobody: "no client", none: "none" },
        ...{ does: "is a client", do: "are clients" },
        ...{ some: "A quarter of the buyers", most: "Half of the buyers" },
        ...{ started: "contacts brought", spread: "came by word of mouth" },
      }
    : {
        ...{ one: "team", many: "teams", unit: "of 12", nobody: "nobody", none: "nobody" },
        ...{ does: "does it", do: "do it" },
        ...{ some: "Half the team", most: "Nine of twelve" },
        ...{ started: "you started", spread: "took it from a colleague" },
      };

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const percent = (share: number) => `${Math.round(100 * share)} %`;
const weekWords = (week: number | null) =>
  week === null ? "not in two years" : week === 0 ? "from the start" : `week ${week}`;

/** Who does it at the start: "Nobody on the team does it yet." */
function scene({ inMarket, already, size }: Chosen): string {
  if (inMarket)
    return already === 0 ? "Nobody has bought it yet." : `${already} of 100 have bought it already.`;
  if (already === 0) return "Nobody on the team does it yet.";
  if (already === size) return "All twelve do it already.";
  return `${already} of the twelve already ${already === 1 ? "does" : "do"} it.`;
}

/** The plan in a sentence or two. */
function planned(plan: Chosen): string {
  const { inMarket, effort, room, keep } = plan;
  const { contacts, brand } = inMarketTerms(plan);
  const start =
    effort === 0
      ? inMarket
        ? "Nobody is contacted"
        : "Nothing is pushed"
      : inMarket
        ? `Every buyer hears from you ${trimmed(contacts)} times a month`
        : `You start it at ${percent(effort)}`;
  const beside = inMarket ? `a brand takes ${percent(brand)} of your effort` : `room is at ${percent(room)}`;
  const until =
    keep < lastWeek
      ? ` That lasts for ${count(keep, "week", "weeks")}; then there is only ${inMarket ? "the brand" : "room"}, all of it.`
      : "";
  return `${scene(plan)} ${start}, and ${beside}.${until}`;
}

/** The plan in few words, for the ear: whatever a reader moves is heard. */
function inShort(plan: Chosen): string {
  const { effort, room, keep, already } = plan;
  return `Starting at ${percent(effort)} for ${count(keep, "week", "weeks")}, room at ${percent(room)}, ${already} there at the start`;
}

/** What the reader is told of a plan; `few` says in how many runs one person fewer at the start would do. */
export function told(plan: Chosen, here: Spread, few: number): Omit<View, "runs" | "picture" | "plans"> {
  const { inMarket, week, size } = plan;
  const words = wordsOf(inMarket);
  const [some, most] = inMarket ? levels.market : levels.team;
  const middle = (at: number) => Math.round(here.middle[at] ?? 0);
  const nobody = (at: number) => here.at(at).filter((doing) => doing === 0).length;
  const value = `${middle(week)} ${words.unit}`;
  const gone = count(week, "week", "weeks");
  const does = middle(week) === 1 ? words.does : words.do;
  const empty = `${capital(words.many)} with ${words.nobody}: ${nobody(week)} of ${here.runs}.`;
  const who = here.who(week);
  const ways = (digit: string) => who.split(digit).length - 1;
  const half = here.reaches(some);
  const nine = here.reaches(most);
  const drawn = `In the ${words.one} drawn, ${words.started} ${ways("1")}, and ${ways("2")} ${words.spread}.`;
  const now = `After ${gone} ${value} ${does} in the middle ${words.one}.`;
  const before = planned(plan);
  const dates = `${words.some}: ${weekWords(half)}. ${words.most}: ${weekWords(nine)}.`;
  const { contacts, brand } = inMarketTerms(plan);
  return {
    key: {
      before: {
        value: String(size),
        words: inMarket ? "buyers, and one new product." : "people, one new habit, and a Monday morning.",
      },
      after: {
        value,
        words: `${does} in the middle ${words.one}, ${week === 0 ? "at the start" : `week ${week}`}; ${words.none} in ${nobody(week)} of ${here.runs}.`,
      },
    },
    words: { before, after: `${before} ${now} ${empty} ${dates} ${drawn}` },
    spoken: `${now} ${inShort(plan)}: ${words.many} with ${words.nobody}, ${nobody(week)} of ${here.runs}.`,
    answer: middle(year),
    answerWords: `${middle(year)} ${words.unit}`,
    table: {
      caption: `How many ${words.do} in ${here.runs} ${words.many}, after each week`,
      columns: [
        ...[
          "Weeks gone by",
          `Middle ${words.one}`,
          "Fewest",
          "Most",
          `${capital(words.many)} with ${words.nobody}`,
        ],
        ...(inMarket ? ["Contacts a month", "Brand, %"] : ["Starting, %", "Room, %"]),
      ],
      rows: Array.from({ length: lastWeek }, (_, index) => {
        const all = here.at(index + 1);
        const on = index < plan.keep;
        const [start, room] = inMarket
          ? [
              on ? trimmed(contacts) : 0,
              Math.round(100 * (on ? brand : inMarketTerms({ effort: 0, room: 1 }).brand)),
            ]
          : [on ? Math.round(100 * plan.effort) : 0, on ? Math.round(100 * plan.room) : 100];
        return [
          ...[index + 1, middle(index + 1), Math.min(...all), Math.max(...all), nobody(index + 1)],
          ...[start, room],
        ];
      }),
    },
    goals: goals(plan, here, few, nine, nobody(year)),
    live: {
      scene: scene(plan),
      culture:
        plan.room === 1 ? "the best culture anyone has seen" : `a culture with room at ${percent(plan.room)}`,
      half: weekWords(half),
      nine: weekWords(nine),
      now: value,
      gone,
      nobody: `${nobody(week)} of ${here.runs}`,
      started: String(ways("1")),
      spread: String(ways("2")),
    },
  };
}

function goals(
  { inMarket, already, effort, room, keep }: Chosen,
  here: Spread,
  few: number,
  nine: number | null,
  empty: number,
): Record<string, Goal> {
  const fromNobody = !inMarket && already === 0;
  const short = fromNobody && keep <= 13;
  const enough = here.within(levels.team[1], year);
  const wanted = 0.9 * here.runs;
  const elsewhere = "only for your team";
  const state = (words: string) => (inMarket ? elsewhere : words);
  const alone = !inMarket && effort === 0 && room <= 0.5 && keep >= year;
  return {
    nine: {
      met: short && nine !== null && nine <= 40,
      state: state(`nine of twelve: ${weekWords(nine)}, starting it for ${count(keep, "week", "weeks")}`),
    },
    few: {
      met: alone && enough >= wanted && few < wanted,
      state: state(`with ${already} at the start, ${enough} of ${here.runs} teams`),
    },
    left: {
      met: short && empty <= here.runs - wanted,
      state: state(`${empty} of ${here.runs} teams with nobody after a year`),
    },
  };
}
