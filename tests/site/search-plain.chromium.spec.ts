import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("without JavaScript the button of the search leads to everything by name", async ({ page }) => {
  await page.goto("/patience/");
  await page.getByRole("link", { name: "Search", exact: true }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByText("Searching needs JavaScript")).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await page.getByRole("link", { name: "goodwill" }).click();
  await expect(page).toHaveURL(/\/glossary\/#goodwill$/);
});
