import type { GuessSpec } from "#frame/contract.ts";
import { guessWords } from "#frame/format.ts";
import { recall } from "#state/memory.ts";
import { phrase } from "#words/phrase.ts";

/** Sets each guess that this device remembers beside the model's answer. Where none was made, the answer stays out of sight. */
export function showGuesses(section: HTMLElement | null): void {
  if (!section) return;
  const rows = [...section.querySelectorAll<HTMLElement>("[data-guess]")];
  const made = rows.filter(show).length;
  const sum = section.querySelector("[data-sum]");
  if (sum) sum.textContent = sumOf(made, rows.length);
}

function sumOf(made: number, all: number): string {
  if (made === 0)
    return phrase`You have made no guess yet, or this browser does not keep them. The pictures will wait.`;
  const which = made === all ? phrase`all ${all} guesses` : phrase`${made} of ${all} guesses`;
  return phrase`You have made ${which}. They stay on this device.`;
}

/** Fills in one row; false where no guess of it can be read. */
function show(row: HTMLElement): boolean {
  const spec = JSON.parse(row.dataset["spec"] ?? "{}") as GuessSpec;
  const text = recall(`guess:${row.dataset["guess"]}`) ?? "";
  const value = Number(text);
  if (!/^-?\d{1,6}$/.test(text) || value < spec.min || value > spec.max) return false;
  const told = row.querySelector("[data-told]");
  if (told)
    told.textContent = phrase`You said ${guessWords(spec, value)}. The model says ${row.dataset["words"]}.`;
  const answer = Number(row.dataset["answer"] ?? Number.NaN);
  const place = (at: number) =>
    `${Math.min(98, Math.max(2, (100 * (at - spec.min)) / (spec.max - spec.min)))}%`;
  const put = (part: string, places: Record<string, string>) => {
    for (const [name, at] of Object.entries(places)) row.querySelector(part)?.setAttribute(name, at);
  };
  put("[data-you]", { cx: place(value) });
  if (Number.isFinite(answer)) {
    put("[data-model]", { cx: place(answer) });
    put("[data-gap]", { x1: place(value), x2: place(answer) });
  }
  row.dataset["made"] = Number.isFinite(answer) ? "both" : "one";
  return true;
}
