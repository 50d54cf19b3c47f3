import type { View } from "#frame/contract.ts";
import { presets } from "#model/scenarios.ts";
import type { Settings } from "#state/settings.ts";
import { phrase } from "#words/phrase.ts";
import { market } from "./market.ts";
import { access } from "./published.ts";

/** The model's own market at loud, hardly relevant volume, year by year, with published counts beside it. */
export interface PublishedPicture {
  readonly kind: "published";
  /** Doors open at the end of each year, from the year before the first count on: 100 at the start. */
  readonly doors: readonly number[];
  readonly states: string;
  readonly all: readonly number[];
  readonly drawn: number;
}

const years = 8;
const preset = presets["pharma-2006"];

/** The overlay: what the model does over eight years at the preset, and what was counted. They are never joined. */
export function besideCounts({ constants, seed }: Settings, runs: number): View<PublishedPicture> {
  const scenario = { levers: preset.levers, constants, seed, weeks: years * 52 };
  const here = market(scenario, runs, years * 12);
  const yearly = Array.from({ length: years }, (_, year) => here.doors[(year + 1) * 12 - 1] ?? 0);
  const last = yearly.at(-1) ?? 0;
  const [firstYear, firstCount] = access[0] ?? [0, 0];
  const [lastYear, lastCount] = access.at(-1) ?? [0, 0];
  const contacts = preset.levers.O ?? 0;
  const modelSays = phrase`At ${contacts} contacts a month and little relevance, the model’s hundred doors are down to ${yearly[0] ?? 0} after one year and ${last} after eight.`;
  const countsSay = phrase`Counted in American medicine: ${firstCount} of 100 prescribers could be seen in ${firstYear}, ${lastCount} in ${lastYear}.`;
  const key = {
    value: String(last),
    words: phrase`of the model’s 100 doors open after eight years. Counted: ${firstCount} in ${firstYear}, ${lastCount} in ${lastYear}.`,
  };
  return {
    runs,
    picture: {
      kind: "published",
      doors: [100, ...yearly],
      states: here.states.at(-1) ?? "",
      all: here.all(years * 12),
      drawn: here.drawn,
    },
    key: { before: key, after: key },
    words: {
      before: modelSays,
      after: phrase`${modelSays} ${countsSay} The model was not fitted to the counts, and new rules and busier days are not in it.`,
    },
    spoken: `${modelSays} ${countsSay}`,
    answer: null,
    answerWords: "",
    table: {
      caption: phrase`The model’s doors at the end of each year, and published access in per cent. Two different things`,
      columns: [
        phrase`Year of the model`,
        phrase`Doors open, model`,
        phrase`Year counted`,
        phrase`Access counted, %`,
      ],
      rows: Array.from({ length: years + 1 }, (_, year) => {
        const counted = access.find(([at]) => at === firstYear + year);
        return [
          year,
          year === 0 ? 100 : (yearly[year - 1] ?? 0),
          firstYear + year,
          counted ? counted[1] : phrase`not published`,
        ];
      }),
    },
    goals: {},
    live: {},
    plans: { market: scenario },
  };
}
