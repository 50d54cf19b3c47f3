import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { constantIds, constantKey } from "#model/constants.ts";
import { leverIds, levers } from "#model/levers.ts";
import { reserved } from "#state/codec.ts";
import { embedQuery, looks, parts, readEmbed } from "#state/embed.ts";
import { retired } from "#state/retired.ts";
import { top } from "../support/site.ts";

/** What public/embedded.js does to the page before anything is painted. */
function early(query: string): { show?: string; theme?: string } {
  const dataset: Record<string, string> = { theme: "chosen-on-the-site" };
  runInNewContext(readFileSync(join(top, "public", "embedded.js"), "utf8"), {
    document: { documentElement: { dataset } },
    location: { search: `?${query}` },
    URLSearchParams,
  });
  return dataset;
}

const someParts = fc.subarray([...parts]);
const someLook = fc.option(fc.constantFrom(...looks), { nil: undefined });
const anything = fc.oneof(
  fc.string(),
  fc.constantFrom("show=", "picture,,words", "theme=DARK", "%", "show=%E0%A4"),
);

describe("what an embed's address asks for", () => {
  test("comes back as it was written, and all parts are not written at all", () => {
    fc.assert(
      fc.property(someParts, someLook, (show, theme) => {
        const query = embedQuery({ show, ...(theme ? { theme } : {}) }, "rw=40");
        expect(query.endsWith("rw=40")).toBe(true);
        const some = show.length > 0 && show.length < parts.length;
        expect(readEmbed(query)).toEqual({
          ...(some ? { show } : {}),
          ...(theme ? { theme } : {}),
          problems: [],
        });
      }),
    );
    expect(embedQuery({}, "")).toBe("");
  });

  test("is named where we do not have it, and the rest is shown", () => {
    expect(readEmbed("show=picture,foot")).toEqual({
      show: ["picture"],
      problems: ["This link asked for a part we do not have (foot). It is left out."],
    });
    expect(readEmbed("show=foot").problems).toEqual([
      "This link asked for a part we do not have (foot). Everything is shown.",
    ]);
    expect(readEmbed("theme=blue")).toEqual({
      problems: ["This link asked for a look we do not have (blue). Showing your own."],
    });
    expect(readEmbed("show=")).toEqual({ problems: [] });
  });

  test("never throws, and a long one is named in short", () => {
    fc.assert(
      fc.property(anything, anything, (show, theme) => {
        const { problems } = readEmbed(`show=${show}&theme=${theme}`);
        for (const problem of problems) expect(problem.length).toBeLessThan(120);
      }),
    );
  });

  test("is the same before the first paint and after", () => {
    fc.assert(
      fc.property(anything, anything, someParts, (show, theme, known) => {
        const query = `show=${[...known, show].join(",")}&theme=${theme}`;
        const asked = readEmbed(query);
        expect(early(query)).toEqual({
          ...(asked.show ? { show: asked.show.join(" ") } : {}),
          ...(asked.theme ? { theme: asked.theme } : {}),
        });
      }),
    );
    for (const theme of looks) expect(early(`theme=${theme}`)).toEqual({ theme });
  });

  test("uses no key of a setting", () => {
    const taken = [
      ...leverIds.map((id) => levers[id].key),
      ...constantIds.map(constantKey),
      ...Object.values(reserved),
      ...Object.keys(retired),
    ];
    expect(taken).not.toContain("show");
    expect(taken).not.toContain("theme");
  });
});
