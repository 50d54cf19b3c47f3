/** Every key that a link may hold, and what links name by its place: from the declarations that read them. */
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { constantIds, constantKey } from "#model/constants.ts";
import { leverIds, levers } from "#model/levers.ts";
import { steps } from "#presenter/steps.ts";
import type { Widget } from "../frame/contract.ts";
import { linkable } from "../frame/links.ts";
import { meanings, otherKeys, personaNames, textIds, texts, wholeIds, wholes } from "../playbook/fields.ts";
import type { pageKeys } from "../state/address.ts";
import { reserved } from "../state/codec.ts";
import { looks, parts } from "../state/embed.ts";
import { retired } from "../state/retired.ts";
import type { Addresses } from "./addresses-list.ts";
import { root } from "./process.mjs";

type Choices = Readonly<Record<string, string>> | undefined;
type Group = Record<string, string>;

const told = (what: string, { unit, choices }: { unit: string; choices?: Choices }) =>
  [what, unit, ...Object.entries(choices ?? {}).map(([value, word]) => `${value} ${word}`)]
    .filter(Boolean)
    .join(", ");

/** All widgets, as plain data. */
export async function widgets(): Promise<readonly Widget[]> {
  const folder = join(root, "src", "widgets");
  const ids = readdirSync(folder).sort();
  return Promise.all(
    ids.map(async (id) => ((await import(join(folder, id, "widget.ts"))) as { widget: Widget }).widget),
  );
}

/** The keys of links to pictures: levers, options and constants, what every link may carry, and what is gone. */
function settingsKeys(all: readonly Widget[]): Group {
  const options = all.flatMap((widget) => linkable(widget, widget.start).options);
  return {
    ...Object.fromEntries(leverIds.map((id) => [levers[id].key, told(`lever ${id}`, levers[id])])),
    ...Object.fromEntries(options.map((option) => [option.key, told(`option ${option.id}`, option)])),
    ...Object.fromEntries(constantIds.map((id) => [constantKey(id), `constant ${id}`])),
    ...Object.fromEntries(Object.entries(reserved).map(([what, key]) => [key, what])),
    ...Object.fromEntries(
      Object.entries(retired).map(([key, { said, now }]) => [
        key,
        now ? `renamed: ${now}` : `retired: ${said}`,
      ]),
    ),
  };
}

const pages: Readonly<Record<(typeof pageKeys)[number], string>> = {
  present: `step on the stage: ${steps.map(({ id }) => id).join(", ")}`,
  ag: "agenda: parts joined by -, each the chapter's order, the letters of its steps, its minutes",
  show: `parts of an embed: ${parts.join(", ")}`,
  theme: `look of an embed: ${looks.join(", ")}`,
  q: "words to search for",
};

const playbook: Group = {
  ...Object.fromEntries(textIds.map((id) => [texts[id].key, `text ${id}`])),
  ...Object.fromEntries(wholeIds.map((id) => [wholes[id].key, `number ${id}, ${wholes[id].unit}`])),
  [otherKeys.meaning]: `meaning: ${Object.keys(meanings).join(", ")}`,
  [otherKeys.persona]: `persona: ${Object.keys(personaNames).join(", ")}`,
  [otherKeys.from]: "first day",
  [otherKeys.doubt]: "the constant that is doubted",
  [otherKeys.plan]: "the query of a plan of the sandbox",
  take: "the query of a plan of the sandbox, for the reader's own page",
};

const takeAway: Group = {
  "1 to 99": "the chapter's order: the room's tally, !, the query of the last settings",
  do: "an action: the chapter's order and its letter, !, who, !, by when",
};

/** All keys and places of links. */
export async function linksOf(): Promise<Pick<Addresses, "keys" | "places">> {
  const all = await widgets();
  const read = (file: string) => readFileSync(file, "utf8");
  const fields = (file: string) =>
    parse(read(file).split(/^---$/m)[1] ?? "") as { order: number; actions?: string[] };
  const files = (folder: string) =>
    globSync("*.mdx", { cwd: join(root, "content", folder) })
      .filter((name) => name.split(".").length === 2)
      .sort()
      .map((name) => [name.replace(".mdx", ""), join(root, "content", folder, name)] as const);
  const orders = files("chapters").map(
    ([slug, file]) => [String(fields(file).order).padStart(2, "0"), slug] as const,
  );
  const byPlace = (texts: readonly string[], name: (at: number) => string) =>
    Object.fromEntries(texts.map((text, at) => [name(at), text]));
  return {
    keys: {
      settings: settingsKeys(all),
      "of pages": pages,
      "of /playbook/, behind #": playbook,
      "of /facilitate/take-away/, behind #": takeAway,
      "of embeds, behind #": { secret: "what WordPress gives each frame" },
    },
    places: {
      "chapter by its order": Object.fromEntries(orders),
      "step by its letter": Object.fromEntries(steps.map(({ letter, id }) => [letter, id])),
      ...Object.fromEntries(
        all.flatMap(({ id, guess }) =>
          guess?.choices ? [[`guess in ${id}`, byPlace(guess.choices, String)] as const] : [],
        ),
      ),
      ...Object.fromEntries(
        files("facilitator").map(([slug, file]) => [
          `action after ${slug}`,
          byPlace(fields(file).actions ?? [], (at) => String.fromCharCode(97 + at)),
        ]),
      ),
    },
  };
}

/** The ids of the challenges of every widget: they come to a page once its guess is made. */
export const challengesIn = (all: readonly Widget[]): Readonly<Record<string, Group>> =>
  Object.fromEntries(
    all.map(({ id, challenges }) => [
      id,
      Object.fromEntries([
        ...challenges.map((one) => [`${id}-${one.id}`, `challenge ${one.id} of ${id}`] as const),
        [`${id}-challenges`, "heading"] as const,
      ]),
    ]),
  );
