import { expect, type Page, test } from "@playwright/test";
import { overhang } from "../support/looks.ts";
import { chapters, pagesIn, ports, pretended } from "../support/site.ts";
import { crowded } from "./crowded.ts";

/** The site in a language whose words are longer by two fifths; its pages, without those that only lead on. */
const host = `http://localhost:${ports.pretended}`;
const pages = pagesIn(pretended);
const sizes = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
];

/** What does not fit on a page at both widths. */
async function faults(page: Page, path: string, direction: "ltr" | "rtl"): Promise<string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.goto(host + path);
    await page.evaluate((dir) => document.documentElement.setAttribute("dir", dir), direction);
    for (const fault of [...(await overhang(page)), ...(await page.evaluate(crowded))])
      found.push(`${path} ${size.width}: ${fault}`);
  }
  return found;
}

const kinds = new Set(pages.map((path) => path.split("/")[1] ?? ""));
for (const kind of kinds) {
  test(`longer words fit on every page under /${kind}`, async ({ page }) => {
    const found: string[] = [];
    for (const path of pages.filter((one) => one.split("/")[1] === kind))
      found.push(...(await faults(page, path, "ltr")));
    expect(found).toEqual([]);
  });
}

test("from right to left everything fits as well", async ({ page }) => {
  const found: string[] = [];
  const [embed = ""] = pages.filter((path) => path.startsWith("/embed/v1/"));
  for (const path of ["/", "/playbook/", embed, ...chapters.map((slug) => `/${slug}/`)])
    found.push(...(await faults(page, path, "rtl")));
  expect(found).toEqual([]);
});
