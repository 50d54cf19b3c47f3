import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { findApi, startSession } from "#lms/session.ts";
import { clockText, durationText, versions } from "#lms/versions.ts";
import { packModule } from "#tools/pack-scripts.ts";
import { top } from "../support/site.ts";

/** A window of another origin: its parent may be asked for, and nothing else. */
const foreign = (parent?: unknown) =>
  new Proxy(
    {},
    {
      get(_, key) {
        if (key === "parent") return parent;
        throw new DOMException("Blocked a frame from accessing a cross-origin frame.", "SecurityError");
      },
    },
  );
const windowWith = (properties: object) => {
  const made: Record<string, unknown> = { opener: null, ...properties };
  made["parent"] ??= made;
  return made;
};

/** A learning system that writes down what it is asked, and answers as told. */
function system(answers: Record<string, unknown> = {}) {
  const asked: string[] = [];
  const call = (name: string) =>
    function (this: unknown, ...values: string[]) {
      if (this !== api) throw new TypeError("Illegal invocation");
      asked.push([name, ...values].join(" ").trim());
      const answer = name in answers ? answers[name] : "true";
      if (answer instanceof Error) throw answer;
      return answer;
    };
  const names = Object.values(versions).flatMap(({ calls }) => Object.values(calls));
  const api: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, call(name)]));
  return { asked, around: windowWith({ parent: windowWith({ API: api, API_1484_11: api }) }), api };
}

describe("the search for the learning system", () => {
  const API = {};
  test.each([
    ["in the window itself", windowWith({ API })],
    ["in the one around it", windowWith({ parent: windowWith({ API }) })],
    ["further up", windowWith({ parent: windowWith({ parent: windowWith({ API }) }) })],
    ["behind a window of another origin", windowWith({ parent: foreign(windowWith({ API })) })],
    ["in the window that opened it", windowWith({ opener: windowWith({ API }) })],
    ["around the window that opened it", windowWith({ opener: windowWith({ parent: windowWith({ API }) }) })],
    [
      "around the one that opened the frame around it",
      windowWith({ parent: windowWith({ opener: windowWith({ parent: windowWith({ API }) }) }) }),
    ],
  ])("finds it %s", (_, from) => {
    expect(findApi(from, "API")).toBe(API);
    expect(findApi(from, "API_1484_11")).toBeUndefined();
  });

  test("ends where there is none, where windows are shut and where they stand in a ring", () => {
    expect(findApi(windowWith({}), "API")).toBeUndefined();
    expect(findApi(windowWith({ parent: foreign() }), "API")).toBeUndefined();
    const ring: Record<string, unknown> = { opener: null };
    ring["parent"] = { parent: ring, opener: ring };
    expect(findApi(ring, "API")).toBeUndefined();
    const endless = (): object => ({
      opener: null,
      get parent() {
        return endless();
      },
    });
    expect(findApi(endless(), "API")).toBeUndefined();
  });
});

describe.each(["1.2", "2004"] as const)("a session of SCORM %s", (scorm) => {
  const version = versions[scorm];
  const { calls } = version;

  test("begins, asks, tells and ends in the version’s own words, and ends once", () => {
    const { asked, around } = system({ [calls.get]: "half-way" });
    const session = startSession(around, version);
    expect(session?.get(version.place)).toBe("half-way");
    expect(session?.set(version.status, "incomplete")).toBe(true);
    expect(session?.commit()).toBe(true);
    session?.end();
    session?.end();
    expect(session?.set(version.status, "completed")).toBe(false);
    expect(session?.commit()).toBe(false);
    expect(asked).toEqual([
      calls.start,
      `${calls.get} ${version.place}`,
      `${calls.set} ${version.status} incomplete`,
      calls.commit,
      calls.end,
    ]);
  });

  test.each([
    ["false"],
    [false],
    [undefined],
    [new Error("down")],
  ])("does not begin where it answers %s", (answer) => {
    expect(startSession(system({ [calls.start]: answer }).around, version)).toBeUndefined();
  });

  test.each([
    ["false"],
    [0],
    [null],
    [new Error("down")],
  ])("survives a system that answers %s later on", (answer) => {
    const { around } = system({
      [calls.get]: answer,
      [calls.set]: answer,
      [calls.commit]: answer,
      [calls.end]: answer,
    });
    const session = startSession(around, version);
    expect(session?.set("cmi.suspend_data", "x")).toBe(false);
    expect(session?.commit()).toBe(false);
    expect(() => session?.get("cmi.suspend_data")).not.toThrow();
    expect(() => session?.end()).not.toThrow();
  });

  test("takes the value true and the number 1 for a yes", () => {
    for (const answer of [true, 1, "1"]) {
      const session = startSession(system({ [calls.start]: answer, [calls.commit]: answer }).around, version);
      expect(session?.commit()).toBe(true);
    }
  });

  test("survives a system that lacks half of its calls", () => {
    const { api, around } = system();
    delete api[calls.commit];
    delete api[calls.get];
    const session = startSession(around, version);
    expect(session?.get("cmi.suspend_data")).toBe("");
    expect(session?.commit()).toBe(false);
  });
});

test("times are written as each version reads them", () => {
  expect(clockText(0)).toBe("0000:00:00");
  expect(clockText(3723.9)).toBe("0001:02:03");
  expect(clockText(1e9)).toBe("9999:59:59");
  expect(durationText(3723.9)).toBe("PT3723S");
});

test("the driver is a small script of its own", async () => {
  const code = await packModule(`${top}/src/lms/driver.ts`);
  expect(code).not.toMatch(/\bimport\b|\bexport\b|phrase`/);
  expect(brotliCompressSync(code).length).toBeLessThan(2600);
});
