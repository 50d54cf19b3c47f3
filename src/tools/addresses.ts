/**
 * `npm run addresses`: writes the list of every public address, content/addresses.json. Others hold these addresses, so the list
 * only grows: what is gone, or has come to mean something else, must lead on (content/moved.yaml) before it is written.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { placedIn } from "../site/addressed.ts";
import { readMoved } from "../site/moved.ts";
import { challengesIn, linksOf, widgets } from "./addresses-links.ts";
import { type Addresses, astray, differenceOf, textOf } from "./addresses-list.ts";
import { pagesOf } from "./addresses-pages.ts";
import { buildSite } from "./build.ts";
import { Plain, root } from "./process.mjs";

const file = join(root, "content", "addresses.json");

/** What is said of the old addresses. */
export const movedNow = () => readMoved(readFileSync(join(root, "content", "moved.yaml"), "utf8"));

/** The list as it is committed; empty where there is none. */
export const listedAddresses = (): Addresses =>
  existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Addresses)
    : { paths: {}, ids: {}, keys: {}, places: {} };

/** Every public address of a site that was built for a host with a name. */
export async function addressesOf(folder: string): Promise<Addresses> {
  const { paths, ids } = pagesOf(folder, movedNow());
  const challenges = challengesIn(await widgets());
  const withChallenges = Object.entries(ids).map(([path, own]) => {
    const pictures = Object.values(own).flatMap((is) => /^widget (.*)$/.exec(is)?.[1] ?? []);
    return [path, Object.assign({}, own, ...pictures.map((id) => challenges[id]))] as const;
  });
  const { keys, places } = await linksOf();
  const ledger = placedIn(readFileSync(join(folder, "claims", "index.html"), "utf8"))
    .filter(({ tag, attributes }) => tag === "select" && attributes["name"])
    .map(({ attributes: { name = "" } }) => [name, `only claims of this ${name}`] as const);
  return {
    paths,
    ids: Object.fromEntries(withChallenges),
    keys: { ...keys, "of the ledger": Object.fromEntries(ledger) },
    places,
  };
}

if (process.argv[1] === import.meta.filename) {
  try {
    // Feeds and previews are there only where the host's address is known.
    const folder = join(".cache", "based");
    await buildSite(folder, "/essay/", "https://example.org");
    const today = await addressesOf(join(root, folder));
    const nowhere = astray(movedNow(), today);
    if (nowhere.length > 0) throw new Plain(`${nowhere.join("\n")}\nThe list was not written.`);
    const { broken, fresh } = differenceOf(listedAddresses(), today, movedNow().reworded);
    if (broken.length > 0)
      throw new Plain(
        `${broken.join("\n")}\nThe list was not written: these addresses are somebody's links.`,
      );
    writeFileSync(file, textOf(today));
    console.log(`content/addresses.json is written: ${fresh.length} new.\n${fresh.join("\n")}`.trimEnd());
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
