import { afterEach, describe, expect, test, vi } from "vitest";
import { forget } from "#lms/shared-device.ts";

const of = (name: string) => `push-pull-person:${name}`;

/** A browser's storage, as far as it is asked for here: its keys are its own properties. */
function device(held: Readonly<Record<string, string>>): Record<string, string> {
  const made: Record<string, string> = { ...held };
  Object.defineProperties(made, {
    getItem: { value: (key: string) => made[key] ?? null },
    setItem: { value: (key: string, text: string) => Object.assign(made, { [key]: text }) },
    removeItem: { value: (key: string) => delete made[key] },
  });
  vi.stubGlobal("localStorage", made);
  return made;
}

const used = {
  [of("guess:the-review")]: "30",
  [of("kept:the-sandbox")]: "l:6",
  [of("guess:one-dial")]: "4",
  [of("playbook")]: "mine",
  [of("theme")]: "dark",
  "somebody-else:guess:x": "1",
};
const others = [of("playbook"), of("theme"), "somebody-else:guess:x"];

describe("on a device that many use", () => {
  afterEach(() => vi.unstubAllGlobals());
  const names = (held: object) => Object.keys(held).filter((key) => key !== of("learner"));

  test("whoever is new is shown nobody’s guesses, and nothing else is touched", () => {
    const held = device(used);
    forget("ada", ["the-review"]);
    expect(names(held)).toEqual(others);
    expect(held[of("learner")], "no name is kept").not.toContain("ada");
  });

  test("whoever comes back keeps the guesses of other chapters", () => {
    const held = device({});
    forget("ada", ["the-review"]);
    Object.assign(held, used);
    forget("ada", ["the-review"]);
    expect(names(held)).toEqual([of("kept:the-sandbox"), of("guess:one-dial"), ...others]);
    forget("grace", ["four-threads"]);
    expect(names(held)).toEqual(others);
  });

  test("nobody is taken for the same where the learning system names no one", () => {
    const held = device({});
    forget("", []);
    Object.assign(held, used);
    forget("", []);
    expect(names(held)).toEqual(others);
    expect(held).not.toHaveProperty([of("learner")]);
  });

  test("blocked storage is survived", () => {
    vi.stubGlobal("localStorage", undefined);
    expect(() => forget("ada", [])).not.toThrow();
  });
});
