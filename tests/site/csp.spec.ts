import { expect, type Page, test } from "@playwright/test";
import { leverIds, lockIn, nudge, open, reveal } from "../support/figure.ts";
import { guessed, html, origin, pages, places } from "../support/site.ts";

/** The directives of a page's policy, by name. */
function policyOf(path: string): Map<string, string[]> {
  const [, content = ""] =
    /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html(path)) ?? [];
  const directives = content
    .replaceAll("&#39;", "'")
    .split(";")
    .map((part) => part.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name = "", ...values]) => [name, values]));
}

/** Collects everything that goes wrong or outside while a page is used. */
function watch(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) found.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      found.push(`request: ${request.url()}`);
    }
    if (!["GET", "HEAD"].includes(request.method())) found.push(`sent: ${request.method()} ${request.url()}`);
  });
  return found;
}

for (const path of pages) {
  test(`${path} carries a strict policy and keeps it`, async ({ page, context }) => {
    const policy = policyOf(path);
    expect(policy.get("default-src")).toEqual(["'self'"]);
    expect(policy.get("object-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    for (const name of ["script-src", "style-src"]) {
      const values = policy.get(name) ?? [];
      expect(values).toContain("'self'");
      for (const value of values) expect(value).toMatch(/^'self'$|^'sha(256|384|512)-/);
    }
    const found = watch(page);
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(found).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

for (const place of places) {
  test(`${place.id} on ${place.path}: playing with it breaks no rule and asks nobody else`, async ({
    page,
    context,
  }) => {
    const found = watch(page);
    const figure = await open(page, place);
    await reveal(figure);
    for (const lever of await leverIds(figure)) await nudge(figure, lever);
    for (const panel of await figure.locator('[data-part="foot"] button[aria-expanded]').all())
      await panel.click();
    expect(found).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test(`${place.id} on ${place.path} survives a storage that throws`, async ({ page }) => {
    await page.addInitScript(() => {
      const blocked = {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      };
      Object.defineProperty(window, "localStorage", blocked);
      Object.defineProperty(window, "sessionStorage", blocked);
    });
    const found = watch(page);
    const figure = await open(page, place);
    await lockIn(figure);
    for (const lever of (await leverIds(figure)).slice(0, 1)) await nudge(figure, lever);
    await expect(figure).toHaveAttribute("data-state", "explored");
    const theme = page.locator("[data-theme-switch]");
    if ((await theme.count()) > 0) await theme.click();
    expect(found).toEqual([]);
  });
}

for (const place of guessed) {
  test(`${place.path} remembers the chosen theme and the guess, and nothing else`, async ({ page }) => {
    const figure = await open(page, place);
    await page.locator("[data-theme-switch]").click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await lockIn(figure);
    const again = await open(page, place);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(again).toHaveAttribute("data-state", "predicted");
    const kept = await page.evaluate(() => Object.keys(localStorage).sort());
    expect(kept).toEqual([`push-pull-person:guess:${place.id}`, "push-pull-person:theme"]);
  });
}
