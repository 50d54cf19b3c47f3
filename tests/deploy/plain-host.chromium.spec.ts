import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { staticHandler } from "#tools/serve.ts";
import { awake, leverIds, lockIn, nudge, shown } from "../support/figure.ts";
import { base, based, sample } from "../support/site.ts";

test.use({ serviceWorkers: "allow" });

/** The site in a subfolder of a host that sends no headers of ours, as GitHub Pages does. */
let server: Server;
let home = "";
test.beforeAll(async () => {
  server = createServer(staticHandler(based, base, true));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const [place] = sample;
if (!place) throw new Error("There is no widget.");

/** What goes wrong on a page. */
function troubles(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => message.type() === "error" && found.push(message.text()));
  page.on("pageerror", (error) => found.push(error.message));
  return found;
}

async function plays(page: Page): Promise<void> {
  const figure = await awake(page, place?.id ?? "");
  await lockIn(figure);
  const before = await shown(figure);
  const [lever = ""] = await leverIds(figure);
  await nudge(figure, lever, 3);
  expect(await shown(figure)).not.toEqual(before);
}

test("without headers of ours the chapters play, the search finds and the site is kept", async ({ page }) => {
  const found = troubles(page);
  await page.goto(`${home}${place.path.slice(1)}`);
  await plays(page);
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search the essay" }).fill("goodwill");
  await expect(page.locator("dialog.search .found").first()).toContainText("Goodwill");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${home}glossary/#goodwill`);
  await expect(page.locator("[data-offline]")).toHaveText("Ready offline", {
    timeout: 30_000,
    useInnerText: true,
  });
  expect(found).toEqual([]);
});

test("an embed plays in a frame of another site, and in a sandboxed one still says what it shows", async ({
  page,
}) => {
  const address = `${home}embed/v1/${place.id}/`;
  const framed = (sandbox: string) =>
    page.setContent(`<iframe ${sandbox} src="${address}" width="900" height="1200"></iframe>`);
  await framed("");
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("astro-island[ssr]")).toHaveCount(0);
  await framed('sandbox="allow-scripts"');
  await expect(frame.locator(".widget-title")).toBeVisible();
  await expect(frame.locator(".widget-title")).not.toBeEmpty();
});
