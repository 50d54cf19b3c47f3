import { once } from "#frame/once.ts";
import type { Settings } from "#state/settings.ts";
import { phrase } from "#words/phrase.ts";
import { look } from "./view.ts";
import { widget } from "./widget.ts";

const at = (change: Partial<Settings>) => look({ ...widget.start, ...change }, widget.runs);

/** The review stands midway between the two crossings, wherever the model puts them. */
const start = once((): Settings => {
  const { ahead, level } = at({}).picture;
  const review = ahead === null || level === null ? 26 : Math.round((ahead + level) / 2);
  return { ...widget.start, options: { ...widget.start.options, review } };
});

const first = once(() => look(start(), widget.runs));

const numbers = once((): Readonly<Record<string, string>> => {
  const { picture, live } = first();
  const trust = widget.start.levers.trust ?? 0;
  const hours = 4;
  const listening = at({ levers: { trust, listen: hours } });
  const strong = at({ constants: { phi: 0.25 } });
  const weeks = (from: number | null, to: number | null) => phrase`${(to ?? 0) - (from ?? 0)} weeks`;
  return {
    ...live,
    valley: weeks(picture.ahead, picture.level),
    atStake: phrase`${Math.round(-(picture.gap[picture.review - 1] ?? 0))} points`,
    listening: phrase`${hours} hours`,
    listenedAhead: listening.live.ahead ?? "",
    listenedLevel: listening.live.level ?? "",
    strongDirect: strong.live.direct ?? "",
    strongRoom: strong.live.room ?? "",
  };
});

/** What the chapter's text and the page's first picture rest on: simulated once, at build time. */
export const story = { start, first, numbers };
