import type { Lens } from "#frame/lens.ts";
import { linkable } from "#frame/links.ts";
import { shown, tidy } from "#frame/scale.ts";
import { decode } from "#state/codec.ts";
import { valueIn } from "#state/settings.ts";
import { language } from "#words/language.ts";
import { number, phrase } from "#words/phrase.ts";
import type { Presenter } from "./presenter.ts";

/** Setting A, held, and setting B, moved to: the same worlds twice, and the difference in words. */
export function Compare({ presenter, lens }: { presenter: Presenter; lens: Lens<unknown> }) {
  const held = lens.held.value;
  if (!presenter.holds.value || !held) return null;
  const which = lens.revealed.value ? "after" : "before";
  const a = held.key[which];
  const b = lens.rested.value.key[which];
  const moved = differences(lens, presenter.room.read(`held:${presenter.plan.here.slug}`).slice(1));
  return (
    <section class="compare" aria-label={phrase`Two settings compared`}>
      <p>
        <strong>{phrase`A, held:`}</strong> {a.value} <span class="compare-words">{a.words}</span>
      </p>
      <p>
        <strong>{phrase`B, now:`}</strong> {b.value} <span class="compare-words">{b.words}</span>
      </p>
      <p class="compare-moved">
        {moved.length === 0
          ? phrase`Move a slider: B follows, A stays as the thin grey line.`
          : `${moved.join(" · ")}. ${apart(a.value, b.value)}`}
      </p>
    </section>
  );
}

/** What was moved between the two: “Trust gets half-way in: 18 → 12”. */
function differences({ widget, start, store }: Lens<unknown>, query: string): string[] {
  const a = decode(query, linkable(widget, start)).settings;
  const b = store.settings.value;
  return [...widget.controls, ...(widget.more ?? [])]
    .filter((control) => valueIn(control, a) !== valueIn(control, b))
    .map((control) => {
      const { label, unit, choices = {}, factor } = shown(control);
      const word = (value: number) => choices[value] ?? String(tidy(value * factor));
      return `${label}: ${word(valueIn(control, a))} → ${word(valueIn(control, b))} ${unit}`.trim();
    });
}

/** How far apart two key numbers are, where both are one number. */
function apart(a: string, b: string): string {
  if (a === b) return phrase`The number is the same.`;
  const [one, other] = [a, b].map((text) => text.match(/[−-]?\d(?:[\d.,’\u00a0\u202f]*\d)?/g) ?? []);
  if (one?.length !== 1 || other?.length !== 1) return "";
  const difference = Math.round(10 * (read(other[0]) - read(one[0]))) / 10;
  const told = number(Math.abs(difference), difference % 1 === 0 ? 0 : 1);
  return difference > 0 ? phrase`B is ${told} higher.` : phrase`B is ${told} lower.`;
}

/** A printed number as a number again, by the separators of the language it was printed in. */
function read(text = ""): number {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const mark = (type: "group" | "decimal") => parts.find((part) => part.type === type)?.value ?? "";
  const bare = mark("group") ? text.replaceAll(mark("group"), "") : text;
  return Number(bare.replace("−", "-").replace(mark("decimal"), "."));
}
