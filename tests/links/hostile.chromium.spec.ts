/** Addresses that nobody should have written, in a browser: no page breaks, and nothing of the address becomes a part of it. */
import { expect, type Page, test } from "@playwright/test";
import { awake } from "../support/figure.ts";
import { hostileLink, hostileValue, sampleOf } from "../support/hostile.ts";
import { embeds, html, sample, sampleEmbeds } from "../support/site.ts";

/** Collects whatever a page does that it should not. */
function watch(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return found;
}

/** What an address could have put into the page: none of it is ever there. Pictures of our own are cards. */
const injected = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "main img:not([src^='/cards/']), main iframe, [onerror], [onload], [onclick], [onmouseover], a[href^='javascript:']",
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );

/** Goes through addresses of one page as a reader goes through history. @returns how many the browser took */
const travel = (page: Page, addresses: readonly string[]) =>
  page.evaluate(async (all) => {
    let taken = 0;
    for (const address of all) {
      try {
        history.replaceState(null, "", location.pathname + address);
        taken += 1;
      } catch {
        // No address at all, for this browser.
      }
      dispatchEvent(new PopStateEvent("popstate"));
      dispatchEvent(new HashChangeEvent("hashchange"));
      if (taken % 10 === 0) await new Promise(requestAnimationFrame);
    }
    return taken;
  }, addresses);

async function isReadable(page: Page): Promise<void> {
  await expect(page.locator("h1").first()).toBeAttached();
  // The stage takes a moment to show its first step.
  await expect.poll(async () => (await page.locator("main").innerText()).length).toBeGreaterThan(60);
  expect(await injected(page)).toEqual([]);
}

const settings = ["rw", "rs", "l", "a", "d", "_phi", "gu", "z", "at", "kp", "by", "h", "show", "theme", "ag"];
const many = 100;

for (const { id, path } of [...sample.slice(0, 2), ...sampleEmbeds.slice(0, 1)]) {
  test(`${path} at hostile addresses, one after the other`, async ({ page }) => {
    const found = watch(page);
    await page.goto(path);
    const figure = await awake(page, id);
    const addresses = sampleOf(hostileLink(settings), many).map((text) => `?${text}`);
    expect(await travel(page, addresses)).toBeGreaterThan(many / 2);
    await isReadable(page);
    await expect(figure.locator("[data-part=picture] svg").first()).toBeAttached();
    expect(found).toEqual([]);
  });
}

for (const [path, keys] of [
  ["/playbook/", ["tm", "st", "pu", "we", "rw", "ps", "mn", "fr", "db", "pn", "take"]],
  ["/facilitate/take-away/", ["1", "3", "8", "99", "do"]],
] as const) {
  test(`${path} behind hostile hashes, one after the other`, async ({ page }) => {
    const found = watch(page);
    await page.goto(path);
    await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
    const addresses = sampleOf(hostileLink(keys), many).map((text) => `#${text}`);
    expect(await travel(page, addresses)).toBeGreaterThan(many / 2);
    await isReadable(page);
    expect(found).toEqual([]);
  });
}

/** Pages of every kind, with the keys that each reads. */
const kinds: readonly (readonly [string, readonly string[]])[] = [
  ["/patience/?", settings],
  ["/patience/?present=", ["present", "ag"]],
  ["/patience/#", ["why", "the-review-stay"]],
  ["/notes/patience/?", ["present", "ag"]],
  ["/embed/v1/the-review/?", settings],
  ["/embed/the-review/?", settings],
  ["/embed/v2/the-review/?", settings],
  ["/s/the-review/?", settings],
  ["/s/", ["s"]],
  ["/facilitate/agenda/?ag=", ["ag"]],
  ["/facilitate/take-away/#", ["3", "do"]],
  ["/playbook/#", ["tm", "take"]],
  ["/claims/?", ["chapter", "article", "verdict"]],
  ["/search/?q=", ["q"]],
  ["/embed/?", ["show", "theme"]],
];

test("pages of every kind open at hostile addresses", async ({ page }) => {
  const found = watch(page);
  for (const [start, keys] of kinds) {
    for (const text of sampleOf(hostileLink(keys, hostileValue), 2)) {
      // A host may refuse what is no address; the browser's own page for that is not ours.
      const answer = await page
        .goto(`${start}${text.replaceAll(/%(?![0-9a-f]{2})/gi, "%25").replaceAll("\0", "")}`)
        .catch(() => null);
      if (answer === null || answer.status() === 400) continue;
      await isReadable(page);
    }
  }
  expect(found).toEqual([]);
});

test("an address of twenty thousand letters is read as far as it is sound", async ({ page }) => {
  const found = watch(page);
  const place = embeds.find(({ path }) => html(path).includes("Seed 1."));
  if (!place) throw new Error("There is no widget with a seed.");
  // A host answers such an address with an error of its own: the reader comes to it within the page.
  await page.goto(place.path);
  const figure = await awake(page, place.id);
  const long = `?z=7&kp=${"x".repeat(10_000)}&rw=${"9".repeat(10_000)}`;
  await travel(page, [long]);
  await expect(figure.locator(".widget-fixed")).toContainText("Seed 7");
  for (const notice of await figure.locator('[data-part="notice"]').all())
    expect((await notice.innerText()).length).toBeLessThan(3000);
  await isReadable(page);
  expect(found).toEqual([]);
});
