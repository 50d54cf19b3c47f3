import { expect, test } from "@playwright/test";
import { axeFindings, sidewaysAt, tooSmall } from "../support/looks.ts";
import { html, pages, typical } from "../support/site.ts";
import { moving, scrollThrough, watchRequests, watchShifts } from "../support/watch.ts";

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

for (const path of pages) {
  test(`${path} carries a strict policy`, () => {
    const policy = policyOf(path);
    expect(policy.get("default-src")).toEqual(["'self'"]);
    expect(policy.get("object-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    for (const name of ["script-src", "style-src"]) {
      const values = policy.get(name) ?? [];
      expect(values).toContain("'self'");
      for (const value of values) expect(value).toMatch(/^'self'$|^'sha(256|384|512)-/);
    }
  });
}

for (const path of typical) {
  test(`${path} as it opens: asks nobody, never shifts, is still, is whole at every width, and axe is content`, async ({
    page,
    context,
  }) => {
    const asked = watchRequests(page);
    const shifts = await watchShifts(page);
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(moving), "moves by itself").toEqual([]);
    await scrollThrough(page);
    expect(await shifts(), "shifts of the layout").toEqual([]);
    expect(await page.evaluate(moving), "moves by itself").toEqual([]);
    expect(asked, "asked for or complained of").toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await sidewaysAt(page), "scrolls sideways").toEqual([]);
    expect(await axeFindings(page), "axe").toEqual([]);
  });

  test(`${path} on a phone: never shifts, be its letters late, and nothing is too small to tap`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.route("**/*.woff2", async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    const shifts = await watchShifts(page);
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await scrollThrough(page);
    expect(await shifts(), "shifts of the layout").toEqual([]);
    expect(await tooSmall(page), "too small to tap").toEqual([]);
  });
}

/** Their words differ, and words are what grows too long. */
const alike = pages.filter((path) => !typical.includes(path));
for (const kind of new Set(alike.map((path) => path.split("/")[1] ?? ""))) {
  test(`all other pages under /${kind}/ are whole at every width`, async ({ page }) => {
    for (const path of alike.filter((one) => one.startsWith(`/${kind}/`))) {
      await page.goto(path);
      expect(await sidewaysAt(page), `${path} scrolls sideways`).toEqual([]);
    }
  });
}
