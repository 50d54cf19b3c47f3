import { expect, type Page, test } from "@playwright/test";

const shown = (page: Page) => page.locator(".entry:visible");

test("the ledger's filter works by keyboard, counts aloud and stays in the address", async ({ page }) => {
  await page.goto("/claims/");
  await expect(shown(page)).toHaveCount(71);
  await page.getByLabel("Article", { exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/\?article=001$/);
  await expect(shown(page)).toHaveCount(15);
  await page.keyboard.press("Tab");
  await page.keyboard.type("5");
  await expect(page).toHaveURL(/chapter=waning-power$/);
  await expect(page.getByRole("status").and(page.locator("[data-ledger-count]"))).toHaveText(
    /^\d+ claims of 71$/,
  );
  const few = await shown(page).count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(15);
  for (const row of await shown(page).all()) {
    await expect(row).toHaveAttribute("data-article", "001");
    await expect(row).toHaveAttribute("data-chapter", "waning-power");
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(shown(page)).toHaveCount(71);
  await expect(page).toHaveURL(/\/claims\/$/);
  await expect(page.getByLabel("Article", { exact: true })).toBeFocused();
});

test("a link opens the ledger filtered, nonsense in it is left out, and a link to a hidden row brings all back", async ({
  page,
}) => {
  await page.goto("/claims/?article=004&verdict=none&chapter=nowhere");
  const rows = await shown(page).count();
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(19);
  await expect(page.getByLabel("Article", { exact: true })).toHaveValue("004");
  await expect(page.getByLabel("Chapter", { exact: true })).toHaveValue("");
  await page.locator('.ledger-map a[href="#patience"]').click();
  await expect(shown(page)).toHaveCount(71);
  await expect(page.locator("#patience")).toBeInViewport();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the ledger shows everything, and no dead filter", async ({ page }) => {
    await page.goto("/claims/?article=001");
    await expect(shown(page)).toHaveCount(71);
    await expect(page.locator("[data-ledger-filter]")).toBeHidden();
    await page.locator('.ledger-map a[href="#the-person"]').click();
    await expect(page.locator("#the-person")).toBeInViewport();
  });
});
