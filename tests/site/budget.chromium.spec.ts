import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { staticHandler } from "#tools/serve.ts";
import { leverIds, move, open, rested, reveal } from "../support/figure.ts";
import { chapters, dist, widgets } from "../support/site.ts";

const kilobyte = 1024;
/** Compressed bytes of a chapter page, all that is loaded until it was read and played with. */
const most = { ".html": 60, ".js": 60, ".css": 20, ".woff2": 110 } as const;
const mostAtFirst = 250;

/**
 * Files that a page asked its host for, workers' own imports included. What the service worker fetches for later, when
 * the page is there and idle, is not the page's: it has its own bound in tests/offline, and is blocked here.
 */
const asked = new Set<string>();
let server: Server;

test.beforeAll(async () => {
  const answer = staticHandler(dist, "/");
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    asked.add(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

function weight(kind?: string): number {
  const files = [...asked].filter((file) => kind === undefined || extname(file) === kind);
  const bytes = files.map((file) => {
    const content = readFileSync(join(dist, file));
    return /\.(?:woff2|png|jpg|webp)$/.test(file) ? content.length : brotliCompressSync(content).length;
  });
  return bytes.reduce((sum, size) => sum + size, 0) / kilobyte;
}

for (const slug of chapters) {
  test(`/${slug}/ stays within its bytes`, async ({ browser }) => {
    asked.clear();
    const { port } = server.address() as AddressInfo;
    const context = await browser.newContext({ baseURL: `http://127.0.0.1:${port}` });
    const page = await context.newPage();
    await page.goto(`/${slug}/`);
    await page.waitForLoadState("networkidle");
    expect(weight(), "everything on first view").toBeLessThanOrEqual(mostAtFirst);

    for (const place of widgets.filter(({ path }) => path === `/${slug}/`)) {
      const figure = await open(page, place);
      await reveal(figure);
      for (const lever of await leverIds(figure)) await move(figure, lever);
      await rested(figure);
      for (const panel of await figure.locator('[data-part="foot"] button[aria-expanded]').all())
        await panel.click();
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
    expect(asked.size).toBeGreaterThan(3);
    for (const [kind, limit] of Object.entries(most)) {
      expect(
        weight(kind),
        `${kind}: ${[...asked].filter((file) => extname(file) === kind).join(", ")}`,
      ).toBeLessThanOrEqual(limit);
    }
    expect(weight(".js"), "the worker is counted").toBeGreaterThan(5);
    await context.close();
  });
}
