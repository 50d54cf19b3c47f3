/** Two hundred things that may happen in a room, in any order and in either window: both windows show the same. */
import { expect, type Page, test } from "@playwright/test";
import { inStep, openBoth, ready, type Windows } from "../support/room.ts";
import { watchRequests } from "../support/watch.ts";

const actions = 200;
/** So many of them happen without waiting for the other window. */
const burst = 5;

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Action {
  readonly name: string;
  /** How often it comes, beside the others. */
  readonly weight: number;
  /** True where the windows need a moment for themselves before the next. */
  readonly slow?: boolean;
  readonly run: (page: Page, random: () => number) => Promise<void>;
}

const key = (name: string, weight: number, slow = false): Action => ({
  name,
  weight,
  slow,
  run: (page) => page.keyboard.press(name),
});

/** Gives some slider the focus, where one is in view, and presses a key on it. */
const slide = (name: string, weight: number, keys: readonly string[]): Action => ({
  name,
  weight,
  async run(page, random) {
    const at = random();
    await page.evaluate((share) => {
      const all = [...document.querySelectorAll<HTMLInputElement>("figure input[type=range]")];
      const open = all.filter(
        (input) => input.checkVisibility({ visibilityProperty: true }) && !input.disabled,
      );
      open[Math.floor(share * open.length)]?.focus();
    }, at);
    await page.keyboard.press(keys[Math.floor(random() * keys.length)] ?? "Home");
  },
});

const happenings: readonly Action[] = [
  key("PageDown", 9),
  key("PageUp", 7),
  slide("slider", 12, ["ArrowLeft", "ArrowRight", "Home", "End"]),
  slide("tenth", 16, [..."0123456789"]),
  key("b", 3),
  key("u", 8),
  key("r", 4),
  key("h", 4),
  {
    name: "tally",
    weight: 4,
    async run(page, random) {
      await page.keyboard.press("t");
      const entry = page.locator("dialog input").first();
      if ((await entry.count()) > 0) {
        await page.keyboard.type(String(Math.floor(random() * 30)));
        await page.keyboard.press("Enter");
      }
      await page.keyboard.press("Escape");
    },
  },
  { name: "reload", weight: 1.2, slow: true, run: async (page) => void (await page.reload()) },
  {
    name: "another chapter",
    weight: 0.8,
    slow: true,
    async run(page, random) {
      await page.keyboard.press("g");
      await page.keyboard.type(`${1 + Math.floor(random() * 10)}.${1 + Math.floor(random() * 6)}`);
      await page.keyboard.press("Enter");
    },
  },
];

/** What is done to a page that is just leaving for the next is lost, as in a room. */
function onTheWay(error: Error): void {
  if (!/navigation/i.test(error.message)) throw error;
}

function pick(random: () => number): Action {
  let left = random() * happenings.reduce((sum, { weight }) => sum + weight, 0);
  for (const happening of happenings) {
    left -= happening.weight;
    if (left <= 0) return happening;
  }
  throw new Error("no action");
}

const seed = Number(process.env["PPP_FUZZ_SEED"] ?? 20_261_122);

test(`two hundred random actions leave both windows equal (seed ${seed})`, async ({ page }) => {
  test.setTimeout(120_000);
  const random = generator(seed);
  const windows = await openBoth(page, "patience");
  const found = [watchRequests(windows.stage), watchRequests(windows.notes)];
  const done: string[] = [];
  const same = () =>
    inStep(windows, `seed ${seed}, after ${done.length} actions, the last: ${done.slice(-12).join("; ")}`);
  for (let at = 0; at < actions; at += 1) {
    const where: keyof Windows = random() < 0.5 ? "stage" : "notes";
    const { name, slow, run } = pick(random);
    done.push(`${name} in the ${where}`);
    const crosses = slow || /^Page/.test(name);
    if (slow) await same();
    await run(windows[where], random).catch(onTheWay);
    if (crosses) await ready(windows[where]);
    if (slow || at % burst === burst - 1) await same();
  }
  await same();
  expect(done.length).toBe(actions);
  expect(new Set(done.map((one) => one.replace(/ in the .*/, ""))).size).toBeGreaterThan(
    happenings.length - 3,
  );
  expect(found.flat()).toEqual([]);
});
