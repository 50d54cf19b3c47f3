import { expect, type Page, test } from "@playwright/test";
import { axeFindings, sidewaysAt, tooSmall } from "../support/looks.ts";
import { base, ports } from "../support/site.ts";
import { watchRequests } from "../support/watch.ts";

const field = (page: Page) => page.getByRole("combobox", { name: "Search the essay" });
const chosen = (page: Page) => page.locator('[role="option"][aria-selected="true"]');
const dialog = (page: Page) => page.locator("dialog.search");

/** Opens the search with its key. */
async function asked(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await field(page).fill(query);
}

test("by key alone: opened, asked, chosen with the arrows, and Enter leads to the section", async ({
  page,
}) => {
  const found = watchRequests(page);
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto("/patience/");
  await page.waitForLoadState("networkidle");
  expect(
    loaded.filter((path) => /search-index|open\./.test(path)),
    "nothing of it is loaded before",
  ).toEqual([]);
  await asked(page, "goodwill");
  await expect(chosen(page)).toContainText("Goodwill");
  await expect(dialog(page).getByRole("status")).toHaveText(/^\d+ places found\.$/);
  const first = await chosen(page).getAttribute("href");
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).not.toHaveAttribute("href", first ?? "");
  expect(await field(page).getAttribute("aria-activedescendant")).toBe(await chosen(page).getAttribute("id"));
  await page.keyboard.press("ArrowUp");
  await expect(chosen(page)).toHaveAttribute("href", first ?? "");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("option").last(), "from the first one goes to the last").toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(chosen(page)).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/glossary\/#goodwill$/);
  await expect(page.locator("#goodwill")).toBeInViewport();
  expect(found).toEqual([]);
});

test("to a section of the page itself, which the search then leaves in sight", async ({ page }) => {
  await page.goto("/patience/");
  await asked(page, "two crossings");
  await expect(chosen(page)).toContainText("Two crossings");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/patience\/#why$/);
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator("#why")).toBeInViewport();
});

test("the button opens it too, Escape closes it and gives back the focus", async ({ page }) => {
  await page.goto("/model/");
  const button = page.getByRole("link", { name: "Search", exact: true });
  await button.click();
  await expect(field(page)).toBeFocused();
  await expect(dialog(page)).toContainText("000-8");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test("the key belongs to whoever types, to the trainer on the stage, and can be switched off", async ({
  page,
}) => {
  await page.goto("/playbook/");
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
  const text = page.getByRole("textbox").first();
  await text.fill("either");
  await text.press("/");
  await expect(text).toHaveValue("either/");
  await expect(dialog(page)).toHaveCount(0);

  await page.goto("/patience/?present=scene");
  await expect(page.locator("html")).toHaveAttribute("data-stage", "");
  await page.keyboard.press("/");
  await expect(dialog(page)).toHaveCount(0);

  await page.goto("/claims/");
  await asked(page, "");
  await dialog(page).getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await page.keyboard.press("/");
  await page.getByRole("link", { name: "Search", exact: true }).click();
  await expect(dialog(page).getByRole("checkbox")).not.toBeChecked();
});

test("nothing found is said, with a way on; markup in what is asked stays text", async ({ page }) => {
  const found = watchRequests(page);
  await page.goto("/");
  await asked(page, "zzxqy");
  await expect(dialog(page)).toContainText("No place has these words.");
  await expect(dialog(page).getByRole("status")).toHaveText("No place has these words.");
  const hostile = '"><b>goodwill';
  await field(page).fill(hostile);
  await expect(dialog(page)).toContainText("Goodwill");
  await expect(dialog(page).locator("b")).toHaveCount(0);
  await dialog(page).locator(".search-all").click();
  await expect(page.locator("[data-search-page] input")).toHaveValue(hostile);
  await expect(page.locator(".search-page .found").first()).toContainText("Goodwill");
  await expect(page.locator(".search-page b")).toHaveCount(0);
  expect(found).toEqual([]);
});

test("the page of the search answers a link, and keeps what is typed in its address", async ({ page }) => {
  await page.goto("/search/?q=patience");
  const own = page.locator("[data-search-page]");
  await expect(own.getByRole("status")).toHaveText(/^\d+ places found\.$/);
  await expect(own.getByRole("link").first()).toContainText("Patience");
  await expect(page.locator("[data-everything]")).toBeHidden();
  await page.keyboard.press("/");
  await expect(own.locator("input")).toBeFocused();
  await own.locator("input").fill("000 8");
  await expect(page).toHaveURL(/\?q=000%208$/);
  await expect(own.getByRole("link").first()).toHaveAttribute("href", /\/claims\/#claim-000-8$/);
  await own.locator("input").fill("");
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.locator("[data-everything]")).toBeVisible();
});

test("where the index is not to be had, that is said, and the next try may succeed", async ({ page }) => {
  await page.route("**/search-index.js", (route) => route.abort());
  await page.goto("/about/");
  await page.keyboard.press("/");
  await expect(dialog(page)).toContainText("could not be loaded");
  await page.unroute("**/search-index.js");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator("body"), "the browser takes the focus out of it").toBeFocused();
  await asked(page, "goodwill");
  await expect(chosen(page)).toContainText("Goodwill");
});

test("nobody is shut out, at any size, in either theme", async ({ page }) => {
  await page.goto("/one-size/");
  await asked(page, "room");
  await expect(chosen(page)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await tooSmall(page)).toEqual([]);
  expect(await sidewaysAt(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 400 });
  await expect(chosen(page)).toBeInViewport();
  await expect(page.getByRole("button", { name: "Close" })).toBeInViewport();
});

test("under a base path its results stay under it", async ({ page }) => {
  await page.goto(`http://localhost:${ports.based}${base}patience/`);
  await asked(page, "goodwill");
  await expect(chosen(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`http://localhost:${ports.based}${base}glossary/#goodwill`);
});
