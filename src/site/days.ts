import { language } from "#words/language.ts";

const form = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });

/** A day such as 2026-11-22 as the language of the page writes it: 22 November 2026. */
export const dayInWords = (day: string): string => form.format(new Date(day));
