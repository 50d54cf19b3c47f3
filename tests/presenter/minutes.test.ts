import { expect, test } from "vitest";
import { decodeAgenda } from "#presenter/agenda.ts";
import { minutesBefore, minutesIn, minutesOf, spread } from "#presenter/minutes.ts";
import { stepsOf } from "#presenter/steps.ts";

const steps = stepsOf(true);
const chapter = { order: 3, steps, minutes: [1, 1, 2, 1, 2, 1, 10, 1] };
const agendaOf = (text: string) => decodeAgenda(text, () => steps).agenda;

test("a step has its usual minutes without an agenda, and outside of its own", () => {
  expect(steps.map((step) => minutesOf(chapter, [], step))).toEqual(chapter.minutes);
  expect(minutesOf(chapter, agendaOf("4sqgalort12"), "room")).toBe(10);
  expect(minutesOf(chapter, agendaOf("3sg5"), "room")).toBe(10);
  expect(minutesOf({ ...chapter, minutes: [] }, agendaOf("3sg5"), "scene")).toBeUndefined();
});

test("an agenda’s minutes are all given out, and the talk gives way", () => {
  const agenda = agendaOf("3sqgalort14-8sg5");
  const given = steps.map((step) => minutesOf(chapter, agenda, step) ?? 0);
  expect(given.reduce((all, one) => all + one)).toBe(14);
  expect(given.slice(0, 6)).toEqual(chapter.minutes.slice(0, 6));
  expect(minutesIn(agenda)).toBe(19);
});

test("minutes are spread without loss, and nothing runs for ever", () => {
  expect(spread(5, [])).toEqual([]);
  expect(spread(0, [2, 1])).toEqual([0, 0]);
  expect(spread(12, [2, 1])).toEqual([11, 1]);
});

test("a step comes when everything before it has had its minutes", () => {
  const agenda = agendaOf("8sg5-3sqgalort14");
  const chapters = [chapter, { ...chapter, order: 8 }];
  expect(minutesBefore(chapters, agenda, 8, "scene")).toBe(0);
  expect(minutesBefore(chapters, agenda, 3, "scene")).toBe(5);
  expect(minutesBefore(chapters, agenda, 3, "guess")).toBe(7);
  expect(minutesBefore(chapters, agenda, 4, "guess")).toBeUndefined();
});
