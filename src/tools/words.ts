/**
 * `npm run words`: writes the catalogue of the source language from the sources. `npm run words -- nl` also begins the
 * Dutch file, or brings it up to date: what is translated stays, what is new is added empty, what is gone is taken out. It
 * fails where a translation cannot be used, and says why.
 */
import { existsSync, writeFileSync } from "node:fs";
import { collect, listed } from "./words/catalogue.ts";
import { categoriesOf, faults } from "./words/faults.ts";
import { tagFault } from "./words/tag.ts";
import { type Catalogue, catalogueFile, catalogueOf, source, untranslated } from "./words/translation.ts";

/** What is wrong with the languages asked for: nothing is written before it is mended. */
const wrong = process.argv
  .slice(2)
  .flatMap((tag) =>
    tag === source ? `“${tag}” is the language that everything is written in.` : (tagFault(tag) ?? []),
  );
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exit(1);
}

const messages = collect();
writeFileSync(catalogueFile(source), listed(messages));
console.log(`content/words/${source}.json: ${messages.size} messages.`);

for (const language of process.argv.slice(2)) {
  const file = catalogueFile(language);
  const known = existsSync(file) ? catalogueOf(language) : {};
  const empty = Object.fromEntries(categoriesOf(language).map((category) => [category, ""]));
  const next: Catalogue = Object.fromEntries(
    [...messages].map(([text, { forms }]) => [text, known[text] ?? (forms ? empty : "")]),
  );
  for (const gone of Object.keys(known).filter((text) => !messages.has(text)))
    console.log(`Taken out, as the source says it no more: ${JSON.stringify({ [gone]: known[gone] })}`);
  writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`);
  for (const fault of faults(language, next, messages)) {
    console.error(fault);
    process.exitCode = 1;
  }
  console.log(`content/words/${language}.json: ${untranslated(language)} messages to translate.`);
}
