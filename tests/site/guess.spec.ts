import { expect, test } from "@playwright/test";
import { open, reveal } from "../support/figure.ts";
import { places } from "../support/site.ts";

/** Everything a reader, a screen reader or a link preview can take from the page as it stands. */
const readable = () => {
  const said = [
    ...document.querySelectorAll("meta[content], title, [aria-label], [aria-valuetext], [alt], [title]"),
  ]
    .filter(
      (element) => element.tagName === "META" || element.tagName === "TITLE" || element.checkVisibility(),
    )
    .flatMap((e) => [
      e.textContent ?? "",
      ...["content", "aria-label", "aria-valuetext", "alt", "title"].map((a) => e.getAttribute(a) ?? ""),
    ]);
  return [document.body.innerText, ...said].join("\n");
};

for (const place of places) {
  test.describe(`the guess of ${place.id} on ${place.path}`, () => {
    test("is asked first, and the answer stands nowhere before it", async ({ page }) => {
      const figure = await open(page, place);
      await expect(figure).toHaveAttribute("data-state", "question");
      const before = await page.evaluate(readable);
      await expect(figure.locator('[data-part="challenges"]')).toHaveCount(0);
      await reveal(figure);
      const [, answer = ""] = /The model says (.+?)\./.exec(await figure.innerText()) ?? [];
      expect(answer).not.toBe("");
      expect(before).not.toContain(`${answer}.`);
      expect(before).not.toMatch(new RegExp(`\\b${answer.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\b`));
    });

    test("can be made, locked, set against the answer, and taken back", async ({ page }) => {
      const figure = await open(page, place);
      const guess = figure.locator('[data-part="guess"] input[type="range"]');
      await guess.press("ArrowRight");
      const value = await guess.inputValue();
      await expect(figure).toHaveAttribute("data-state", "guessing");
      await figure.locator('[data-action="lock"]').click();
      await expect(figure).toHaveAttribute("data-state", "predicted");
      await expect(figure.locator('[data-part="guess"]')).toHaveCount(0);
      await expect(figure).toContainText(
        new RegExp(`You said .*${value}.* The model says .+ What did you expect`),
      );
      await figure.locator('[data-action="again"]').click();
      await expect(figure.locator('[data-part="guess"]')).toBeVisible();
      await expect(figure).not.toContainText("The model says");
    });

    test("can be skipped in one press", async ({ page }) => {
      const figure = await open(page, place);
      await figure.locator('[data-action="skip"]').press("Enter");
      await expect(figure.locator('[data-part="challenges"]')).toBeVisible();
      expect(await figure.locator("[data-challenge]").count()).toBe(3);
      await expect(figure.locator('[data-met="true"]')).toHaveCount(0);
    });
  });
}
