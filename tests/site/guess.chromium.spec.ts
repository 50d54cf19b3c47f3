import { expect, type Locator, test } from "@playwright/test";
import { open } from "../support/figure.ts";
import { guessed } from "../support/site.ts";

/** Everything a reader, a screen reader or a link preview can take from the page down to the end of the widget. */
const readable = (figure: Element) => {
  const names = [
    "content",
    "aria-label",
    "aria-valuetext",
    "aria-description",
    "alt",
    "title",
    "placeholder",
  ];
  const lines: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    const inHead = element.closest("head") !== null;
    const after =
      figure.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING && !figure.contains(element);
    if (after || !(inHead || element.checkVisibility())) continue;
    for (const name of names) lines.push(element.getAttribute(name) ?? "");
    const isBlock =
      !inHead && element instanceof HTMLElement && getComputedStyle(element).display !== "inline";
    if (element.tagName === "TITLE" || element.closest("svg")) lines.push(element.textContent ?? "");
    else if (isBlock && (element === figure || figure.contains(element) || !element.contains(figure)))
      lines.push((element as HTMLElement).innerText);
  }
  return lines.flatMap((line) => line.split("\n")).filter((line) => line.trim() !== "");
};

/** Makes a guess as a keyboard reader would, and returns how it is said. */
async function choose(figure: Locator): Promise<string> {
  const inputs = figure.locator('[data-part="guess"] input:not([type="number"])');
  if ((await inputs.first().getAttribute("type")) === "range") {
    await inputs.press("ArrowRight");
    return inputs.inputValue();
  }
  await inputs.nth(1).press("Space");
  return figure.locator('[data-part="guess"] label:has(:checked)').innerText();
}

for (const place of guessed) {
  test(`the guess of ${place.id} on ${place.path} is asked first, can be made, locked, taken back and skipped, and the answer stands nowhere before it`, async ({
    page,
  }) => {
    const figure = await open(page, place);
    await expect(figure).toHaveAttribute("data-state", "question");
    const before = await figure.evaluate(readable);
    expect(before.length).toBeGreaterThan(10);
    await expect(figure.locator('[data-part="challenges"]')).toHaveCount(0);

    await test.step("made, locked, set against the answer, and taken back", async () => {
      const value = await choose(figure);
      await expect(figure).toHaveAttribute("data-state", "guessing");
      await figure.locator('[data-action="lock"]').click();
      await expect(figure).toHaveAttribute("data-state", "predicted");
      await expect(figure.locator('[data-part="guess"]')).toHaveCount(0);
      await expect(figure).toContainText(
        new RegExp(`You said .*${value}.* The model says .+ What did you expect`, "si"),
      );
      await figure.locator('[data-action="again"]').click();
      await expect(figure.locator('[data-part="guess"]')).toBeVisible();
      await expect(figure.locator(".gap, .guess-tag")).toHaveCount(0);
      await expect(figure.locator('[data-part="challenges"]')).toHaveCount(0);
    });

    await test.step("skipped with one press", async () => {
      await figure.locator('[data-action="skip"]').press("Enter");
      await expect(figure.locator('[data-part="challenges"]')).toBeVisible();
      expect(await figure.locator("[data-challenge]").count()).toBe(3);
      await expect(figure.locator('[data-met="true"]')).toHaveCount(0);
      const [, answer = ""] = /the model says (.+?)\./i.exec(await figure.innerText()) ?? [];
      expect(answer).not.toBe("");
      const told = new RegExp(`\\b${answer.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\b`);
      expect(before.filter((line) => told.test(line))).toEqual([]);
    });
  });
}
