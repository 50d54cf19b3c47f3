import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { bits } from "../support/bits.ts";
import { top } from "../support/site.ts";

test("the model gives the same bits in this browser as in Node", async ({ page }) => {
  const local = "http://model.test";
  await page.route(`${local}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.endsWith(".ts")) {
      const map = JSON.stringify({ imports: { "#model/": "/src/model/" } });
      const body = `<!doctype html><title>bits</title><script type="importmap">${map}</script>`;
      return route.fulfill({ contentType: "text/html", body });
    }
    const body = stripTypeScriptTypes(readFileSync(join(top, pathname), "utf8"));
    return route.fulfill({ contentType: "text/javascript", body });
  });
  await page.goto(`${local}/`);
  const there = await page.evaluate(async () => {
    const path = "/tests/support/bits.ts";
    return ((await import(path)) as { bits: () => string }).bits();
  });
  expect(there).toMatch(/^[0-9a-f]{16,}$/);
  expect(there).toBe(bits());
});
