/** A copy of the project with one chapter and one widget more, and nothing else changed. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { top, widgets } from "./site.ts";

export const planted = { slug: "planted", title: "A planted chapter", widget: "planted-widget" } as const;

const chapter = `---
order: 10
title: ${planted.title}
standfirst: Somebody put one file here, and one folder there.
preview: Nothing else was touched.
articles: ["000"]
takeaway: What is found needs no list.
next:
  word: But
  line: There is nothing after this.
---

import Planted from "#widgets/${planted.widget}/index.astro";

<h2 id="scene">One file</h2>

Is it there?

<Planted />
`;

/** The files that git keeps or would keep. */
function files(): string[] {
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: top,
  });
  return list
    .toString()
    .split("\0")
    .filter((file) => file !== "" && existsSync(join(top, file)));
}

/**
 * Copies the project, plants a chapter and a widget (a copy of one that is there, under its own name), and builds.
 * @returns the built folder, and how to throw the copy away
 */
export function plantAndBuild(): { dist: string; remove: () => void } {
  const copy = mkdtempSync(join(tmpdir(), "planted-"));
  for (const file of files()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(top, file), join(copy, file));
  }
  symlinkSync(join(top, "node_modules"), join(copy, "node_modules"), "junction");

  const [model] = widgets;
  if (!model) throw new Error("There is no widget to copy.");
  const from = join(top, "src", "widgets", model.id);
  const to = join(copy, "src", "widgets", planted.widget);
  mkdirSync(to);
  for (const file of readdirSync(from)) {
    const source = readFileSync(join(from, file), "utf8").replaceAll(model.id, planted.widget);
    const slug = model.path.replaceAll("/", "");
    writeFileSync(join(to, file), source.replace(`chapter: "${slug}"`, `chapter: "${planted.slug}"`));
  }
  writeFileSync(join(copy, "content", "chapters", `${planted.slug}.mdx`), chapter);

  execFileSync(process.execPath, [join(copy, "src", "tools", "build.ts")], { cwd: copy, stdio: "pipe" });
  return { dist: join(copy, "dist"), remove: () => rmSync(copy, { recursive: true, force: true }) };
}
