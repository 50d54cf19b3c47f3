import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chosen, nameOf } from "#loaders/translated.ts";
import { top } from "../support/site.ts";
import { bones, difference, sibling } from "./siblings.ts";

const read = (file: string) => readFileSync(join(top, file), "utf8");
const files = globSync("content/**/*.{mdx,yaml}", { cwd: top }).map((file) => file.replaceAll("\\", "/"));
const translated = files.filter((file) => sibling.test(file));

test("every translation has an original, and the same ids, numbers and parts", () => {
  const wrong = translated.flatMap((file) => {
    const original = file.replace(sibling, "");
    if (!files.includes(original)) return `${file}: there is no ${original}.`;
    return difference(file, read(file), read(original)) ?? [];
  });
  expect(wrong).toEqual([]);
});

test("what differs first is named", () => {
  const [file, list] = ["content/chapters/patience.nl.mdx", "content/glossary.nl.yaml"];
  const [same, words] = [read("content/chapters/patience.mdx"), read("content/glossary.yaml")];
  const found = (text: string) => difference(file, text, same);
  expect(found(same)).toBeUndefined();
  expect(found(same.replace('<h2 id="scene">', '<h2 id="anders">'))).toBe(
    `${file}: <h2 id="anders"> stands only here, and <h2 id="scene"> only in the original.`,
  );
  expect(found(same.replace(/^order: 3$/m, "order: 99"))).toBe(
    `${file}: /order = 99 stands only here, and /order = 3 only in the original.`,
  );
  expect(found(same.replace(/^preview: .*\n/m, ""))).toBe(`${file}: /preview stands only in the original.`);
  expect(found(`${same}\n<h2 id="more">Meer</h2>\n`)).toBe(`${file}: <h2 id="more"> stands only here.`);
  expect(difference(list, words.replace("id: dial,", "id: knop,"), words)).toMatch(/knop.* only here.*dial/);
});

describe("a translation that is not the same work is found", () => {
  const chapter = "content/chapters/patience.mdx";
  const same = read(chapter);
  const changed = {
    "a heading's id": same.replace(/<h2 id="[^"]+"/, '<h2 id="anders"'),
    "its place": same.replace(/^order: \d+/m, "order: 99"),
    "the name of a number": same.replace(/ is="[^"]+"/, ' is="niets"'),
    "a picture": same.replace(/^import (\w+) from "#widgets.*$/m, ""),
    "a claim": same.replace(/<Claim id="[^"]+">/, ""),
  };
  test.each(Object.entries(changed))("%s", (_, text) => {
    expect(text).not.toBe(same);
    expect(bones(chapter, text)).not.toEqual(bones(chapter, same));
  });

  test("other words are no fault", () => {
    const words = same
      .replace(/^title: .*$/m, "title: Geduld")
      .replace(/It is review day\./, "Vandaag wordt er geteld.");
    expect(words).not.toBe(same);
    expect(bones(chapter, words)).toEqual(bones(chapter, same));
  });

  test("an entry of a list", () => {
    const list = "content/glossary.yaml";
    const text = read(list);
    expect(bones(list, text.replace("id: dial,", "id: knop,"))).not.toEqual(bones(list, text));
    expect(
      bones(list, text.replace("How much somebody wants to do the work well", "Hoe graag iemand werkt")),
    ).toEqual(bones(list, text));
  });
});

test("a build reads its language's files where there are any, and the originals otherwise", () => {
  const names = ["one-size.mdx", "patience.mdx", "patience.nl.mdx", "patience.pt-BR.mdx"];
  expect(chosen(names, "nl")).toEqual(["one-size.mdx", "patience.nl.mdx"]);
  expect(chosen(names, "pt-BR")).toEqual(["one-size.mdx", "patience.pt-BR.mdx"]);
  expect(chosen(names, "en-GB")).toEqual(["one-size.mdx", "patience.mdx"]);
  expect(names.map(nameOf)).toEqual(["one-size", "patience", "patience", "patience"]);
});
