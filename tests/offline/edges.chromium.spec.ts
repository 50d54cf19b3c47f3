import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, expect, test } from "@playwright/test";
import { zip } from "#tools/pack-site.ts";
import { dist } from "../support/site.ts";
import { type Host, host } from "./host.ts";
import { play, ready, troubles, words } from "./visit.ts";

test.use({ serviceWorkers: "allow" });

let site: Host;
test.beforeEach(async () => {
  site = await host(dist);
});
test.afterEach(() => site.pull());

test("where a file is missing nothing is promised, and the page works", async ({ page }) => {
  site.fails(/share|glossary/);
  // It is said for as long as the first file takes to fail, which may be over before anybody looks.
  await page.addInitScript(() => {
    const said = new Set<string | null>();
    (window as unknown as { said: typeof said }).said = said;
    new MutationObserver((changes) => {
      for (const { target } of changes) said.add((target as Element).getAttribute("data-offline"));
      for (const { oldValue } of changes) said.add(oldValue);
    }).observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ["data-offline"],
      attributeOldValue: true,
    });
  });
  await page.goto(`${site.origin}/patience/`);
  const said = () => page.evaluate(() => [...(window as unknown as { said: Set<string | null> }).said]);
  await expect.poll(said).toContain("keeping");
  await expect(words(page)).toHaveAttribute("data-offline", "", { timeout: 30_000 });
  await expect(words(page)).toHaveText("", { useInnerText: true });
  await play(page, "patience");
});

const without = {
  "there is no service worker": () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"),
  "asking for one throws": () =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    }),
  "registering is refused": () =>
    Object.defineProperty(ServiceWorkerContainer.prototype, "register", {
      value: () => Promise.reject(new DOMException("The operation is insecure.", "SecurityError")),
    }),
};
for (const [why, init] of Object.entries(without)) {
  test(`where ${why}, the page works and promises nothing`, async ({ page }) => {
    await page.addInitScript(init);
    const found = troubles(page);
    await page.goto(`${site.origin}/patience/`);
    await play(page, "patience");
    await expect(words(page)).toHaveText("", { useInnerText: true });
    expect(site.asked).not.toContain("/sw.js");
    expect(found).toEqual([]);
  });
}

async function registrations(context: BrowserContext): Promise<number> {
  const page = context.pages()[0];
  return page ? page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length) : -1;
}

test("a page in a frame keeps nothing, and an embed never does", async ({ page, context }) => {
  await page.goto(`${site.origin}/embed/v1/the-review/`);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "/about/";
    document.body.append(frame);
  });
  await page.frameLocator("iframe").locator("h1").waitFor();
  await page.waitForLoadState("networkidle");
  expect(await registrations(context)).toBe(0);
});

test("who saves data is asked first", async ({ page, context }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
  );
  await page.goto(`${site.origin}/about/`);
  await expect(words(page)).toHaveText("Keep the site for use offline", { useInnerText: true });
  expect(await registrations(context)).toBe(0);
  await page.getByRole("button", { name: "Keep the site for use offline" }).click();
  await expect(words(page)).toHaveText("Ready offline", { timeout: 30_000, useInnerText: true });
});

test("forgetting everything deletes the copy and its worker, and nobody else's", async ({
  page,
  context,
}) => {
  await ready(page, site);
  await page.goto(`${site.origin}/about/`);
  await expect(page.locator("[data-kept-words]")).toHaveText("Kept here right now: a copy of this site.");
  await page.evaluate(() => caches.open("somebody-elses"));
  await page.getByRole("button", { name: "Forget everything on this device" }).click();
  await expect(page.locator("[data-kept-words]")).toContainText("Nothing is kept here now");
  await expect(words(page)).toBeHidden();
  expect(await page.evaluate(() => caches.keys())).toEqual(["somebody-elses"]);
  expect(await registrations(context)).toBe(0);
});

test("the download comes from the host, and is whole", async ({ page }) => {
  await ready(page, site);
  await page.goto(`${site.origin}/facilitate/`);
  const coming = page.waitForEvent("download");
  await page.locator(`a[href$="${zip}"]`).click();
  const path = await (await coming).path();
  expect(readFileSync(path).equals(readFileSync(join(dist, zip)))).toBe(true);
});
