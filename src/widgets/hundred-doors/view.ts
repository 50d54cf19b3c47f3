import type { View } from "#frame/contract.ts";
import type { Settings } from "#state/settings.ts";
import { number, phrase, plural } from "#words/phrase.ts";
import { type Market, market } from "./market.ts";
import { monthOf, monthsIn } from "./months.ts";
import { besideCounts, type PublishedPicture } from "./pharma.ts";
import { widget } from "./widget.ts";

/** A stretch of months at one volume. */
export interface Volume {
  readonly from: number;
  readonly to: number;
  readonly contacts: number;
}

/** What is drawn of the reader's own market. Lists hold one entry a month, from month 1. */
export interface MarketPicture {
  readonly kind: "market";
  readonly meetings: readonly number[];
  readonly states: readonly string[];
  readonly volumes: readonly Volume[];
  /** The month the doors are drawn at, and the last month before the way back. */
  readonly month: number;
  readonly turn: number;
  /** Doors open in each possible market in that month. */
  readonly all: readonly number[];
  readonly drawn: number;
  readonly noted: readonly { readonly month: number; readonly meetings: number }[];
}

export type DoorsPicture = MarketPicture | PublishedPicture;

const months = monthsIn(widget.weeks);

/** What the model says about a hundred doors: pure, the same on server, worker and page. */
export function look(settings: Settings, runs: number): View<DoorsPicture> {
  return settings.options.overlay === 1 ? besideCounts(settings, runs) : ownMarket(settings, runs);
}

/** The volumes of a plan in order; the plan's weeks become months. */
export function volumesOf({ levers, schedule }: Settings): Volume[] {
  const changes = schedule.filter(({ set }) => set.O !== undefined);
  const starts = [1, ...changes.map(({ at }) => monthOf(at))];
  const contacts = [levers.O ?? 0, ...changes.map(({ set }) => set.O ?? 0)];
  return starts.map((from, index) => ({
    from,
    to: (starts[index + 1] ?? months + 1) - 1,
    contacts: contacts[index] ?? 0,
  }));
}

/** The scenario behind these settings. */
export const scenarioOf = ({ levers, schedule, constants, seed }: Settings, weeks = widget.weeks) => ({
  levers,
  schedule,
  constants,
  seed,
  weeks,
});

function ownMarket(settings: Settings, runs: number): View<MarketPicture> {
  const volumes = volumesOf(settings);
  const here = market(scenarioOf(settings), runs, months);
  const month = settings.options.month ?? months;
  const quiet = volumes[0];
  const loud = volumes.at(-2) ?? volumes[0];
  const back = volumes.at(-1);
  const turn = (back?.from ?? 1) - 1;
  const judged = Math.min(months, turn + 12);
  const meet = (at: number) => Math.round(here.meetings[at - 1] ?? 0);
  const doors = (at: number) => here.doors[at - 1] ?? 0;
  const opening = (loud?.from ?? 1) - 1;
  const meetings = (at: number) => plural(meet(at), { one: "# meeting", other: "# meetings" });
  const answer = meet(judged);
  // What is asked for is counted first: meetings, and then the doors behind them.
  const noun = (at: number) => plural(meet(at), { one: "meeting", other: "meetings" });
  const keyAt = (at: number) => ({
    value: `${meet(at)}`,
    words: phrase`${noun(at)} in month ${at}, behind ${doors(at)} of 100 doors. In month ${opening} it was ${meet(opening)}, and ${doors(opening)} doors.`,
  });
  const upToTurn = phrase`In month ${opening}, at ${volume(quiet?.contacts)} contacts a month, there are ${meetings(opening)} a month and ${doors(opening)} doors open. The year at ${volume(loud?.contacts)} starts with ${meetings(opening + 1)} in its first month and ends with ${meetings(turn)} and ${doors(turn)} doors.`;
  const afterTurn = phrase`At ${volume(back?.contacts)} afterwards there are ${meetings(judged)} a month a year later, with ${doors(judged)} doors open.`;
  const now = phrase`Shown is month ${month}, with ${doors(month)} of 100 doors open and ${meetings(month)}.`;
  const least = Math.min(...here.doors);
  const again = firstMonth(here.doors, turn, 80);

  return {
    runs,
    picture: {
      kind: "market",
      meetings: here.meetings.map((value) => Math.round(value * 10) / 10),
      states: here.states,
      volumes,
      month,
      turn,
      all: here.all(month),
      drawn: here.drawn,
      noted: [{ month: opening + 1, meetings: meet(opening + 1) }],
    },
    key: { before: keyAt(turn), after: keyAt(month) },
    words: { before: upToTurn, after: `${upToTurn} ${afterTurn} ${now}` },
    spoken: phrase`In month ${month}, ${doors(month)} of 100 doors are open, with ${meetings(month)} a month. In month ${opening} it was ${doors(opening)} doors and ${meetings(opening)}.`,
    answer,
    answerWords: phrase`${meetings(judged)} a month`,
    table: {
      caption: phrase`Middle of ${runs} markets: meetings a month. Doors: market ${here.drawn + 1}, a typical one`,
      columns: [
        phrase`Month`,
        phrase`Contacts per client`,
        phrase`Meetings a month`,
        phrase`Doors open`,
        phrase`Doors nearly shut`,
      ],
      rows: here.meetings.map((value, index) => [
        index + 1,
        volume(volumes.find(({ from, to }) => from <= index + 1 && index + 1 <= to)?.contacts),
        number(value),
        here.doors[index] ?? 0,
        here.near[index] ?? 0,
      ]),
    },
    goals: goals(here, volumes, turn, again),
    plans: { market: scenarioOf(settings) },
    live: {
      before: String(meet(opening)),
      low: String(meet(turn)),
      first: volume(quiet?.contacts),
      quota: volume(loud?.contacts),
      back: volume(back?.contacts),
      later: meetings(judged),
      doorsLater: String(doors(judged)),
      doorsBefore: String(doors(opening)),
      again:
        least >= 80
          ? phrase`they never were fewer`
          : again === null
            ? phrase`not in the two years shown`
            : plural(again, { one: "# month", other: "# months" }),
    },
  };
}

function goals(here: Market, volumes: readonly Volume[], turn: number, again: number | null) {
  const [first, loud] = volumes;
  const fullQuota = (loud?.contacts ?? first?.contacts ?? 0) >= 8;
  const kept = here.doors[turn - 1] ?? 0;
  const twoYears = here.meetings.slice(12, 36).map(Math.round);
  const least = Math.min(...twoYears);
  const loudest = Math.max(...volumes.filter(({ to }) => to > 12).map(({ contacts }) => contacts));
  const most = Math.max(...here.doors.slice(turn));
  return {
    eighty: {
      met: fullQuota && again !== null && again <= 24 && kept < 80,
      state:
        again === null
          ? phrase`at most ${most} so far`
          : phrase`80 doors after ${plural(again, { one: "# month", other: "# months" })}`,
    },
    ninety: { met: fullQuota && kept >= 90, state: phrase`${kept} doors at the end of the quota year` },
    sixty: {
      met: least >= 60 && loudest <= 4,
      state: phrase`lowest month ${least}, at up to ${volume(loudest)} contacts`,
    },
  };
}

/** Months after the turn until so many doors are open; null where that does not come within the picture. */
function firstMonth(doors: readonly number[], turn: number, wanted: number): number | null {
  const index = doors.findIndex((open, at) => at + 1 > turn && open >= wanted);
  return index === -1 ? null : index + 1 - turn;
}

/** A volume as it is said: 3, 0.5. */
const volume = (value = 0) => String(value);
