import type { Goal, View } from "#frame/contract.ts";
import { phrase, plural } from "#words/phrase.ts";
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
        ...{
          one: phrase`market`,
          many: phrase`markets`,
          unit: phrase`of 100`,
          nobody: phrase`no client`,
          none: phrase`none`,
        },
        ...{ does: phrase`is a client`, do: phrase`are clients` },
        ...{ some: phrase`A quarter of the buyers`, most: phrase`Half of the buyers` },
        ...{ started: phrase`contacts brought`, spread: phrase`came by word of mouth` },
      }
    : {
        ...{
          one: phrase`team`,
          many: phrase`teams`,
          unit: phrase`of 12`,
          nobody: phrase`nobody`,
          none: phrase`nobody`,
        },
        ...{ does: phrase`does it`, do: phrase`do it` },
        ...{ some: phrase`Half the team`, most: phrase`Nine of twelve` },
        ...{ started: phrase`you started`, spread: phrase`took it from a colleague` },
      };

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const percent = (share: number) => `${Math.round(100 * share)} %`;
const weekWords = (week: number | null) =>
  week === null ? phrase`not in two years` : week === 0 ? phrase`from the start` : phrase`week ${week}`;

/** Who does it at the start: "Nobody on the team does it yet." */
function scene({ inMarket, already, size }: Chosen): string {
  if (inMarket)
    return already === 0
      ? phrase`Nobody has bought it yet.`
      : phrase`${already} of 100 have bought it already.`;
  if (already === 0) return phrase`Nobody on the team does it yet.`;
  if (already === size) return phrase`All twelve do it already.`;
  return plural(already, {
    one: "# of the twelve already does it.",
    other: "# of the twelve already do it.",
  });
}

/** The plan in a sentence or two. */
function planned(plan: Chosen): string {
  const { inMarket, effort, room, keep } = plan;
  const { contacts, brand } = inMarketTerms(plan);
  const start =
    effort === 0
      ? inMarket
        ? phrase`Nobody is contacted`
        : phrase`Nothing is pushed`
      : inMarket
        ? phrase`Every buyer hears from you ${trimmed(contacts)} times a month`
        : phrase`You start it at ${percent(effort)}`;
  const beside = inMarket
    ? phrase`a brand takes ${percent(brand)} of your effort`
    : phrase`room is at ${percent(room)}`;
  const weeks = plural(keep, { one: "# week", other: "# weeks" });
  const until =
    keep < lastWeek
      ? inMarket
        ? [phrase`That lasts for ${weeks}; then there is only the brand, all of it.`]
        : [phrase`That lasts for ${weeks}; then there is only room, all of it.`]
      : [];
  return [scene(plan), phrase`${start}, and ${beside}.`, ...until].join(" ");
}

/** The plan in few words, for the ear: whatever a reader moves is heard. */
function inShort(plan: Chosen): string {
  const { effort, room, keep, already } = plan;
  return phrase`Starting at ${percent(effort)} for ${plural(keep, { one: "# week", other: "# weeks" })}, room at ${percent(room)}, ${already} there at the start`;
}

/** What the reader is told of a plan; `few` says in how many runs one person fewer at the start would do. */
export function told(plan: Chosen, here: Spread, few: number): Omit<View, "runs" | "picture" | "plans"> {
  const { inMarket, week, size } = plan;
  const words = wordsOf(inMarket);
  const [some, most] = inMarket ? levels.market : levels.team;
  const middle = (at: number) => Math.round(here.middle[at] ?? 0);
  const nobody = (at: number) => here.at(at).filter((doing) => doing === 0).length;
  const value = `${middle(week)} ${words.unit}`;
  const gone = plural(week, { one: "# week", other: "# weeks" });
  const does = middle(week) === 1 ? words.does : words.do;
  const empty = phrase`${capital(words.many)} with ${words.nobody}: ${nobody(week)} of ${here.runs}.`;
  const who = here.who(week);
  const ways = (digit: string) => who.split(digit).length - 1;
  const half = here.reaches(some);
  const nine = here.reaches(most);
  const drawn = phrase`In the ${words.one} drawn, ${words.started} ${ways("1")}, and ${ways("2")} ${words.spread}.`;
  const now = phrase`After ${gone} ${value} ${does} in the middle ${words.one}.`;
  const before = planned(plan);
  const dates = `${words.some}: ${weekWords(half)}. ${words.most}: ${weekWords(nine)}.`;
  const { contacts, brand } = inMarketTerms(plan);
  return {
    key: {
      before: {
        value: String(size),
        words: inMarket
          ? phrase`buyers, and one new product.`
          : phrase`people, one new habit, and a Monday morning.`,
      },
      after: {
        value,
        words: phrase`${does} in the middle ${words.one}, ${week === 0 ? phrase`at the start` : phrase`week ${week}`}; ${words.none} in ${nobody(week)} of ${here.runs}.`,
      },
    },
    words: { before, after: `${before} ${now} ${empty} ${dates} ${drawn}` },
    spoken: phrase`${now} ${inShort(plan)}: ${words.many} with ${words.nobody}, ${nobody(week)} of ${here.runs}.`,
    answer: middle(year),
    answerWords: `${middle(year)} ${words.unit}`,
    table: {
      caption: phrase`How many ${words.do} in ${here.runs} ${words.many}, after each week`,
      columns: [
        ...[
          phrase`Weeks gone by`,
          phrase`Middle ${words.one}`,
          phrase`Fewest`,
          phrase`Most`,
          phrase`${capital(words.many)} with ${words.nobody}`,
        ],
        ...(inMarket ? [phrase`Contacts a month`, phrase`Brand, %`] : [phrase`Starting, %`, phrase`Room, %`]),
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
        plan.room === 1
          ? phrase`the best culture anyone has seen`
          : phrase`a culture with room at ${percent(plan.room)}`,
      half: weekWords(half),
      nine: weekWords(nine),
      now: value,
      gone,
      nobody: phrase`${nobody(week)} of ${here.runs}`,
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
  const elsewhere = phrase`only for your team`;
  const state = (words: string) => (inMarket ? elsewhere : words);
  const alone = !inMarket && effort === 0 && room <= 0.5 && keep >= year;
  return {
    nine: {
      met: short && nine !== null && nine <= 40,
      state: state(
        phrase`nine of twelve: ${weekWords(nine)}, starting it for ${plural(keep, { one: "# week", other: "# weeks" })}`,
      ),
    },
    few: {
      met: alone && enough >= wanted && few < wanted,
      state: state(phrase`with ${already} at the start, ${enough} of ${here.runs} teams`),
    },
    left: {
      met: short && empty <= here.runs - wanted,
      state: state(phrase`${empty} of ${here.runs} teams with nobody after a year`),
    },
  };
}
