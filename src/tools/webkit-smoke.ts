/** `npm run webkit`: loads each chapter in Playwright's WebKit, for those who have it. Not part of `npm test`. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { type Page, webkit } from "playwright-core";
import { buildSite } from "./build.ts";
import { Plain, root } from "./process.mjs";
import { serve, staticHandler } from "./serve.ts";
import { timed } from "./step.ts";

const port = 4339;

/** What is wrong with a chapter, or "" where it loads cleanly and every slider changes what its picture says. */
async function smoke(page: Page, slug: string): Promise<string> {
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.goto(`http://localhost:${port}/${slug}/`);
  for (const figure of await page.locator("figure[data-widget]").all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('[data-action="skip"]').click();
    for (const slider of await figure.locator('[data-part="controls"] input[type="range"]').all()) {
      const look = async () => (await figure.locator('[data-part="picture"] svg').allTextContents()).join();
      const marks = async () => figure.locator('[data-part="picture"]').innerHTML();
      await slider.press("Home");
      await page.waitForTimeout(600);
      const [text, least] = [await look(), await marks()];
      await slider.press("End");
      await page.waitForTimeout(600);
      if (text === (await look()) && least === (await marks())) {
        wrong.push(`${await slider.getAttribute("id")} changes nothing in the picture`);
      }
    }
  }
  return wrong.join("\n");
}

async function run(): Promise<void> {
  const browser = await webkit.launch().catch(() => {
    throw new Plain(
      "WebKit is not installed here: npx playwright install webkit fetches it where the network allows.",
    );
  });
  await buildSite("dist", "/");
  const stop = await serve(staticHandler(join(root, "dist"), "/"), port);
  if (!stop) throw new Plain(`Port ${port} is taken by another program: close it and run the command again.`);
  for (const file of globSync("*.mdx", { cwd: join(root, "content", "chapters") }).sort()) {
    const page = await browser.newPage();
    const slug = file.replace(".mdx", "");
    if (!(await timed(`WebKit: /${slug}/`, () => smoke(page, slug)))) process.exitCode = 1;
    await page.close();
  }
  await browser.close();
  stop();
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
