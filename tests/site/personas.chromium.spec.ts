import { expect, test } from "@playwright/test";
import { open, reveal } from "../support/figure.ts";

/** The six pairs of chapter 7: made by keyboard, kept on the device only, marked in the picture. */
const place = { id: "know-yours", path: "/three-personas/" };
const title = "Six pairs: which is nearer to what you do?";

/** The side to choose of each pair for somebody who always prefers dynamic, then passive. */
const dynamicFirst = [1, 0, 0, 1, 1, 0];

test("six answers by keyboard name a persona, and the picture marks it", async ({ page }) => {
  const figure = await open(page, place);
  await reveal(figure);
  const statements = page.getByRole("region", { name: title });
  await statements.scrollIntoViewIfNeeded();
  await expect(statements).not.toHaveAttribute("inert");
  for (const [at, side] of dynamicFirst.entries()) {
    const radios = statements.locator(`input[name="statements-${at}"]`);
    await radios.first().press("Space");
    if (side === 1) await radios.first().press("ArrowDown");
  }
  await expect(statements).toContainText("You lean to D, the dynamic marketer.");
  await expect(figure).toContainText("Your six answers lean to D, the dynamic marketer.");
  await expect(figure.locator('[data-lever="you"] :checked')).toHaveValue("2");
  await expect(figure.locator('[data-part="picture"]')).toContainText("yours, as");

  await page.reload();
  await expect(statements).toContainText("You lean to D, the dynamic marketer.");
  await statements.getByRole("button", { name: "Forget my answers" }).click();
  await expect(statements).not.toContainText("You lean to");
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(":persona"))),
  ).toEqual([]);
});

test("level personas are left to the reader, with storage or without", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("no storage here");
      },
    });
  });
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  const figure = await open(page, place);
  const statements = page.getByRole("region", { name: title });
  await statements.scrollIntoViewIfNeeded();
  await expect(statements).not.toHaveAttribute("inert");
  for (const [at, side] of [0, 0, 1, 0, 0, 1].entries())
    await statements.locator(`input[name="statements-${at}"]`).nth(side).check();
  await expect(statements).toContainText("Two are level");
  await statements.getByRole("button", { name: "P, the passive marketer" }).click();
  await expect(statements).toContainText("You lean to P, the passive marketer.");
  await expect(figure).toContainText("Your six answers lean to P, the passive marketer.");
  expect(errors).toEqual([]);
});
