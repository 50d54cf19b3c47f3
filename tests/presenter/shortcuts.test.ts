import { describe, expect, test } from "vitest";
import { actionFor, type Focus, keyName, shortcuts } from "#presenter/shortcuts.ts";

const everyFocus: readonly Focus[] = ["nothing", "control", "lever", "text"];

describe("the declared keys", () => {
  test("are each declared once for a place", () => {
    for (const focus of everyFocus) {
      const keys = shortcuts.flatMap(({ keys }) => keys).filter((key) => actionFor(key, focus));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test.each(
    shortcuts.map((shortcut) => [shortcut.id, shortcut] as const),
  )("reach their action: %s", (id, shortcut) => {
    for (const key of shortcut.keys) {
      const reached = everyFocus.filter((focus) => actionFor(key, focus) === id);
      expect(reached.length, `${key} for ${id}`).toBeGreaterThan(0);
      if (shortcut.when === "always") expect(reached).toEqual(everyFocus);
      else expect(reached).not.toContain("text");
    }
    expect(shortcut.does.length).toBeLessThan(60);
    expect(shortcut.keys.map(keyName).every(Boolean)).toBe(true);
  });

  test("leave arrows and typing to whatever has focus", () => {
    for (const focus of ["control", "lever", "text"] as const) {
      expect(actionFor("ArrowRight", focus)).toBeUndefined();
      expect(actionFor("ArrowLeft", focus)).toBeUndefined();
    }
    expect(actionFor("b", "text")).toBeUndefined();
    expect(actionFor("B", "nothing")).toBe("blank");
    expect(actionFor("5", "nothing")).toBeUndefined();
    expect(actionFor("5", "lever")).toBe("tenth");
  });

  test("of one character can be switched off; a clicker’s keys stay", () => {
    expect(actionFor("b", "nothing", false)).toBeUndefined();
    expect(actionFor("PageDown", "nothing", false)).toBe("next");
    expect(actionFor("F5", "text", false)).toBe("toggle");
  });
});
