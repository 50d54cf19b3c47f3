import type { View } from "#frame/contract.ts";
import { percent } from "#frame/format.ts";
import type { Scenario } from "#model/simulate.ts";
import type { Settings } from "#state/settings.ts";
import { number, phrase, plural } from "#words/phrase.ts";
import { afterMove, type MoveId, moveIds } from "./moves.ts";
import { firstWeek, type Quarters } from "./quarters.ts";
import type { IslandsPicture } from "./view.ts";

/** What the simulations found, before it is put into words. */
interface Found {
  readonly runs: number;
  readonly settings: Settings;
  readonly scenario: Scenario;
  readonly picture: IslandsPicture;
  readonly start: Quarters;
  readonly plans: Readonly<Record<"yours" | MoveId, Quarters>>;
}

const one = (value: number) => number(value, 1);
const costOf = ({ cost }: Quarters) => (cost === null ? phrase`no end of` : one(cost));

/** As a reader sees them: wins a quarter to one decimal. */
const seen = ({ wins }: Quarters) => Math.round(wins * 10) / 10;

/** The place of the move that wins most; 3 where none wins more than is won without it. */
function bestMove(plans: Found["plans"]): number {
  const wins = moveIds.map((id) => seen(plans[id]));
  const most = Math.max(...wins);
  return most > seen(plans.yours) ? wins.indexOf(most) : moveIds.length;
}

const answers = [
  phrase`that more contacts win most`,
  phrase`that more proposals win most`,
  phrase`that less early work wins most`,
];

/** The answer as words, never those of a choice. */
function answerWords(plans: Found["plans"], best: number): string {
  const lose = moveIds.every((id) => seen(plans[id]) < seen(plans.yours));
  return (
    answers[best] ??
    (lose ? phrase`that every one of them loses you wins` : phrase`that not one of them wins you more`)
  );
}

/** The whole view of this widget, from what the simulations found. */
export function told(found: Found): View<IslandsPicture> {
  const { runs, settings, picture, start, plans, scenario } = found;
  const { yours } = plans;
  const { flows, hours } = yours;
  const { n = 0, share = 0, match = 0 } = settings.levers;
  const best = bestMove(plans);
  const rate =
    yours === start
      ? phrase`${one(yours.wins)} wins a quarter, at ${costOf(yours)} rep-weeks each.`
      : phrase`${one(yours.wins)} wins a quarter, at ${costOf(yours)} rep-weeks each; at the start ${one(start.wins)}, at ${costOf(start)}.`;
  const road = phrase`Of a hundred clients ${number(flows.start)} start to shop in a quarter; ${number(yours.wins)} are won, ${number(flows.drop)} drop out, and ${number(flows.leave)} leave.`;
  const clientHours = phrase`${plural(n, { one: "# rep has", other: "# reps have" })} ${number(hours.have)} hours a week with clients.`;
  const spent =
    hours.early > hours.have
      ? phrase`Early work alone would take ${number(hours.early)}, decisions get ${number(hours.decisions)}, and ${lackWords(hours)}.`
      : phrase`Early work takes ${number(hours.early)} of them, decisions get ${number(hours.decisions)}, and ${lackWords(hours)}.`;
  const time = `${clientHours} ${spent}`;
  const bridge =
    picture.bridge > 0
      ? phrase`Marketing does ${percent(share)} of the early work, ${number(hours.marketing)} hours a week, and ${percent(match)} of clients are met on the channel they prefer: the bridge is ${percent(picture.bridge)} wide.`
      : share > 0
        ? phrase`Marketing does ${percent(share)} of the early work, but nobody is met on the channel they prefer: there is no bridge.`
        : phrase`Marketing does none of the early work: there is no bridge.`;
  const key = { value: one(yours.wins), words: phrase`wins a quarter, at ${costOf(yours)} rep-weeks each.` };
  const [contacts, proposals, early] = moveIds.map((id) => one(plans[id].wins));
  const moved = phrase`From here, half as many contacts more would bring ${contacts} wins a quarter, half as many proposals more ${proposals}, and half of the early work dropped, with nobody taking it over, ${early}.`;
  const more =
    yours === start
      ? phrase`The three moves bring ${contacts}, ${proposals} and ${early}.`
      : phrase`It began at ${one(start.wins)}, at ${costOf(start)} each.`;
  return {
    runs,
    picture,
    key: { before: key, after: { value: key.value, words: `${key.words} ${more}` } },
    words: {
      before: `${road} ${time} ${bridge}`,
      after: `${rate} ${road} ${time} ${bridge} ${moved}`,
    },
    spoken: phrase`${rate} The bridge is ${percent(picture.bridge)} wide, and ${lackWords(hours)}.`,
    answer: best,
    answerWords: answerWords(plans, best),
    table: table(found),
    goals: goals(found),
    plans: {
      yours: scenario,
      ...Object.fromEntries(
        moveIds.map((id) => [id, { ...scenario, levers: afterMove(id, settings.levers) }]),
      ),
    },
    live: {
      wins: one(yours.wins),
      about: number(yours.wins),
      cost: costOf(yours),
      reps: number(n),
      early: number(hours.early),
      decisions: number(hours.decisions),
      unserved: number(hours.unserved),
      marketing: number(hours.marketing),
      bridge: percent(picture.bridge),
      moreContacts: one(plans.contacts.wins),
      moreProposals: one(plans.proposals.wins),
      lessEarly: one(plans.early.wins),
    },
  };
}

