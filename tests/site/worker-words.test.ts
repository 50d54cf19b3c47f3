import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { levers } from "#model/levers.ts";
import { dist } from "../support/site.ts";

const assets = join(dist, "assets");

/** The texts of a module and of all that it loads. */
function loaded(file: string, texts = new Map<string, string>()): ReadonlyMap<string, string> {
  if (texts.has(file)) return texts;
  const text = readFileSync(join(assets, file), "utf8");
  texts.set(file, text);
  for (const [, other = ""] of text.matchAll(/[`"']\.\/([\w.-]+\.js)[`"']/g)) loaded(other, texts);
  return texts;
}

test("the simulation worker loads the levers’ numbers without their words", () => {
  const worker = readdirSync(assets).find((file) => /^simulation-.*\.js$/.test(file));
  expect(worker).toBeDefined();
  const text = [...loaded(worker ?? "").values()].join("\n");
  const all = Object.values(levers);
  expect(
    all.filter(({ key }) => !new RegExp(`key:["'\`]${key}["'\`]`).test(text)).map(({ key }) => key),
  ).toEqual([]);
  expect(all.filter(({ help }) => text.includes(help)).map(({ key }) => key)).toEqual([]);
});
