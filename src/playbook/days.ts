import { language } from "#words/language.ts";
import { phrase } from "#words/phrase.ts";

/** Days as 2027-05-17, without time zones and without a clock. */

const day = 86_400_000;
/** Milliseconds of a day that is on the calendar, from 2000 to 2099; undefined for any other text. */
function timeOf(text: string): number | undefined {
  const [, year, month, date] = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const time = Date.UTC(year, month - 1, date);
  return textOf(time) === text ? time : undefined;
}

const textOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Whether a text names a day. */
export const isDay = (text: string): boolean => timeOf(text) !== undefined;

/** The day so many weeks later. */
export function weeksAfter(text: string, weeks: number): string | undefined {
  const time = timeOf(text);
  return time === undefined ? undefined : textOf(time + 7 * weeks * day);
}

/** "Monday 17 May 2027". */
export function dayWords(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const told = (parts: Intl.DateTimeFormatOptions) =>
    date.toLocaleDateString(language, { ...parts, timeZone: "UTC" });
  return phrase`${told({ weekday: "long" })} ${told({ day: "numeric", month: "long", year: "numeric" })}`;
}

/** The day it is for whoever reads the page. The only place that asks a clock, and only when it is told to. */
export function today(): string {
  const now = new Date();
  return textOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
