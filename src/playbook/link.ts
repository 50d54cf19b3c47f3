import { few, quote, shorten, tidy } from "#state/read.ts";
import { phrase } from "#words/phrase.ts";
import { isDay } from "./days.ts";
import {
  blank,
  type Given,
  type MeaningId,
  meanings,
  otherKeys,
  type PersonaId,
  type Playbook,
  personaNames,
  textIds,
  texts,
  wholeIds,
  wholes,
} from "./fields.ts";

/** What a link said, and a sentence for everything in it that could not be used as it stood. */
export interface Read {
  readonly playbook: Playbook;
  readonly problems: readonly string[];
}

/** A plan of the sandbox may be no longer than this in a link. */
const longestPlan = 600;

/** The text that brings this page back: only what differs from a blank one. It goes behind the # of an address. */
export function write(playbook: Playbook, given: Given): string {
  const link = new URLSearchParams();
  const usual = blank(given);
  for (const id of textIds) if (playbook.texts[id]) link.set(texts[id].key, playbook.texts[id]);
  for (const id of wholeIds) {
    const value = playbook.wholes[id];
    if (value !== usual.wholes[id]) link.set(wholes[id].key, value === undefined ? "" : String(value));
  }
  for (const id of ["meaning", "persona", "from", "doubt", "plan"] as const) {
    const value = playbook[id];
    if (value !== undefined) link.set(otherKeys[id], value);
  }
  return link.toString();
}

/**
 * The page that a link asks for. Every value is whitelisted: one we do not know is left out, a number out of range goes to
 * the nearest end, a text that is too long is cut, and each is named in `problems`. Unknown keys are ignored. Never throws.
 */
export function read(text: string, given: Given): Read {
  const link = new URLSearchParams(text);
  const problems: string[] = [];
  const usual = blank(given);
  const leftOut = (what: string, said: string) => {
    problems.push(phrase`This link had something we do not know (${what}: ${quoted(said)}). It is left out.`);
  };
  const wrote = Object.fromEntries(
    textIds.map((id) => {
      const { label, most, key } = texts[id];
      const whole = tidy(link.get(key) ?? "");
      const cut = shorten(whole, most);
      if (cut !== whole)
        problems.push(phrase`“${label}” was longer than ${most} characters. The rest is cut off.`);
      return [id, cut];
    }),
  ) as Playbook["texts"];
  const numbers = { ...usual.wholes };
  for (const id of wholeIds) {
    const said = link.get(wholes[id].key);
    if (said === null) continue;
    const { label, min, max } = wholes[id];
    if (said === "") delete numbers[id];
    else if (!/^\d{1,9}$/.test(said)) leftOut(label, said);
    else {
      const value = Math.min(max, Math.max(min, Number(said)));
      numbers[id] = value;
      if (value !== Number(said))
        problems.push(
          phrase`This link had a number we could not use (${label} = ${said}). Showing ${value}.`,
        );
    }
  }
  const chosen = <T extends string>(
    key: string,
    what: string,
    isKnown: (said: string) => said is T,
  ): T | undefined => {
    const said = link.get(key);
    if (said === null) return undefined;
    if (isKnown(said)) return said;
    leftOut(what, said);
    return undefined;
  };
  const doubts = new Set(given.doubts.flatMap(({ numbers: all }) => all.map(({ id }) => id)));
  const meaning = chosen(otherKeys.meaning, phrase`whose words`, (said): said is MeaningId =>
    Object.hasOwn(meanings, said),
  );
  const persona = chosen(otherKeys.persona, "persona", (said): said is PersonaId =>
    Object.hasOwn(personaNames, said),
  );
  const from = chosen(otherKeys.from, phrase`first day`, (said): said is string => isDay(said));
  const doubt = chosen(otherKeys.doubt, "doubt", (said): said is string => doubts.has(said));
  const plan = chosen(
    otherKeys.plan,
    "plan",
    (said): said is string => said.length <= longestPlan && /^[\w=&.,:%-]*$/.test(said),
  );
  return {
    playbook: {
      texts: wrote,
      wholes: numbers,
      ...(meaning === undefined ? {} : { meaning }),
      ...(persona === undefined ? {} : { persona }),
      ...(from === undefined ? {} : { from }),
      ...(doubt === undefined ? {} : { doubt }),
      ...(plan === undefined ? {} : { plan }),
    },
    problems: few(problems),
  };
}

const quoted = (text: string) => `“${quote(text)}”`;
