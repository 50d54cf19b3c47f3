/** What a link could not say, as a reader gets it; and what is drawn, without its words. */
import { signal } from "@preact/signals";
import { type ComponentChild, h, type VNode } from "preact";
import { render } from "preact-render-to-string";
import { expect } from "vitest";
import type { Lens } from "#frame/lens.ts";
import { Notices } from "#frame/Notices.tsx";
import { elementsOf } from "./document.ts";

/** Elements and their attributes' names: what a text must never change. */
export const shapeOf = (node: ComponentChild) =>
  elementsOf(render(node as VNode)).map(
    ({ tag, attributes }) => `${tag} ${Object.keys(attributes).sort().join(" ")}`,
  );
/** All words in it. */
export const textIn = (node: ComponentChild) =>
  elementsOf(render(node as VNode)).find(({ tag }) => tag === "body")?.text ?? "";

const notices = (problems: readonly string[]) =>
  h(Notices, {
    lens: {
      store: { problems: signal(problems), dismiss() {} },
      failure: signal(""),
    } as unknown as Lens<unknown>,
  });
const oneNotice = shapeOf(notices(["One."]));

/** Checks that what a link could not say is told in plain, short sentences, and drawn as words only. */
export function isTold(problems: readonly string[]): void {
  if (problems.length === 0) return;
  expect(problems.length).toBeLessThanOrEqual(14);
  for (const problem of problems) {
    expect(problem).toMatch(/^[A-Z“].*\.$/);
    expect(problem.length).toBeLessThan(240);
    expect(problem).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  }
  const drawn = notices(problems);
  expect(shapeOf(drawn)).toEqual(oneNotice);
  expect(textIn(drawn)).toContain(problems.join(" "));
}
