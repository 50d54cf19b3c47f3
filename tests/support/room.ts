/** How a test presents: a stage that the room sees, the notes beside it, and what both show. */
import { expect, type Page } from "@playwright/test";
import { isAnswered, stepOf } from "#presenter/steps.ts";
import { settled } from "./figure.ts";

/** The two windows of a presentation. */
export interface Windows {
  readonly stage: Page;
  readonly notes: Page;
}

/** Waits until a window of a presentation shows a step and its picture answers. */
export async function ready(page: Page, step?: string): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-step", step ?? /./);
  await expect(page.locator("astro-island[ssr]:has(figure[data-widget])")).toHaveCount(0);
  await page.evaluate(async (most) => {
    const begun = () => {
      try {
        return sessionStorage.getItem("push-pull-person:room")?.includes('"place"');
      } catch {
        return false;
      }
    };
    // Where storage is blocked, the time in which other windows answer is all there is to wait for.
    for (const until = Date.now() + most; !begun() && Date.now() < until; )
      await new Promise((done) => setTimeout(done, 10));
  }, 400);
  // What a step does to the picture takes the focus a frame later; a window behind another may draw no frames.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 40)));
  await settled(page.locator("figure[data-widget]"));
  if (isAnswered(stepOf(step ?? null) ?? "scene"))
    await expect(page.locator("figure [data-part=guess]")).toHaveCount(0);
}

/** Opens the stage of a chapter, or its notes alone, at a step. */
export async function openAt(page: Page, path: string, step: string, query = ""): Promise<void> {
  await page.goto(`${path}?present=${step}${query && `&${query}`}`);
  await ready(page, step);
}

/** Opens the stage of a chapter by its link. */
export async function openStage(page: Page, slug: string, query = "present=scene"): Promise<void> {
  await page.goto(`/${slug}/?${query}`);
  await expect(page.locator("html")).toHaveAttribute("data-stage", "");
  await ready(page);
}

/** Opens the second window with its key. */
export async function openNotes(stage: Page): Promise<Page> {
  const [notes] = await Promise.all([stage.waitForEvent("popup"), stage.keyboard.press("s")]);
  await ready(notes, (await shownStep(stage)) ?? "");
  return notes;
}

/** The stage of a chapter and its notes, both at the same step. */
export async function openBoth(page: Page, slug: string, query?: string): Promise<Windows> {
  await openStage(page, slug, query);
  return { stage: page, notes: await openNotes(page) };
}

/** The step that a window shows. */
export const shownStep = (page: Page): Promise<string | null> =>
  page.locator("html").getAttribute("data-step");

/** The lever that is in view in both windows: the stage may have room for only one. */
export const lever = (page: Page) =>
  page.locator('[data-part="controls"] [data-lever][data-current="true"] input[type="range"]');

/** What a window of a presentation shows; the same in both. */
export interface Seen {
  /** Whether the picture shows every run. */
  readonly atRest: boolean;
  readonly chapter: string;
  readonly step: string;
  /** The settings in the address, without what belongs to the page. */
  readonly address: string;
  readonly settings: readonly string[];
  readonly guess: string;
  readonly key: string;
  readonly words: string;
  readonly blank: boolean;
  readonly compared: string;
  /** What the session holds, by name. */
  readonly session: Readonly<Record<string, string>>;
}

/** What a window shows now. */
export const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const text = (of: string) => document.querySelector(of)?.textContent?.trim() ?? "";
    const values = (within: string) =>
      [
        ...document.querySelectorAll<HTMLInputElement>(
          `${within} input:is([type=range], [type=radio]:checked)`,
        ),
      ].map(({ value }) => value);
    const query = location.search.slice(1).split("&");
    const registers: Record<string, { value: string }> = JSON.parse(
      sessionStorage.getItem("push-pull-person:room") ?? "{}",
    );
    return {
      atRest: document.querySelector("figure[data-settled=true]") !== null,
      chapter: location.pathname.split("/").filter(Boolean).at(-1) ?? "",
      step: document.documentElement.dataset["step"] ?? "",
      address: query.filter((part) => !/^(present|ag)(=|$)/.test(part)).join("&"),
      settings: values("[data-part=controls]"),
      guess: values("[data-part=guess]").join(),
      key: text('output[data-part="key"]'),
      words: text('[data-part="words"] > p'),
      blank: document.querySelector("[data-part=blank], .notes-blank") !== null,
      compared: text(".compare"),
      session: Object.fromEntries(
        Object.entries(registers)
          .map(([name, { value }]): [string, string] => [name, value])
          .filter(([, value]) => value)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    };
  });

/** Waits until both windows show the same, and returns it. */
export async function inStep(
  { stage, notes }: Windows,
  message = "both windows show the same",
): Promise<Seen> {
  for (const page of [stage, notes]) await ready(page);
  await expect(async () => {
    const [a, b] = await Promise.all([seen(stage), seen(notes)]);
    expect(b, message).toEqual(a);
    expect(a.atRest && b.atRest, message).toBe(true);
    expect(a.address, `${message}: the address has followed`).toBe(a.session[`set:${a.chapter}`] ?? "");
  }).toPass({ intervals: [60], timeout: 8000 });
  return seen(stage);
}
