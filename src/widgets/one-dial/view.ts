import type { View } from "#frame/contract.ts";
import { constants as declared } from "#model/constants.ts";
import type { Settings } from "#state/settings.ts";
import { list, number, phrase, plural } from "#words/phrase.ts";
import { each, room } from "./options.ts";
import { atBest, bySetting, peopleOf, scenarioAt } from "./team.ts";
import { widget } from "./widget.ts";

/** One person as drawn: what suits them and what they get, in hundredths. */
export interface Someone {
  readonly name: string;
  readonly wish: number;
  readonly gets: number;
  readonly asked: boolean;
  readonly best: boolean;
}

/** The team on its line, the count at every setting, and many teams at this one. */
export interface DialPicture {
  readonly people: readonly Someone[];
  readonly dial: number;
  /** How far from what suits them people are still at their best, in hundredths. */
  readonly near: number;
  readonly asking: boolean;
  readonly hours: number;
  readonly hoursForAll: number;
  readonly bySetting: readonly number[];
  /** At their best in each possible team. */
  readonly teams: readonly number[];
}

/** What one dial does for one team, and for many: pure, the same on server, worker and page. */
export function look(settings: Settings, runs: number): View<DialPicture> {
  const { levers, options, constants } = settings;
  const near = constants.near ?? declared.near.value;
  const perPerson = constants.ask ?? declared.ask.value;
  const dial = options[room.id] ?? room.neutral;
  const asking = options[each.id] === 1;
  const n = levers.n ?? 12;
  const hours = levers.listen ?? 0;
  const scenario = scenarioAt(settings);
  const teams = Array.from({ length: runs }, (_, run) => peopleOf(scenario, run));
  const [first = peopleOf(scenario, 0)] = teams;
  const best = atBest(first);
  const single = bySetting(first.preference, near);
  const most = Math.max(...single);
  const settingsFor = single.flatMap((suited, at) => (suited === most ? [at] : []));
  const hoursForAll = n * perPerson;
  const allHours = number(hoursForAll, hoursForAll % 1 === 0 ? 0 : 2);
  const asked = first.h.filter((heard) => heard > 0).length;
  const people = Array.from(first.preference, (wish, i): Someone => {
    const heard = first.h[i] ?? 0;
    return {
      name: nameOf(i),
      wish: Math.round(wish * 100),
      gets: Math.round(dial + heard * (wish * 100 - dial)),
      asked: heard > 0,
      best: first.best[i] === 1,
    };
  });
  const value = phrase`${best} of ${n}`;
  const oneDial = phrase`One setting for all suits ${most} at best.`;
  const wishes = people.map(({ wish }) => wish).sort((a, b) => a - b);
  const half = Math.floor(n / 2);
  const where = phrase`The dial stands at ${dial} % room.`;
  const how = asking
    ? phrase`You spend ${hours} hours and hear ${plural(asked, { one: "# person", other: "# people" })}.`
    : phrase`Nobody is asked.`;
  const split = phrase`Half of them want ${wishes[half - 1]} % or less, half ${wishes[half]} % or more, and ${value} are at their best.`;
  const counts = teams.map(atBest);
  return {
    runs,
    picture: { people, dial, near: near * 100, asking, hours, hoursForAll, bySetting: single, teams: counts },
    key: {
      before: {
        value: phrase`${n} people`,
        words: phrase`want different amounts of room, and there is one dial. It stands at ${dial} %.`,
      },
      after: {
        value,
        words: phrase`are at their best. ${oneDial} Asking everybody takes ${allHours} hours a week.`,
      },
    },
    words: {
      before: phrase`${n} people sit at one table. ${where}`,
      after: `${where} ${how} ${split} ${oneDial}`,
    },
    spoken: phrase`With the dial at ${dial} %, ${value} are at their best, and one setting for all suits ${most}. Half want ${wishes[half - 1]} % or less and half ${wishes[half]} % or more; you have ${hours} of the ${allHours} hours for all.`,
    answer: best,
    answerWords: value,
    table: {
      caption: phrase`What suits each person, what they get, and whether they are at their best`,
      columns: [
        phrase`Person`,
        phrase`Room that suits, %`,
        phrase`Heard`,
        phrase`Room they get, %`,
        phrase`At their best`,
      ],
      rows: people.map((one) => [one.name, one.wish, yes(one.asked), one.gets, yes(one.best)]),
    },
    goals: {
      six: {
        met: !asking && n === 12 && most <= 6 && best >= 6 && levers.spread === widget.start.levers.spread,
        state: asking ? phrase`${value} with asking` : phrase`${value} with the dial alone`,
      },
      all: {
        met: asking && n === 12 && best === 12 && hours <= 6,
        state: phrase`${value} in ${hours} hours`,
      },
      late: {
        met: asking && hours === 6 && dial === 50 && most > best,
        state: phrase`asking suits ${best}, one setting ${most}, of ${n}`,
      },
    },
    live: {
      suited: value,
      single: phrase`${most} of ${n}`,
      where: ranges(settingsFor),
      hoursForAll: phrase`${allHours} hours`,
      teams: phrase`${counts.filter((one) => one * 2 >= n).length} of ${runs}`,
    },
    plans: { team: scenario },
  };
}

const yes = (is: boolean) => (is ? phrase`yes` : phrase`no`);

/** A to Z, then numbers: marks, not kinds of people. */
const nameOf = (index: number) => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));

/** Settings in runs: "8 to 17 and 77 to 94". */
function ranges(at: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const value of at) {
    const last = runs.at(-1);
    if (last && value === last[1] + 1) last[1] = value;
    else runs.push([value, value]);
  }
  const told = runs.map(([from, to]) => (from === to ? `${from}` : phrase`${from} to ${to}`));
  return told.length > 3 ? phrase`${told.length} places` : list(told);
}