/** What decisions lack, or what is left over. */
function lackWords({ unserved, spare }: Quarters["hours"]): string {
  const lack = Math.round(unserved);
  if (lack > 0) return phrase`decisions lack ${plural(lack, { one: "# hour", other: "# hours" })} a week`;
  return phrase`decisions lack nothing, with ${plural(Math.round(spare), { one: "# hour", other: "# hours" })} to spare`;
}

function table({ runs, plans, start, scenario }: Found): View["table"] {
  const rows: readonly (readonly [string, Quarters])[] = [
    [phrase`At the start`, start],
    [phrase`Your sliders`, plans.yours],
    [phrase`and 50 % more contacts`, plans.contacts],
    [phrase`and 50 % more proposals`, plans.proposals],
    [phrase`and half of the early work dropped`, plans.early],
  ];
  return {
    caption: phrase`Mean of ${runs} markets, weeks ${firstWeek + 1} to ${scenario.weeks}. Wins and clients a quarter, hours a week`,
    columns: [
      ...[
        phrase`Plan`,
        phrase`Wins`,
        phrase`Rep-weeks a win`,
        phrase`Start to shop`,
        phrase`Drop out`,
        phrase`Leave`,
      ],
      ...[
        phrase`Early work, reps`,
        phrase`Decisions`,
        phrase`Decisions unserved`,
        phrase`Early work, marketing`,
      ],
    ],
    rows: rows.map(([name, { wins, cost, flows, hours }]) => [
      name,
      one(wins),
      cost === null ? phrase`none won` : one(cost),
      ...[flows.start, flows.drop, flows.leave].map(one),
      ...[hours.early, hours.decisions, hours.unserved, hours.marketing].map((value) => number(value)),
    ]),
  };
}

function goals({ settings, plans: { yours }, start }: Found): View["goals"] {
  const { n = 0 } = settings.levers;
  const state = phrase`${one(yours.wins)} wins with ${plural(n, { one: "# rep", other: "# reps" })}`;
  return {
    fourteen: { met: seen(yours) >= 14 && n <= 12, state },
    cheaper: {
      met: yours.cost !== null && yours.cost < 12 && seen(yours) >= seen(start),
      state: phrase`${costOf(yours)} rep-weeks, ${one(yours.wins)} wins`,
    },
    nine: { met: seen(yours) > seen(start) && n <= 9, state },
  };
}
